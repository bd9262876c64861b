import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Actor } from '../actor.ts'
import { RESERVING } from './order-statuses.ts'
import type { PlacedUpdate } from './place-units.ts'
import { mapLines } from './stored-order.ts'
import type { StoredLine, StoredOrder } from './stored-order.ts'
import { capturePayment, releaseLine, reserveInventory, takeStock, warehousesOf } from './workflow-steps.ts'
import type { WorkflowStep } from './workflow-steps.ts'

type Updates = ReadonlyMap<string, PlacedUpdate>

/** The workflow of a partial update: stock and payments move with the units of this update, and no others. */
export function partialSteps(updates: Updates, status: string): readonly WorkflowStep[] {
  const all = [...updates.values()]
  const isDelivered = all.some(({ delivered }) => delivered > 0)
  const isReleased = all.some(({ cancelled, leaves }) => cancelled > 0 || leaves !== undefined)
  return [
    ...(isReleased ? [releaseUnits(updates)] : []),
    ...(isDelivered ? [reduceUnits(updates)] : []),
    // With the rest cancelled an order is complete as well, and its shipping is due.
    ...(isDelivered || status === 'Completed' ? [capturePayment] : []),
    ...(all.some(({ leaves }) => leaves !== undefined) ? [reserveElsewhere(updates)] : []),
  ]
}

/** Units that were cancelled, and those that another warehouse sends, are not held here any more. */
const releaseUnits = (updates: Updates): WorkflowStep => ({
  name: 'ReleaseInventory',
  run: (tenant, order, actor) =>
    mapUpdated(order, updates, (line, { cancelled, leaves }, warehouseCode) => {
      if (leaves !== undefined) return releaseLine(tenant, order, line, leaves, actor)
      return warehouseCode ? releaseLine(tenant, order, line, warehouseCode, actor, cancelled) : line
    }),
})

const reduceUnits = (updates: Updates): WorkflowStep => ({
  name: 'ReduceInventory',
  run: (tenant, order, actor) =>
    mapUpdated(order, updates, (line, { delivered }, warehouseCode) =>
      reduceLine(tenant, order, line, { units: delivered, warehouseCode }, actor),
    ),
})

function reduceLine(
  tenant: OmniumTenant,
  order: StoredOrder,
  line: StoredLine,
  { units, warehouseCode }: { readonly units: number; readonly warehouseCode: string | undefined },
  actor: Actor,
): StoredLine {
  if (!warehouseCode || units === 0 || line.isVirtualProduct) return line
  return takeStock(tenant, order, line, { warehouseCode, units }, actor)
}

/** Units that have come to another warehouse are reserved there while the order is one that reserves. */
const reserveElsewhere = (updates: Updates): WorkflowStep => ({
  name: reserveInventory.name,
  run: (tenant, order, actor) => {
    const moved = [...updates].flatMap(([id, { leaves }]) => (leaves === undefined ? [] : [id]))
    return RESERVING.has(order.status) ? reserveInventory.run(tenant, order, actor, new Set(moved)) : order
  },
})

function mapUpdated(
  order: StoredOrder,
  updates: Updates,
  change: (line: StoredLine, update: PlacedUpdate, warehouseCode: string | undefined) => StoredLine,
): StoredOrder {
  const warehouses = warehousesOf(order)
  return mapLines(order, (line) => {
    const update = updates.get(line.lineItemId)
    return update ? change(line, update, warehouses.get(line.lineItemId)) : line
  })
}
