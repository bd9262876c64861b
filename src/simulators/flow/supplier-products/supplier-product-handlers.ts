import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { supplierProducts } from './supplier-products.ts'

export const supplierProductHandlers: FlowHandlers<'listSupplierProducts'> = {
  listSupplierProducts: ({ path, query }, tenant) => {
    const product = fromPath(tenant.products, 'product', path.productUid)
    return { status: 200, body: page(supplierProducts(tenant, product), query) }
  },
}
