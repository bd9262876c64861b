import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'

export type Organization = Schema<'OrganizationResponse'>

/** The companies that own the stores. Which members are required is not published: none is. */
export const organizations = new Resource<Organization, Schema<'OrganizationUpdateRequest'>>({
  kind: 'organization',
  uid: 'organizationUid',
  collection: (tenant) => tenant.organizations,
  fields: {
    name: 'string',
    address: 'string?',
    city: 'string?',
    postalCode: 'string?',
    countryCode: 'string?',
    email: 'string?',
    phone: 'string?',
    externalId: 'string?',
    isActive: 'boolean',
    vatNumber: 'string?',
    websiteUrl: 'string?',
    bankInfo: {
      objectOf: { accountNumber: 'string?', bankName: 'string?', iban: 'string?', swift: 'string?' },
    },
  },
  required: [],
  defaults: () => ({ isActive: true }),
})
