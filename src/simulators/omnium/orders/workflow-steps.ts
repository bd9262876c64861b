import type { Actor } from '../actor.ts'
import { changeStock } from '../inventory/change-stock.ts'
import { inventoryKey } from '../inventory/stored-inventory.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { round2, roundQuantity, sumOf } from '../rounding.ts'
import { CANCELLED, DELIVERED, RESERVING } from './order-statuses.ts'
import { paymentTotals } from './payment-totals.ts'
import { spreadPayments } from './spread-payments.ts'
import { liveQuantity, mapLines, outstandingOf, withForm } from './stored-order.ts'
import type { StoredLine, StoredOrder } from './stored-order.ts'

/** The lines that a workflow is about, by id; all of the order's when absent. */
export type LineScope = ReadonlySet<string> | undefined

/** One step of a workflow: may change stock, returns the order as it leaves the step. */
export interface WorkflowStep {
  readonly name: string
  run(tenant: OmniumTenant, order: StoredOrder, actor: Actor, lines?: LineScope): StoredOrder
}

/** The steps of a status. The vendor names `ReduceInventory` and `CapturePayment`; the other names are assumed. */
export function stepsOf(status: string): readonly WorkflowStep[] {
  if (RESERVING.has(status)) return [reserveInventory]
  if (DELIVERED.has(status)) return [reduceInventory, capturePayment]
  if (CANCELLED.has(status)) return [releaseInventory]
  return []
}

export const reserveInventory: WorkflowStep = {
  name: 'ReserveInventory',
  run: (tenant, order, actor, lines) =>
    withWarehouses(order, lines, (line, warehouseCode) =>
      warehouseCode ? reserveLine(tenant, order, line, warehouseCode, actor) : line,
    ),
}

/**
 * Stock is reserved where there is a stock level to reserve on; without one the line stays unreserved. A line that
 * has become shorter or longer since is brought in step. A line that waits for a purchase order has its units
 * there and none in stock, until the goods are received (RES-03).
 */
export function reserveLine(
  tenant: OmniumTenant,
  order: StoredOrder,
  line: StoredLine,
  warehouseCode: string,
  actor: Actor,
): StoredLine {
  const units = Math.max(0, outstandingOf(line))
  const reservedChange = roundQuantity(units - (line.reservedInventoryQuantity ?? 0))
  if (line.isAwaitingPurchaseOrder || reservedChange === 0) return line
  if (!tenant.inventory.has(inventoryKey(line.code, warehouseCode))) return line
  changeStock(
    tenant,
    {
      sku: line.code,
      warehouseCode,
      reservedChange,
      orderId: order.id,
      reason: 'ReserveInventory',
    },
    actor,
  )
  return { ...line, reservedInventory: units > 0, reservedInventoryQuantity: units }
}

/** Everything that has not left yet leaves; negative units, a return at the till (RET-03), come in (assumed). */
const reduceInventory: WorkflowStep = {
  name: 'ReduceInventory',
  run: (tenant, order, actor, lines) =>
    withWarehouses(order, lines, (line, warehouseCode) => {
      const units = outstandingOf(line)
      if (units === 0) return line
      const taken = warehouseCode ? takeStock(tenant, order, line, { warehouseCode, units }, actor) : line
      return {
        ...taken,
        deliveredQuantity: roundQuantity(line.deliveredQuantity + units),
        deliveredDate: tenant.timestamp(),
      }
    }),
}

/** Takes units of a line from the stock, and as many off its reservation. */
export function takeStock(
  tenant: OmniumTenant,
  order: StoredOrder,
  line: StoredLine,
  { warehouseCode, units }: { readonly warehouseCode: string; readonly units: number },
  actor: Actor,
): StoredLine {
  const reserved = line.reservedInventoryQuantity ?? 0
  const left = roundQuantity(Math.max(0, reserved - Math.max(0, units)))
  changeStock(
    tenant,
    {
      sku: line.code,
      warehouseCode,
      change: -units,
      reservedChange: roundQuantity(left - reserved),
      orderId: order.id,
      reason: 'ReduceInventory',
    },
    actor,
  )
  return { ...line, reservedInventory: left > 0, reservedInventoryQuantity: left }
}

