import { filteredBy } from '../lists/filtered-by.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { suppliers } from './suppliers.ts'

export const supplierHandlers: FlowHandlers<
  'listSuppliers' | 'createSupplier' | 'getSupplier' | 'updateSupplier'
> = {
  listSuppliers: ({ query }, tenant) => {
    const { supplierName: name, supplierExternalId: externalId } = query
    return { status: 200, body: page(filteredBy(tenant.suppliers, { name, externalId }), query) }
  },
  createSupplier: ({ body }, tenant) => ({ status: 200, body: suppliers.create(tenant, body) }),
  getSupplier: ({ path }, tenant) => ({ status: 200, body: suppliers.require(tenant, path.supplierUid) }),
  updateSupplier: ({ path, body }, tenant) => ({
    status: 200,
    body: suppliers.update(tenant, path.supplierUid, body),
  }),
}
