import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, conflict } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { saveCustomerFromOrder } from './customer-from-order.ts'
import { enrichOrder } from './enrich.ts'
import type { OrderMinimum } from './enrich.ts'
import { publishOrderEvent } from './order-events.ts'
import { isOrderStatus } from './order-statuses.ts'
import { saveOrder } from './save-order.ts'
import type { StoredOrder } from './stored-order.ts'
import { saveWithWorkflow } from './workflow.ts'

/** `POST /api/Orders`: the caller's id, 409 when it exists (quirk 2); the workflow of the status runs. */
export const postOrder: Handler<operations['OrdersPost'], OmniumTenant> = ({ body, origin }, tenant) => {
  createOrder(tenant, body, tenant.apiUser(origin), { isWorkflowRun: true })
  return { status: 201 }
}

/** `PUT /api/Orders`: Omnium numbers the order; the number is the id when none is sent. */
export const putOrder: Handler<operations['OrdersCreate'], OmniumTenant> = ({ body, origin }, tenant) => {
  const orderNumber = tenant.numbers.orders.next((id) => tenant.orders.has(id))
  const order = { ...body, orderNumber, id: body.id ?? orderNumber }
  return { status: 200, body: createOrder(tenant, order, tenant.apiUser(origin), { isWorkflowRun: true }) }
}

/** Adds an order: checked, enriched, calculated, announced, with its customer. */
export function createOrder(
  tenant: OmniumTenant,
  given: OrderMinimum,
  actor: Actor,
  options: { readonly isWorkflowRun: boolean; readonly isSilent?: boolean },
): StoredOrder {
  for (const member of ['id', 'marketId', 'storeId', 'orderType', 'status'] as const) {
    if (given[member].trim() === '') throw badRequest(`${member} is required.`)
  }
  if (tenant.orders.has(given.id)) throw conflict(`Order ${given.id} already exists.`)
  if (!tenant.markets.has(given.marketId)) throw badRequest(`Market ${given.marketId} is not configured.`)
  if (!isOrderStatus(tenant, given.status))
    throw badRequest(`Status ${given.status} is not configured for order type ${given.orderType}.`)

  const order = enrichOrder(tenant, given)
  tenant.readDelays.orders.created(order.id)
  const added = { operationId: 110_106, category: 'Created', message: 'Order added', previousStatus: '' }
  if (tenant.settings.isNewOrderQueued) {
    tenant.queuedOrders.set(order.id, order.status)
    const queued = saveOrder(tenant, { ...order, status: 'Queued' }, actor)
    if (!options.isSilent) publishOrderEvent(tenant, queued, added, actor)
    saveCustomerFromOrder(tenant, queued, actor)
    return queued
  }
  const saved = saveOrder(tenant, order, actor)
  if (!options.isSilent) publishOrderEvent(tenant, saved, added, actor)
  saveCustomerFromOrder(tenant, saved, actor)
  return options.isWorkflowRun ? saveWithWorkflow(tenant, saved, undefined, actor).order : saved
}
