import type { Actor } from '../actor.ts'
import { changeStock } from '../inventory/change-stock.ts'
import { inventoryKey } from '../inventory/stored-inventory.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { round2, roundQuantity } from '../rounding.ts'
import { CANCELLED, DELIVERED, RESERVING } from './order-statuses.ts'
import { paymentTotals } from './payment-totals.ts'
import { liveQuantity, mapLines, withForm } from './stored-order.ts'
import type { StoredLine, StoredOrder } from './stored-order.ts'

/** One step of a workflow: may change stock, returns the order as it leaves the step. */
export interface WorkflowStep {
  readonly name: string
  run(tenant: OmniumTenant, order: StoredOrder, actor: Actor): StoredOrder
}

/** The steps of a status. The vendor names `ReduceInventory` and `CapturePayment`; the other names are assumed. */
export function stepsOf(status: string): readonly WorkflowStep[] {
  if (RESERVING.has(status)) return [reserveInventory]
  if (DELIVERED.has(status)) return [reduceInventory, capturePayment]
  if (CANCELLED.has(status)) return [releaseInventory]
  return []
}

const reserveInventory: WorkflowStep = {
  name: 'ReserveInventory',
  run: (tenant, order, actor) =>
    withWarehouses(order, (line, warehouseCode) => reserveLine(tenant, order, line, warehouseCode, actor)),
}

/**
 * Stock is reserved where there is a stock level to reserve on; without one the line stays unreserved. A line that
 * waits for a purchase order has its units there and none in stock, until the goods are received (RES-03).
 */
export function reserveLine(
  tenant: OmniumTenant,
  order: StoredOrder,
  line: StoredLine,
  warehouseCode: string,
  actor: Actor,
): StoredLine {
  const units = roundQuantity(liveQuantity(line) - line.deliveredQuantity)
  if (line.reservedInventory || line.isAwaitingPurchaseOrder || units <= 0) return line
  if (!tenant.inventory.has(inventoryKey(line.code, warehouseCode))) return line
  changeStock(
    tenant,
    {
      sku: line.code,
      warehouseCode,
      reservedChange: units,
      orderId: order.id,
      reason: 'ReserveInventory',
    },
    actor,
  )
  return { ...line, reservedInventory: true, reservedInventoryQuantity: units }
}

const reduceInventory: WorkflowStep = {
  name: 'ReduceInventory',
  run: (tenant, order, actor) =>
    withWarehouses(order, (line, warehouseCode) => {
      const units = roundQuantity(liveQuantity(line) - line.deliveredQuantity)
      if (units <= 0) return line
      changeStock(
        tenant,
        {
          sku: line.code,
          warehouseCode,
          change: -units,
          reservedChange: -(line.reservedInventoryQuantity ?? 0),
          orderId: order.id,
          reason: 'ReduceInventory',
        },
        actor,
      )
      return {
        ...line,
        deliveredQuantity: roundQuantity(line.deliveredQuantity + units),
        deliveredDate: tenant.timestamp(),
        reservedInventory: false,
        reservedInventoryQuantity: 0,
      }
    }),
}

const releaseInventory: WorkflowStep = {
  name: 'ReleaseInventory',
  run: (tenant, order, actor) =>
    withWarehouses(order, (line, warehouseCode) => releaseLine(tenant, order, line, warehouseCode, actor)),
}

/** Gives back what a line has reserved. */
export function releaseLine(
  tenant: OmniumTenant,
  order: StoredOrder,
  line: StoredLine,
  warehouseCode: string,
  actor: Actor,
): StoredLine {
  const reserved = line.reservedInventoryQuantity ?? 0
  if (!line.reservedInventory || reserved === 0) return line
  changeStock(
    tenant,
    {
      sku: line.code,
      warehouseCode,
      reservedChange: -reserved,
      orderId: order.id,
      reason: 'ReleaseInventory',
    },
    actor,
  )
  return { ...line, reservedInventory: false, reservedInventoryQuantity: 0 }
}

/** Turns what is authorised and not captured into a capture. */
const capturePayment: WorkflowStep = {
  name: 'CapturePayment',
  run: (tenant, order) => {
    const { payments } = order.orderForm
    const { authorizedPaymentTotal, capturedPaymentTotal } = paymentTotals(payments)
    const amount = round2(Math.min(authorizedPaymentTotal, order.orderForm.total ?? 0) - capturedPaymentTotal)
    const authorization = payments.find(
      ({ transactionType, status }) => transactionType === 'Authorization' && status !== 'Failed',
    )
    if (!authorization || amount <= 0) return order
    const capture = {
      ...authorization,
      id: tenant.ids.uuid(),
      transactionType: 'Capture',
      status: 'Processed',
      amount,
      created: tenant.timestamp(),
    }
    return withForm(order, { payments: [...payments, capture] })
  },
}

/** Passes the lines that move stock through the function, each with the warehouse of its shipment. */
function withWarehouses(
  order: StoredOrder,
  change: (line: StoredLine, warehouseCode: string) => StoredLine,
): StoredOrder {
  const warehouses = warehousesOf(order)
  return mapLines(order, (line) => {
    const warehouseCode = warehouses.get(line.lineItemId)
    return warehouseCode === undefined || line.isVirtualProduct ? line : change(line, warehouseCode)
  })
}

/** Warehouse code by line id. */
export const warehousesOf = (order: StoredOrder): ReadonlyMap<string, string> =>
  new Map(
    order.orderForm.shipments.flatMap(({ warehouseCode, lineItems }) =>
      warehouseCode ? lineItems.map(({ lineItemId }) => [lineItemId, warehouseCode] as const) : [],
    ),
  )
