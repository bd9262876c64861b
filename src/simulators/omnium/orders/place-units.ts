import { roundQuantity } from '../rounding.ts'
import type { Schema } from '../schemas.ts'
import { moveUnits } from './move-units.ts'
import type { StoredOrder } from './stored-order.ts'

type Patch = Schema<'OmniumUpdateLineItemStatusPatch'>
type LineUpdate = Schema<'OmniumLineItemUpdate'>

/** What happens to the units of one line, after they have come into their shipment. */
export interface PlacedUpdate {
  readonly delivered: number
  readonly cancelled: number
  readonly ready: number
  readonly cost: number | undefined
  /** Whether the status that was sent is that of these units; not when they are only split off. */
  readonly isStatusSet: boolean
  /** Where the units were before, when they go to another warehouse. */
  readonly leaves: string | undefined
}

export interface Placement {
  readonly order: StoredOrder
  /** By line id; a line that was split off has an id of its own. */
  readonly updates: ReadonlyMap<string, PlacedUpdate>
  /** Shipments that were made. */
  readonly created: readonly string[]
}

const NOTHING = {
  delivered: 0,
  cancelled: 0,
  ready: 0,
  cost: undefined,
  isStatusSet: false,
  leaves: undefined,
}

/**
 * Brings the units of an update into the shipments they belong to. With the `shipmentId` of another shipment all of
 * them go there, into a new one when the order has none of that id (quirk 20). Otherwise delivered, cancelled and
 * ready units stay where they are, and units to split or reallocate get a shipment of their own.
 */
export function placeUnits(before: StoredOrder, patch: Patch): Placement {
  const updates = new Map<string, PlacedUpdate>()
  const known = new Set(before.orderForm.shipments.map(({ shipmentId }) => shipmentId))
  const isCostKept = patch.isShippingCostKeptForExistingShipment ?? false
  const target = patch.shipmentInfo?.shipmentId || undefined
  const warehouseCode = patch.shipmentInfo?.warehouseCode || undefined
  let order = before

  const move = (lineItemId: string, units: number, to: string, isReallocated: boolean): string => {
    const moved = moveUnits(order, { lineItemId, units, to, isCostKept, isReallocated, warehouseCode })
    order = moved.order
    updates.set(moved.lineItemId, { ...NOTHING, leaves: moved.leaves })
    return moved.lineItemId
  }
  const split = freeShipmentId(known, 1)
  const reallocated = freeShipmentId(known, 2)

  for (const update of patch.lineItemUpdates) {
    const lineItemId = update.lineItemId ?? ''
    const { inPlace, splitOff, elsewhere } = unitsOf(update)
    const all = roundQuantity(inPlace + splitOff + elsewhere)
    const goesTo = all > 0 && shipmentOf(order, lineItemId) !== target ? target : undefined
    const holder = goesTo === undefined ? lineItemId : move(lineItemId, all, goesTo, elsewhere > 0)
    updates.set(holder, {
      delivered: update.deliveredQuantity ?? 0,
      cancelled: update.canceledQuantity ?? 0,
      ready: update.readyForPickupQuantity ?? 0,
      cost: update.cost ?? undefined,
      isStatusSet: goesTo !== undefined || inPlace > 0 || all === 0,
      leaves: updates.get(holder)?.leaves,
    })
    if (goesTo !== undefined) continue
    if (splitOff > 0) move(lineItemId, splitOff, split, false)
    if (elsewhere > 0) move(lineItemId, elsewhere, reallocated, true)
  }
  const created = order.orderForm.shipments.flatMap(({ shipmentId }) =>
    known.has(shipmentId) ? [] : [shipmentId],
  )
  return { order, updates, created }
}

function unitsOf(update: LineUpdate) {
  const { deliveredQuantity = 0, canceledQuantity = 0, readyForPickupQuantity = 0 } = update
  return {
    inPlace: roundQuantity(deliveredQuantity + canceledQuantity + readyForPickupQuantity),
    splitOff: update.splitQuantity ?? 0,
    elsewhere: update.reallocateQuantity ?? 0,
  }
}

const shipmentOf = ({ orderForm }: StoredOrder, lineItemId: string): string | undefined =>
  orderForm.shipments.find(({ lineItems }) => lineItems.some((line) => line.lineItemId === lineItemId))
    ?.shipmentId

/** The `nth` number from one that no shipment has. */
function freeShipmentId(known: ReadonlySet<string>, nth: number): string {
  let left = nth
  for (let number = 1; ; number++) {
    if (!known.has(String(number)) && --left === 0) return String(number)
  }
}
