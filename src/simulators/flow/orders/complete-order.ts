import type { Actor } from '../actor.ts'
import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { nextNumber } from '../number-series/next-number.ts'
import { isStocked } from '../products/products.ts'
import { conflict } from '../refused.ts'
import { stockLevel, moveStock } from '../stock/stock-levels.ts'
import { deliveringWarehouse } from '../warehouses/warehouses.ts'
import { emit } from '../webhooks/emit.ts'
import { changeOrder } from './order-access.ts'
import { remember } from './order-history.ts'
import type { OrderRecord } from './order-record.ts'

/** A receipt: the proof that lines were settled. A completed order has a voucher number. */
export interface OrderReceipt {
  readonly orderReceiptUid: string
  readonly orderUid: string
  readonly storeUid: string
  readonly voucherNumber: string
  readonly settledAt: string
}

/**
 * Hands every line over and writes the receipt: stock goes down, reservations end, the order is COMPLETE for
 * good. The caller has seen to it that the order is paid.
 */
export function completeOrder(tenant: FlowTenant, order: OrderRecord, by: Actor): OrderRecord {
  const { orderUid, storeUid } = order
  requireDeliverable(tenant, order)
  const warehouseUid = deliveringWarehouse(tenant, storeUid)

  const receipt: OrderReceipt = tenant.receipts.insert({
    orderReceiptUid: tenant.context.ids.uuid(),
    orderUid,
    storeUid,
    voucherNumber: nextNumber(tenant, 'voucher', storeUid),
    settledAt: timestamp(tenant),
  })
  remember(
    tenant,
    orderUid,
    { what: 'state', state: order.state, before: order.state, after: 'COMPLETE' },
    by,
  )
  const completed = changeOrder(
    tenant,
    orderUid,
    {
      state: 'COMPLETE',
      tillUid: null,
      voucherNumber: receipt.voucherNumber,
      items: order.items.map((item) => ({
        ...item,
        quantityDelivered: item.quantityOrdered,
        quantitySold: item.quantityOrdered,
      })),
    },
    by,
  )
  if (warehouseUid !== undefined) {
    for (const [productUid, quantity] of stockedQuantities(tenant, order))
      moveStock(tenant, productUid, warehouseUid, -quantity, by)
  }
  const entities = { store: storeUid, order: orderUid }
  emit(tenant, { action: 'ORDER_SETTLED', ...entities }, by)
  emit(tenant, { action: 'ORDER_RECEIPT_SETTLED', ...entities, orderReceipt: receipt.orderReceiptUid }, by)
  emit(tenant, { action: 'ORDER_DELIVERED', ...entities }, by)
  return completed
}

/** What leaves stock, by product: only stock products are counted. */
function stockedQuantities(tenant: FlowTenant, { items }: OrderRecord): Map<string, number> {
  const quantities = new Map<string, number>()
  for (const { productUid, quantityOrdered, quantityDelivered } of items) {
    if (!isStocked(tenant.products.get(productUid))) continue
    quantities.set(productUid, (quantities.get(productUid) ?? 0) + quantityOrdered - quantityDelivered)
  }
  return quantities
}

/** Stock products "cannot be delivered without stock", unless the tenant's behaviour says otherwise. */
export function requireDeliverable(tenant: FlowTenant, order: OrderRecord): void {
  if (tenant.behaviour.sellWithoutStock) return
  const { orderUid, storeUid } = order
  const warehouseUid = deliveringWarehouse(tenant, storeUid)
  for (const [productUid, quantity] of stockedQuantities(tenant, order)) {
    if (quantity <= 0) continue
    if (warehouseUid === undefined) throw conflict(`The store ${storeUid} has no warehouse to deliver from.`)
    const { quantityStock } = stockLevel(tenant, productUid, warehouseUid)
    if (quantityStock >= quantity) continue
    throw conflict(
      `The order ${orderUid} needs ${quantity} hundredths of ${productUid}, the warehouse ${warehouseUid} has ${quantityStock}. ` +
        'Set stock first, or let the tenant sell without stock (setBehaviour).',
    )
  }
}
