import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { itemAmounts, orderAmounts } from './order-amounts.ts'
import type { OrderItemRecord, OrderRecord } from './order-record.ts'
import { isFinal, reservedOf } from './order-record.ts'

type Progress = Schema<'ProgressState'>

export function viewOrder(tenant: FlowTenant, order: OrderRecord): Schema<'OrderResponse'> {
  const { grandTotal, vatAmount, discountAmount, settledAmount, remainingAmount } = orderAmounts(order)
  return {
    orderUid: order.orderUid,
    orderNumber: order.orderNumber,
    orderDate: order.createdAt,
    type: order.type,
    orderState: order.state,
    settleState: settleState(order, settledAmount, grandTotal),
    deliveryState: deliveryState(order),
    orderhandlingState: progress(order.handlings.map(({ state }) => state)),
    orderhandlings: [...order.handlings],
    systemOrigin: order.systemOrigin,
    storeUid: order.storeUid,
    storeName: tenant.stores.get(order.storeUid)?.name ?? order.storeUid,
    tillUid: order.tillUid,
    tenantUserUid: order.seller?.uid ?? null,
    tenantUserDisplayName: order.seller?.displayName ?? null,
    ...order.header,
    items: order.items.map((item) => viewOrderItem(order, item)),
    orderTotals: { grandTotal, vatAmount, discountAmount },
    settlements: [...order.settlements],
    settlementTotals: { settledAmount, remainingAmount },
    discounts: [],
    voucherNumber: order.voucherNumber,
    externalVoucherNumber: null,
    vatFree: false,
    vatPrint: true,
    compensationReasonUid: null,
    allowedActions: [],
    createdAt: order.createdAt,
    lastModifiedAt: order.lastModifiedAt,
    lastModifiedBy: order.lastModifiedBy,
  }
}

export function viewOrderItem(order: OrderRecord, item: OrderItemRecord): Schema<'OrderItem'> {
  const amounts = itemAmounts(item)
  const cost = item.unitCost === null ? null : Math.round((item.unitCost * item.quantityOrdered) / 100)
  const netPrice = amounts.itemPrice - amounts.itemVatAmount
  return {
    orderItemUid: item.orderItemUid,
    productUid: item.productUid,
    productName: item.productName,
    productSku: item.productSku,
    externalId: item.externalId,
    quantityOrdered: item.quantityOrdered,
    quantityDelivered: item.quantityDelivered,
    quantityReserved: reservedOf(order, item),
    quantitySold: item.quantitySold,
    unitPrice: item.unitPrice,
    ...amounts,
    itemCost: cost,
    itemGrossProfitAmount: cost === null ? null : netPrice - cost,
    itemGrossProfitPercentage:
      cost === null || netPrice === 0 ? null : Math.round(((netPrice - cost) * 10_000) / netPrice),
    discountReasonCode: item.discountReasonCode,
    actions: [],
    allowedActions: isFinal(order.state) ? [] : ['QUANTITY_SOLD'],
    createdAt: item.createdAt,
    lastModifiedAt: item.lastModifiedAt,
  }
}

/** A completed order is settled even when there was nothing to pay. */
function settleState(order: OrderRecord, settled: number, total: number): Progress {
  if (order.state === 'COMPLETE') return 'COMPLETE'
  if (order.settlements.length === 0) return 'NOT_STARTED'
  return settled >= total ? 'COMPLETE' : 'IN_PROGRESS'
}

const deliveryState = ({ items }: OrderRecord): Progress =>
  progress(
    items.map(({ quantityDelivered, quantityOrdered }) => {
      if (quantityDelivered === 0) return 'NOT_STARTED'
      return quantityDelivered >= quantityOrdered ? 'COMPLETE' : 'IN_PROGRESS'
    }),
  )

function progress(parts: readonly Progress[]): Progress {
  if (parts.every((part) => part === 'NOT_STARTED')) return 'NOT_STARTED'
  return parts.every((part) => part === 'COMPLETE') ? 'COMPLETE' : 'IN_PROGRESS'
}
