import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { Order, operations } from '../schemas.ts'
import { changeOrder } from './change-order.ts'
import { checkOrder } from './check-order.ts'
import { createOrder } from './create.ts'
import { replaceOrder } from './overwrite.ts'
import type { StoredOrder } from './stored-order.ts'
import { mergeOrder } from './update.ts'

/** `POST /api/Orders/AddMany`: orders that exist are skipped, not overwritten (quirk 4). */
export const addOrders: Handler<operations['OrdersAddMany'], OmniumTenant> = ({ body, origin }, tenant) => {
  const { added } = checkBatch(tenant, body)
  for (const order of added) createOrder(tenant, order, tenant.apiUser(origin), { isWorkflowRun: true })
  return { status: 204 }
}

/** `POST /api/Orders/UpdateMany`: orders that do not exist are added (quirk 6). */
export const updateOrders: Handler<operations['OrdersUpdateMany'], OmniumTenant> = (
  { body, query, origin },
  tenant,
) => {
  const actor = tenant.apiUser(origin)
  const isWorkflowRun = query.runWorkflow ?? false
  const { added, changed } = checkBatch(tenant, body)
  const after = changed.map(({ before, sent }) => ({ before, order: mergeOrder(tenant, before, sent) }))
  for (const order of added) createOrder(tenant, order, actor, { isWorkflowRun })
  for (const { before, order } of after) changeOrder(tenant, before, order, { isWorkflowRun }, actor)
  return { status: 200 }
}

/**
 * `POST /api/Orders/ImportMany`: no workflow ever runs, so nothing is reserved, reduced or captured. What happens
 * to an order that exists is not published; it is replaced, so that an import can be repeated.
 */
export const importOrders: Handler<operations['OrdersImportMany'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const actor = tenant.apiUser(origin)
  const { added, changed } = checkBatch(tenant, body)
  const after = changed.map(({ before, sent }) => ({ before, order: replaceOrder(tenant, before, sent) }))
  for (const order of added) createOrder(tenant, order, actor, { isWorkflowRun: false, isImported: true })
  for (const { before, order } of after) changeOrder(tenant, before, order, { isWorkflowRun: false }, actor)
  return { status: 200 }
}

interface Batch {
  readonly added: readonly Order[]
  readonly changed: readonly { readonly before: StoredOrder; readonly sent: Order }[]
}

/**
 * The orders of a batch, by what becomes of them. Too many, one twice or one that could not be added refuses the
 * batch before anything of it is written; how the vendor reports a partial success is not published.
 */
function checkBatch(tenant: OmniumTenant, batch: readonly Order[]): Batch {
  refuseLongBatch(batch, 1000)
  const seen = new Set<string>()
  const added: Order[] = []
  const changed: { readonly before: StoredOrder; readonly sent: Order }[] = []
  for (const sent of batch) {
    const id = sent.id?.trim() ?? ''
    if (id === '') throw badRequest('id is required.')
    if (seen.has(id)) throw badRequest(`Order ${id} occurs more than once.`)
    seen.add(id)
    const before = tenant.orders.get(id)
    if (before) changed.push({ before, sent })
    else added.push(checkOrder(tenant, sent))
  }
  return { added, changed }
}
