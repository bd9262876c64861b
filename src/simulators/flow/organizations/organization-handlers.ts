import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { organizations } from './organizations.ts'

/** Quirk 3: creating answers 200, as on the other older resources. */
export const organizationHandlers: FlowHandlers<
  'listOrganizations' | 'createOrganization' | 'getOrganization' | 'updateOrganization'
> = {
  listOrganizations: ({ query }, tenant) => {
    const { organizationExternalId, organizationName } = query
    const wanted = (
      organizationExternalId === undefined
        ? tenant.organizations.all()
        : tenant.organizations.by('externalId', organizationExternalId)
    ).filter(({ name }) => organizationName === undefined || name === organizationName)
    return { status: 200, body: page(wanted, query) }
  },
  createOrganization: ({ body }, tenant) => ({ status: 200, body: organizations.create(tenant, body) }),
  getOrganization: ({ path }, tenant) => ({
    status: 200,
    body: organizations.require(tenant, path.organizationUid),
  }),
  updateOrganization: ({ path, body }, tenant) => ({
    status: 200,
    body: organizations.update(tenant, path.organizationUid, body),
  }),
}
