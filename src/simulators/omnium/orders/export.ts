import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { Schema, operations } from '../schemas.ts'
import { publishOrderEvent } from './order-events.ts'

/**
 * `POST /api/Orders/ExportOrders`: hands orders to a connector, of which none is simulated: every order that exists
 * counts as delivered and is announced. The listing does not say what the exported order looks like; it is the order.
 */
export const exportOrders: Handler<operations['OrdersExportOrders'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  refuseLongBatch(body.orderIds, 1000)
  const type = body.connectorName ?? body.connectorId ?? 'Export'
  const actor = tenant.apiUser(origin)
  const results = body.orderIds.map((id): Schema<'OrderExportResult'> => {
    const order = tenant.orders.get(id)
    const entry = { type, timestamp: tenant.timestamp() }
    if (!order) {
      const errorReason = `Order ${id} was not found.`
      return {
        logItems: [
          { ...entry, created: false, isSuccess: false, errorLogged: true, status: 'Error', errorReason },
        ],
      }
    }
    const message = `Order exported by ${type}`
    publishOrderEvent(tenant, order, { category: 'Exported', message, previousStatus: order.status }, actor)
    return {
      // The contract describes no members of it.
      item: order as unknown as Schema<'Order'>,
      logItems: [{ ...entry, created: true, isSuccess: true, errorLogged: false, status: order.status }],
    }
  })
  return { status: 200, body: results }
}
