import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { allowedActions } from './allowed-actions.ts'
import { itemAmounts, orderAmounts, orderDiscountAmounts } from './order-amounts.ts'
import type { ItemAmounts } from './order-amounts.ts'
import { orderProgress } from './order-progress.ts'
import type { OrderItemRecord, OrderRecord } from './order-record.ts'
import { isFinal, reservedOf, unsold } from './order-record.ts'
import { round } from './rounding.ts'

export function viewOrder(tenant: FlowTenant, order: OrderRecord): Schema<'OrderResponse'> {
  const { grandTotal, vatAmount, discountAmount, settledAmount, remainingAmount } = orderAmounts(order)
  const { customerAddress, customerContact } = order.header
  return {
    orderUid: order.orderUid,
    orderNumber: order.orderNumber,
    orderDate: order.createdAt,
    type: order.type,
    orderState: order.state,
    ...orderProgress(order),
    // Quirk 9: both keys have a lower-case h.
    orderhandlings: [...order.handlings],
    systemOrigin: order.systemOrigin,
    storeUid: order.storeUid,
    storeName: tenant.stores.get(order.storeUid)?.name ?? order.storeUid,
    tillUid: order.tillUid,
    tenantUserUid: order.seller?.uid ?? null,
    tenantUserDisplayName: order.seller?.displayName ?? null,
    ...order.header,
    // Quirk 27: only the older reference has these two, and they are still on the wire.
    customerContactUid: customerContact?.customerContactUid ?? null,
    shippingAddress: customerAddress,
    items: order.items.map((item) => viewOrderItem(order, item)),
    orderTotals: { grandTotal, vatAmount, discountAmount },
    settlements: [...order.settlements],
    settlementTotals: { settledAmount, remainingAmount },
    discounts: viewDiscounts(order),
    voucherNumber: order.voucherNumber,
    externalVoucherNumber: null,
    vatFree: false,
    vatPrint: true,
    compensationReasonUid: order.compensationReasonUid,
    returnedOrderUid: order.returnedOrderUid,
    allowedActions: allowedActions(order),
    createdAt: order.createdAt,
    lastModifiedAt: order.lastModifiedAt,
    lastModifiedBy: order.lastModifiedBy,
  }
}

export function viewOrderItem(order: OrderRecord, item: OrderItemRecord): Schema<'OrderItem'> {
  const amounts = itemAmounts(item)
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
    ...itemMargin(item, amounts),
    discountReasonCode: item.discountReasonCode,
    actions: [],
    returnedOrderItemUid: item.returned?.orderItemUid ?? null,
    returnReasonUid: item.returned?.reasonUid ?? null,
    allowedActions: isFinal(order.state) || unsold(item) === 0 ? [] : ['QUANTITY_SOLD'],
    createdAt: item.createdAt,
    lastModifiedAt: item.lastModifiedAt,
  }
}

/** Cost of a line and what its price without VAT leaves above it; the percentage in hundredths. */
export function itemMargin(
  { unitCost, quantityOrdered }: Pick<OrderItemRecord, 'unitCost' | 'quantityOrdered'>,
  { itemPrice, itemVatAmount }: Pick<ItemAmounts, 'itemPrice' | 'itemVatAmount'>,
): Pick<Schema<'OrderItem'>, 'itemCost' | 'itemGrossProfitAmount' | 'itemGrossProfitPercentage'> {
  if (unitCost === null)
    return { itemCost: null, itemGrossProfitAmount: null, itemGrossProfitPercentage: null }
  const itemCost = round((unitCost * quantityOrdered) / 100)
  const withoutVat = itemPrice - itemVatAmount
  const itemGrossProfitAmount = withoutVat - itemCost
  const itemGrossProfitPercentage =
    withoutVat === 0 ? null : round((itemGrossProfitAmount * 10_000) / withoutVat)
  return { itemCost, itemGrossProfitAmount, itemGrossProfitPercentage }
}

/** A discount in percent is shown with the amount that it comes to. */
function viewDiscounts(order: OrderRecord): Schema<'OrderDiscount'>[] {
  const amounts = orderDiscountAmounts(order)
  return order.discounts.map(({ orderDiscountUid, name, discountReasonCode, discount }, index) => ({
    orderDiscountUid,
    name,
    discountReasonCode,
    amount: amounts[index] ?? 0,
    percentage: discount.kind === 'percentage' ? discount.percentage : null,
  }))
}
