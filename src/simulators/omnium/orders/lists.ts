import type { Handler } from '../../host/handler.ts'
import { utcInstant } from '../../utc-instant.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { hasProperty, hasText } from '../search/criteria.ts'
import { fromOne, sortedPage, takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import { findOrders } from './find-orders.ts'
import { ordersOfCustomer } from './orders-of-customer.ts'
import { idOf } from './stored-order.ts'
import type { StoredOrder } from './stored-order.ts'

export const listOrders: Handler<operations['OrdersGetOrders'], OmniumTenant> = ({ query }, tenant) =>
  newestFirst(ordersLike(tenant, query), query)

export const listOrdersByType: Handler<operations['OrdersGetOrdersByOrderType'], OmniumTenant> = (
  { query },
  tenant,
) => newestFirst(ordersLike(tenant, query), query)

/** `storeId` is the store where the customer collects, not the one that sold. */
export const listOrdersForPickUpPoint: Handler<operations['OrdersGetOrdersForPickUpPoint'], OmniumTenant> = (
  { query },
  tenant,
) => newestFirst(ordersLike(tenant, query, 'pickUpPoint'), query)

/** With `filterOnWarehouse` the stores are those that send the goods. */
export const countOrders: Handler<operations['OrdersGetOrderCount'], OmniumTenant> = ({ query }, tenant) => ({
  status: 200,
  body: ordersLike(tenant, query, query.filterOnWarehouse ? 'warehouse' : 'seller').length,
})

export const listOrdersForCustomer: Handler<operations['OrdersGetOrdersForCustomer'], OmniumTenant> = (
  { query },
  tenant,
) => newestFirst(ordersOfCustomer(tenant, query), query)

export const listOrdersOfCustomerId: Handler<operations['OrdersGetOrdersByCustomerId'], OmniumTenant> = (
  { path, query },
  tenant,
) => newestFirst(ordersOfCustomer(tenant, path), query)

/** What the query is compared with is not published: numbers, the customer's reference, SKUs and product names. */
export const searchOrdersOfCustomer: Handler<operations['OrdersSearchOrdersForCustomer'], OmniumTenant> = (
  { path, body },
  tenant,
) => {
  const text = body.searchQuery ?? ''
  const found = ordersOfCustomer(tenant, path).filter((order) => hasText(textsOf(order), text))
  return { status: 200, body: takePage(sortBy(found, undefined, idOf), body) }
}

/** No way to ask for a page is documented, so the first hundred come. */
export const listOrdersByProperty: Handler<operations['OrdersGetOrdersByCustomProperties'], OmniumTenant> = (
  { query },
  tenant,
) => {
  const found = findOrders(tenant).filter(({ properties }) => hasProperty(properties, query))
  return newestFirst(found, { pageSize: 100 })
}

interface ListQuery {
  readonly storeId?: readonly string[]
  readonly status?: readonly string[]
  readonly orderTypes?: readonly string[]
  readonly changedSince?: string
}

/** Whose store `storeId` names. */
type StoreRole = 'seller' | 'pickUpPoint' | 'warehouse'

const STORES: Readonly<Record<StoreRole, (order: StoredOrder) => readonly (string | null | undefined)[]>> = {
  seller: ({ storeId }) => [storeId],
  pickUpPoint: ({ orderForm }) => orderForm.shipments.map(({ pickUpWarehouseCode }) => pickUpWarehouseCode),
  warehouse: ({ orderForm }) => orderForm.shipments.map(({ warehouseCode }) => warehouseCode),
}

/** `changedSince` is inclusive; a list that is absent or empty lets everything pass. */
function ordersLike(tenant: OmniumTenant, query: ListQuery, role: StoreRole = 'seller'): StoredOrder[] {
  const since = query.changedSince === undefined ? -Infinity : utcInstant(query.changedSince)
  if (Number.isNaN(since)) throw badRequest(`changedSince ${query.changedSince ?? ''} is not a date.`)
  const { storeId = [], status = [], orderTypes = [] } = query
  const stores = new Set(storeId)
  const candidates = findOrders(tenant, {
    status,
    ...(role === 'seller' ? { store: storeId } : role === 'pickUpPoint' ? { pickUpPoint: storeId } : {}),
  })
  return candidates.filter(
    (order) =>
      (stores.size > 0
        ? STORES[role](order).some((store) => stores.has(store ?? ''))
        : role !== 'pickUpPoint' || STORES[role](order).some(Boolean)) &&
      (status.length === 0 || status.includes(order.status)) &&
      (orderTypes.length === 0 || orderTypes.includes(order.orderType)) &&
      (since === -Infinity || utcInstant(order.modified) >= since),
  )
}

const textsOf = ({ id, orderNumber, customerReference, orderForm }: StoredOrder) => [
  id,
  orderNumber,
  customerReference,
  ...orderForm.lineItems.flatMap(({ code, displayName }) => [code, displayName]),
]

/** A page of a GET list: pages count from one. */
const newestFirst = (
  found: readonly StoredOrder[],
  query: { readonly page?: number; readonly pageSize?: number },
) => ({
  status: 200 as const,
  body: sortedPage(found, fromOne(query), (all, most) => sortBy(all, undefined, idOf, most)),
})
