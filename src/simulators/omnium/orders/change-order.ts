import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { publishOrderEvent } from './order-events.ts'
import { saveOrder } from './save-order.ts'
import { withForm } from './stored-order.ts'
import type { StoredLine, StoredOrder } from './stored-order.ts'
import { saveWithWorkflow } from './workflow.ts'
import type { WorkflowOutcome } from './workflow.ts'
import { releaseLine, warehousesOf } from './workflow-steps.ts'

/**
 * Writes what a client made of an order, with or without the workflow of its status. What Omnium itself keeps
 * about lines survives: a reservation goes with its line and is given back when the line has gone. No operation
 * id is published for whole updates: that of the patch is used.
 */
export function changeOrder(
  tenant: OmniumTenant,
  before: StoredOrder,
  wanted: StoredOrder,
  { isWorkflowRun }: { readonly isWorkflowRun: boolean },
  actor: Actor,
): WorkflowOutcome {
  const after = withReservationsOf(before, wanted)
  const outcome = isWorkflowRun
    ? saveWithWorkflow(tenant, after, before, actor)
    : { order: saveOrder(tenant, after, actor), isAborted: false, results: [] }
  if (outcome.isAborted) return outcome
  releaseLostLines(tenant, before, outcome.order, actor)
  publishOrderEvent(
    tenant,
    outcome.order,
    { operationId: 310_100, category: 'Updated', message: 'Order updated', previousStatus: before.status },
    actor,
  )
  return outcome
}

/** The members of a line that only Omnium writes. */
const KEPT = [
  'reservedInventory',
  'reservedInventoryQuantity',
  'reservedInventoryDeliveryId',
  'reservedInventoryPurchaseOrderId',
  'reservedInventoryPurchaseOrderLineId',
] as const

function withReservationsOf(before: StoredOrder, after: StoredOrder): StoredOrder {
  const lines = linesById(before)
  const lineItems = after.orderForm.lineItems.map((line) => {
    const old = lines.get(line.lineItemId)
    if (!old || old === line || old.code !== line.code) return line
    const kept = KEPT.flatMap((member) => (old[member] === undefined ? [] : [[member, old[member]]]))
    return { ...line, ...(Object.fromEntries(kept) as Partial<StoredLine>) }
  })
  return withForm(after, { lineItems })
}

function releaseLostLines(tenant: OmniumTenant, before: StoredOrder, after: StoredOrder, actor: Actor): void {
  const lines = linesById(after)
  const warehouses = warehousesOf(before)
  for (const line of before.orderForm.lineItems) {
    const warehouseCode = warehouses.get(line.lineItemId)
    if (warehouseCode && lines.get(line.lineItemId)?.code !== line.code)
      releaseLine(tenant, before, line, warehouseCode, actor)
  }
}

const linesById = ({ orderForm }: StoredOrder): ReadonlyMap<string, StoredLine> =>
  new Map(orderForm.lineItems.map((line) => [line.lineItemId, line]))
