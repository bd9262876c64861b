import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema, operations } from '../schemas.ts'
import { filterBy } from '../search/criteria.ts'
import { facet } from '../search/facets.ts'
import { sortedPage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import { findOrders } from './find-orders.ts'
import { ORDER_CRITERIA } from './search-criteria.ts'
import { idOf } from './stored-order.ts'
import type { StoredOrder } from './stored-order.ts'

/** `POST /api/Orders/Search`: newest first, facets over all hits unless switched off. */
export const searchOrders: Handler<operations['OrdersSearchOrders'], OmniumTenant> = ({ body }, tenant) => {
  const found = matchingOrders(tenant, body)
  const page = sortedPage(found, body, (all, most) => sortBy(all, body.sortOrder, idOf, most))
  if (body.disableFacets) return { status: 200, body: page }
  const facets = [
    facet(
      'Status',
      found.map(({ status }) => status),
    ),
    facet(
      'OrderType',
      found.map(({ orderType }) => orderType),
    ),
    facet(
      'Store',
      found.map(({ storeId }) => storeId),
    ),
  ]
  return { status: 200, body: { ...page, facets } }
}

/**
 * `POST /api/Orders/Scroll`: everything that a search finds, as it is at this moment, in batches of 1000. The end
 * is an empty batch, not a 404 (quirk 11).
 */
export const startOrderScroll: Handler<operations['OrdersScrollSearch'], OmniumTenant> = (
  { body },
  tenant,
) => {
  const found = sortBy(matchingOrders(tenant, body), body.sortOrder, idOf)
  return { status: 200, body: tenant.scrolls.start('orders', found, SCROLL_BATCH) }
}

export const continueOrderScroll: Handler<operations['OrdersScroll'], OmniumTenant> = ({ path }, tenant) => ({
  status: 200,
  body: tenant.scrolls.next<StoredOrder>('orders', path.id),
})

const SCROLL_BATCH = 1000

function matchingOrders(tenant: OmniumTenant, request: Schema<'OmniumOrderSearchRequest'>): StoredOrder[] {
  const candidates = findOrders(tenant, {
    orderNumber: request.orderNumber,
    secretKey: request.secretKey,
    customer: request.customerId ?? request.customerIds,
    phone: request.phone?.toLowerCase(),
    email: request.email?.toLowerCase(),
    store: request.selectedStores,
    status: request.selectedStatuses,
  })
  return filterBy(candidates, request, ORDER_CRITERIA, tenant)
}
