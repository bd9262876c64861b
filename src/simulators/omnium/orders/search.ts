import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { operations } from '../schemas.ts'
import { filterBy } from '../search/criteria.ts'
import { facet } from '../search/facets.ts'
import { takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import { idOf, visibleOrders } from './read.ts'
import { ORDER_CRITERIA } from './search-criteria.ts'

/** `POST /api/Orders/Search`: newest first, facets over all hits unless switched off. */
export const searchOrders: Handler<operations['OrdersSearchOrders'], OmniumTenant> = ({ body }, tenant) => {
  const found = filterBy(visibleOrders(tenant), body, ORDER_CRITERIA, tenant)
  const page = takePage(sortBy(found, body.sortOrder, idOf), body)
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
