import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, conflict } from '../refused.ts'
import type { Order, operations } from '../schemas.ts'
import { checkOrder } from './check-order.ts'
import { saveCustomerFromOrder } from './customer-from-order.ts'
import { enrichOrder } from './enrich.ts'
import { publishOrderEvent } from './order-events.ts'
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
  // No 409 is published here, unlike for the other ways to create one (assumed).
  if (tenant.orders.has(order.id)) throw badRequest(`Order ${order.id} already exists.`)
  return { status: 200, body: createOrder(tenant, order, tenant.apiUser(origin), { isWorkflowRun: true }) }
}

/**
 * `PUT /api/Orders/PosOrders`: whatever was sent, the type becomes `Pos` and the status `Completed` (quirk 3). What
 * happens to a number that exists is not published; it is refused, so that a sale sent twice stays one.
 */
export const putPosOrder: Handler<operations['OrdersCreatePosOrder'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const order = { ...body, id: body.id ?? body.orderNumber, orderType: 'Pos', status: 'Completed' }
  createOrder(tenant, order, tenant.apiUser(origin), { isWorkflowRun: true })
  return { status: 201 }
}

export interface CreateOptions {
  readonly isWorkflowRun: boolean
  readonly isSilent?: boolean
  /** Stands at once as it was sent, even where new orders are queued. */
  readonly isImported?: boolean
}

/** Adds an order: checked, enriched, calculated, announced, with its customer. */
export function createOrder(
  tenant: OmniumTenant,
  given: Order,
  actor: Actor,
  options: CreateOptions,
): StoredOrder {
  const checked = checkOrder(tenant, given)
  if (tenant.orders.has(checked.id)) throw conflict(`Order ${checked.id} already exists.`)
  const order = enrichOrder(tenant, checked)
  tenant.readDelays.orders.created(order.id)
  // Queued orders take their status when they are released (quirk 18).
  const isQueued = tenant.settings.isNewOrderQueued && !options.isImported
  if (isQueued) tenant.queuedOrders.set(order.id, order.status)
  const saved = saveOrder(tenant, isQueued ? { ...order, status: 'Queued' } : order, actor)
  const added = { operationId: 110_106, category: 'Created', message: 'Order added', previousStatus: '' }
  if (!options.isSilent) publishOrderEvent(tenant, saved, added, actor)
  saveCustomerFromOrder(tenant, saved, actor)
  return options.isWorkflowRun && !isQueued ? saveWithWorkflow(tenant, saved, undefined, actor).order : saved
}
