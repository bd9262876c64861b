import { filteredBy } from '../lists/filtered-by.ts'
import { viewedPage } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { productGroups, viewProductGroup } from './product-groups.ts'

export const productGroupHandlers: FlowHandlers<
  'listProductGroups' | 'createProductGroup' | 'getProductGroup' | 'updateProductGroup'
> = {
  listProductGroups: ({ query }, tenant) => {
    const { productGroupName: name, productGroupExternalId: externalId } = query
    const wanted = filteredBy(tenant.productGroups, { name, externalId })
    return { status: 200, body: viewedPage(wanted, query, (group) => viewProductGroup(tenant, group)) }
  },
  createProductGroup: ({ body }, tenant) => ({
    status: 200,
    body: viewProductGroup(tenant, productGroups.create(tenant, body)),
  }),
  getProductGroup: ({ path }, tenant) => ({
    status: 200,
    body: viewProductGroup(tenant, productGroups.require(tenant, path.productGroupUid)),
  }),
  updateProductGroup: ({ path, body }, tenant) => ({
    status: 200,
    body: viewProductGroup(tenant, productGroups.update(tenant, path.productGroupUid, body)),
  }),
}
