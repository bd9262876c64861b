import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { keepShipments } from './keep-shipments.ts'
import { withForm } from './stored-order.ts'
import type { StoredLine, StoredOrder } from './stored-order.ts'
import { releaseLine, reserveLine, warehousesOf } from './workflow-steps.ts'

/**
 * A reservation goes with its line: when the line's shipment has got another warehouse, or the line another
 * shipment, it is given back where it was and made where the line is now. Otherwise units would stay reserved for
 * good in the one and be taken twice from the other. No source says so, but reserved stock can be recalculated
 * from the orders (quirk 30), and this is what comes of that.
 */
export function followWarehouses(
  tenant: OmniumTenant,
  before: StoredOrder,
  after: StoredOrder,
  actor: Actor,
): StoredOrder {
  const reserved = new Map(
    before.orderForm.lineItems.filter(isReserved).map((line) => [line.lineItemId, line]),
  )
  if (reserved.size === 0) return after
  const old = warehousesOf(before)
  const now = warehousesOf(keepShipments(after))
  let isMoved = false
  const lineItems = after.orderForm.lineItems.map((line) => {
    const from = old.get(line.lineItemId)
    const to = now.get(line.lineItemId)
    const held = reserved.get(line.lineItemId)
    if (!held || !from || from === to || held.code !== line.code || !isReserved(line)) return line
    isMoved = true
    const freed = releaseLine(tenant, before, line, from, actor)
    return to ? reserveLine(tenant, before, freed, to, actor) : freed
  })
  return isMoved ? withForm(after, { lineItems }) : after
}

const isReserved = ({ reservedInventory, reservedInventoryQuantity }: StoredLine): boolean =>
  Boolean(reservedInventory) && (reservedInventoryQuantity ?? 0) > 0