export const releaseInventory: WorkflowStep = {
  name: 'ReleaseInventory',
  run: (tenant, order, actor, lines) =>
    withWarehouses(order, lines, (line, warehouseCode) =>
      warehouseCode ? releaseLine(tenant, order, line, warehouseCode, actor) : line,
    ),
}

/** Gives back what a line has reserved, or so many units of it. */
export function releaseLine(
  tenant: OmniumTenant,
  order: StoredOrder,
  line: StoredLine,
  warehouseCode: string,
  actor: Actor,
  units = Infinity,
): StoredLine {
  const reserved = line.reservedInventoryQuantity ?? 0
  const freed = Math.min(reserved, units)
  if (!line.reservedInventory || freed <= 0) return line
  changeStock(
    tenant,
    {
      sku: line.code,
      warehouseCode,
      reservedChange: -freed,
      orderId: order.id,
      reason: 'ReleaseInventory',
    },
    actor,
  )
  const left = roundQuantity(reserved - freed)
  return { ...line, reservedInventory: left > 0, reservedInventoryQuantity: left }
}

/**
 * Turns what is authorised and not captured into captures, as far as goods have left. Each authorisation gives no
 * more than it holds, the first one first.
 */
export const capturePayment: WorkflowStep = {
  name: 'CapturePayment',
  run: (tenant, order) => {
    const { payments } = order.orderForm
    const { authorizedPaymentTotal, capturedPaymentTotal } = paymentTotals(payments)
    const amount = round2(Math.min(authorizedPaymentTotal, deliveredValueOf(order)) - capturedPaymentTotal)
    const counted = payments.filter(({ status }) => status !== 'Failed')
    const captures = spreadPayments(
      amount,
      counted.filter(({ transactionType }) => transactionType === 'Authorization'),
      counted.filter(({ transactionType }) => transactionType === 'Capture' || transactionType === 'Void'),
    ).map(({ payment, amount: part }) => ({
      ...payment,
      id: tenant.ids.uuid(),
      transactionType: 'Capture',
      status: 'Processed',
      amount: part,
      created: tenant.timestamp(),
    }))
    return captures.length === 0 ? order : withForm(order, { payments: [...payments, ...captures] })
  },
}

/** The whole order once nothing is outstanding, before that the delivered part of its lines; shipping comes last. */
function deliveredValueOf({ orderForm }: StoredOrder): number {
  const { lineItems, total = 0 } = orderForm
  if (lineItems.every((line) => outstandingOf(line) <= 0)) return total
  return sumOf(
    lineItems.map((line) =>
      line.deliveredQuantity > 0
        ? ((line.extendedPrice ?? 0) * line.deliveredQuantity) / liveQuantity(line)
        : 0,
    ),
  )
}

/**
 * Passes the lines of the scope through the function, each with the warehouse of its shipment; without one when
 * its shipment names none, and when the product moves no stock.
 */
function withWarehouses(
  order: StoredOrder,
  lines: LineScope,
  change: (line: StoredLine, warehouseCode: string | undefined) => StoredLine,
): StoredOrder {
  const warehouses = warehousesOf(order)
  return mapLines(order, (line) =>
    lines && !lines.has(line.lineItemId)
      ? line
      : change(line, line.isVirtualProduct ? undefined : warehouses.get(line.lineItemId)),
  )
}

/** Warehouse code by line id. */
export const warehousesOf = (order: StoredOrder): ReadonlyMap<string, string> =>
  new Map(
    order.orderForm.shipments.flatMap(({ warehouseCode, lineItems }) =>
      warehouseCode ? lineItems.map(({ lineItemId }) => [lineItemId, warehouseCode] as const) : [],
    ),
  )
