import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { notFound } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { orderAt } from './order-versions.ts'
import type { StoredOrder } from './stored-order.ts'

export const getOrder: Handler<operations['OrdersGet'], OmniumTenant> = ({ path }, tenant) => ({
  status: 200,
  body: readOrder(tenant, path.id),
})

export const orderExists: Handler<operations['OrdersExists'], OmniumTenant> = ({ path }, tenant) =>
  tenant.orders.has(path.id) && !tenant.readDelays.orders.consume(path.id) ? { status: 200 } : { status: 404 }

/** `POST /api/Orders/ExistMany`: those of the ids that exist. */
export const ordersExist: Handler<operations['OrdersExistMany'], OmniumTenant> = ({ body }, tenant) => ({
  status: 200,
  body: [...new Set(body)].filter((id) => tenant.orders.has(id) && !tenant.readDelays.orders.consume(id)),
})

/** `GET /api/Orders/GetOrders/ByIds`: never a 404, the ids without an order are listed. */
export const getOrdersByIds: Handler<operations['OrdersGetOrdersByIds'], OmniumTenant> = (
  { query },
  tenant,
) => {
  const ids = [...new Set(query.ids ?? [])]
  const orders = ids.flatMap((id) => {
    const order = tenant.orders.get(id)
    return order && !tenant.readDelays.orders.consume(id) ? [order] : []
  })
  const found = new Set(orders.map(({ id }) => id))
  return { status: 200, body: { orders, missingIds: ids.filter((id) => !found.has(id)) } }
}

export const getOrderVersion: Handler<operations['OrderGetVersion'], OmniumTenant> = ({ path }, tenant) => {
  const order = orderAt(tenant, path.id, path.versionId)
  if (!order) throw notFound(`Version ${path.versionId} of order`, path.id)
  const { versionId, modified, modifiedBy } = order
  return {
    status: 200,
    body: {
      id: order.id,
      type: 'Order',
      versionId,
      created: modified,
      ...(modifiedBy ? { createdBy: modifiedBy } : {}),
      value: order,
    },
  }
}

/** The order that a cart became. */
export const getOrderByCart: Handler<operations['OrdersGetByCartId'], OmniumTenant> = ({ path }, tenant) => {
  const order = tenant.orders.by('cart', path.cartId).at(-1)
  if (!order) throw notFound('Order of cart', path.cartId)
  return { status: 200, body: readOrder(tenant, order.id) }
}

/** Open to anybody who knows the key, without a token. */
export const getOrderBySecretKey: Handler<operations['OrdersGetBySecretKey'], OmniumTenant> = (
  { path },
  tenant,
) => {
  const order = tenant.orders.by('secretKey', path.secretKey).at(-1)
  if (!order) throw notFound('Order with secret key', path.secretKey)
  return { status: 200, body: readOrder(tenant, order.id) }
}

export const getOrderForCustomer: Handler<operations['OrdersGetOrderForCustomer'], OmniumTenant> = (
  { query },
  tenant,
) => ({ status: 200, body: readOrderOf(tenant, query) })

/** The order if it is that of the customer; whose it is otherwise is nobody's business. */
export function readOrderOf(
  tenant: OmniumTenant,
  { customerId, orderId = '' }: { readonly customerId?: string; readonly orderId?: string },
): StoredOrder {
  const order = readOrder(tenant, orderId)
  if (!customerId || order.customerId !== customerId) throw notFound('Order', orderId)
  return order
}

/** A read by id, which an indexing delay can still hide (quirk 52). */
function readOrder(tenant: OmniumTenant, id: string): StoredOrder {
  const order = tenant.orders.get(id)
  if (!order || tenant.readDelays.orders.consume(id)) throw notFound('Order', id)
  return order
}
