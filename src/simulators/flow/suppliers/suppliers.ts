import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'

export type Supplier = Schema<'SupplierResponse'>

export const suppliers = new Resource<Supplier, Schema<'SupplierUpdateRequest'>>({
  kind: 'supplier',
  uid: 'supplierUid',
  collection: (tenant) => tenant.suppliers,
  fields: {
    name: 'string',
    externalId: 'string?',
    address: 'string?',
    city: 'string?',
    postalCode: 'string?',
    countryCode: 'string?',
    contactName: 'string?',
    contactEmail: 'string?',
    email: 'string?',
    phone: 'string?',
    vatNumber: 'string?',
    active: 'boolean',
    bankInfo: {
      objectOf: { accountNumber: 'string?', bankName: 'string?', iban: 'string?', swift: 'string?' },
    },
    fixedDiscountRate: 'integer?',
    currency: 'string?',
  },
  required: ['name'],
  defaults: () => ({ externalId: null, active: true }),
})
