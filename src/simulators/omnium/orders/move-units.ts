import { splitLine } from './split-line.ts'
import { withForm } from './stored-order.ts'
import type { StoredLine, StoredOrder, StoredShipment } from './stored-order.ts'

export interface Move {
  readonly lineItemId: string
  readonly units: number
  /** A shipment of the order, or the id of one that is made for the units. */
  readonly to: string
  /** Whether the shipping cost stays with the shipment that the units leave. */
  readonly isCostKept: boolean
  /** The units wait for another warehouse. */
  readonly isReallocated: boolean
  readonly warehouseCode: string | undefined
}

export interface Moved {
  readonly order: StoredOrder
  /** The line that is in the other shipment now: a new one unless all of its units went. */
  readonly lineItemId: string
  /** The warehouse that they left for another one, when a part of the line stays there; a whole line takes its reservation along. */
  readonly leaves: string | undefined
}

/** Moves units of a line into another shipment. Pure; each line stays in the form and in one shipment (quirk 19). */
export function moveUnits(order: StoredOrder, move: Move): Moved {
  const { lineItems, shipments } = order.orderForm
  const line = lineItems.find(({ lineItemId }) => lineItemId === move.lineItemId)
  const source = shipments.find((each) => holds(each, move.lineItemId))
  if (!line) return { order, lineItemId: move.lineItemId, leaves: undefined }
  const [rest, moved] =
    move.units >= line.quantity ? [undefined, line] : splitLine(line, move.units, freeLineId(order, line))
  const existing = shipments.find(({ shipmentId }) => shipmentId === move.to)
  const target = existing ?? newShipment(source, move)
  const isLeft = source ? source.lineItems.length > 1 || rest !== undefined : true
  const isCostMoved = !existing && source !== undefined && (!move.isCostKept || !isLeft)

  const placed = shipments.flatMap((shipment): StoredShipment[] => {
    if (shipment === source) {
      if (!isLeft) return []
      const left = shipment.lineItems.flatMap((each) =>
        each.lineItemId !== line.lineItemId ? [each] : rest ? [rest] : [],
      )
      return [{ ...shipment, lineItems: left, ...(isCostMoved ? { shippingSubTotal: 0 } : {}) }]
    }
    return [shipment === existing ? { ...shipment, lineItems: [...shipment.lineItems, moved] } : shipment]
  })
  const added = existing
    ? []
    : [
        {
          ...target,
          lineItems: [moved],
          shippingSubTotal: isCostMoved ? (source.shippingSubTotal ?? 0) : 0,
        },
      ]
  const leaves = source?.warehouseCode
  return {
    order: withForm(order, {
      lineItems: lineItems.flatMap((each) => (each !== line ? [each] : rest ? [rest, moved] : [moved])),
      shipments: [...placed, ...added],
    }),
    lineItemId: moved.lineItemId,
    leaves: rest && leaves && leaves !== target.warehouseCode ? leaves : undefined,
  }
}

const holds = ({ lineItems }: StoredShipment, lineItemId: string): boolean =>
  lineItems.some((line) => line.lineItemId === lineItemId)

/** Where the goods go and how stays; what belongs to the parcel that has been sent does not come along. */
function newShipment(
  source: StoredShipment | undefined,
  { to, isReallocated, warehouseCode }: Move,
): StoredShipment {
  const {
    packages: _packages,
    externalIds: _externalIds,
    discounts: _discounts,
    shippingDiscountAmount: _discount,
    orderStatusLog: _log,
    shipmentTrackingNumber: _number,
    shipmentTrackingLink: _link,
    shipmentLabelLink: _label,
    warehouseCode: before,
    ...kept
  } = source ?? { lineItems: [], shipmentId: to }
  const warehouse = warehouseCode ?? (isReallocated ? undefined : before)
  return {
    ...kept,
    shipmentId: to,
    status: 'AwaitingInventory',
    ...(warehouse ? { warehouseCode: warehouse } : {}),
    lineItems: [],
  }
}

/** `1-2`, `1-3` … : how the vendor names a line that was split off is not published. */
function freeLineId({ orderForm }: StoredOrder, { lineItemId }: StoredLine): string {
  const taken = new Set(orderForm.lineItems.map((line) => line.lineItemId))
  let number = 2
  while (taken.has(`${lineItemId}-${number}`)) number++
  return `${lineItemId}-${number}`
}
