import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { skusOf } from '../products/stored-product.ts'
import type { Schema, operations } from '../schemas.ts'
import { filterBy, hasText, isFrom, isOneOf, isUpTo } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { takePage } from '../search/page.ts'
import type { InventoryTransaction } from './stored-inventory.ts'

type Request = Schema<'OmniumInventoryTransactionSearchRequest'>

const KIND = 'inventoryTransactions'

/**
 * `POST /api/Inventory/SearchTransactions`, newest first: unlike every other POST search, pages count from one
 * (quirk 10). The first page of more hits brings the cursor for the rest, in batches of the page's size.
 */
export const searchTransactions: Handler<operations['InventorySearchInventoryTransactions'], OmniumTenant> = (
  { body },
  tenant,
) => {
  const found = filterBy(candidates(tenant, body), body, CRITERIA, tenant).reverse()
  const page = takePage(found, { ...body, page: Math.max(1, body.page ?? 1) - 1 })
  if ((body.page ?? 1) > 1 || page.result.length === found.length) return { status: 200, body: page }
  return { status: 200, body: tenant.scrolls.start(KIND, found, page.result.length) }
}

export const scrollTransactions: Handler<operations['InventoryScrollTransactions'], OmniumTenant> = (
  { path },
  tenant,
) => ({ status: 200, body: tenant.scrolls.next<InventoryTransaction>(KIND, path.id) })

/** The smallest index that the request allows. */
function candidates(
  { inventoryTransactions }: OmniumTenant,
  request: Request,
): readonly InventoryTransaction[] {
  if (request.orderId) return inventoryTransactions.by('order', request.orderId)
  if (request.purchaseOrderId) return inventoryTransactions.by('purchaseOrder', request.purchaseOrderId)
  if (request.skuId) return inventoryTransactions.by('sku', request.skuId)
  return inventoryTransactions.all()
}

const CRITERIA: Criteria<Request, InventoryTransaction, OmniumTenant> = {
  from: ({ transactionDate }, bound) => isFrom(transactionDate, bound),
  to: ({ transactionDate }, bound) => isUpTo(transactionDate, bound),
  orderId: ({ orderId }, id) => orderId === id,
  // A transaction names the SKU only.
  productId: ({ variant }, id, { products }) =>
    variant === id || products.by('product', id).some((product) => skusOf(product).includes(variant)),
  purchaseOrderId: ({ purchaseOrderId }, id) => purchaseOrderId === id,
  searchText: ({ variant, reason, orderId, purchaseOrderId, goodsReceptionId }, text) =>
    hasText([variant, reason, orderId, purchaseOrderId, goodsReceptionId], text),
  skuId: ({ variant }, sku) => variant === sku,
  userId: ({ userId }, id) => userId === id,
  warehouseCodes: ({ warehouseCode }, codes) => isOneOf(warehouseCode, codes),
}
