import type { Handler } from '../../host/handler.ts'
import { utcInstant } from '../../utc-instant.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, notFound } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { listPage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import type { StoredOrder } from './stored-order.ts'

export const getOrder: Handler<operations['OrdersGet'], OmniumTenant> = ({ path }, tenant) => {
  const order = tenant.orders.get(path.id)
  if (!order || tenant.readDelays.orders.consume(path.id)) throw notFound('Order', path.id)
  return { status: 200, body: order }
}

export const orderExists: Handler<operations['OrdersExists'], OmniumTenant> = ({ path }, tenant) =>
  tenant.orders.has(path.id) && !tenant.readDelays.orders.consume(path.id) ? { status: 200 } : { status: 404 }

/** `changedSince` is inclusive; pages count from one. */
export const listOrders: Handler<operations['OrdersGetOrders'], OmniumTenant> = ({ query }, tenant) => {
  const since = query.changedSince === undefined ? -Infinity : utcInstant(query.changedSince)
  if (Number.isNaN(since)) throw badRequest(`changedSince ${query.changedSince ?? ''} is not a date.`)
  const found = visibleOrders(tenant).filter(
    (order) =>
      (query.storeId ?? [order.storeId]).includes(order.storeId) &&
      (query.status ?? [order.status]).includes(order.status) &&
      utcInstant(order.modified) >= since,
  )
  return { status: 200, body: listPage(sortBy(found, undefined, idOf), query) }
}

/** What the search index has: orders still hidden by an indexing delay are missing (quirk 52). */
export const visibleOrders = (tenant: OmniumTenant): StoredOrder[] =>
  tenant.orders.all().filter(({ id }) => !tenant.readDelays.orders.isHidden(id))

export const idOf = ({ id }: StoredOrder): string => id
