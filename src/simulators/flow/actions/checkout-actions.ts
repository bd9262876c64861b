import { cashier } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { viewGiftcard } from '../giftcards/giftcard-record.ts'
import { issueGiftcard } from '../giftcards/issue-giftcard.ts'
import type { NewGiftcard } from '../giftcards/issue-giftcard.ts'
import { completeOrder } from '../orders/complete-order.ts'
import { requireDeliverable } from '../orders/move-goods.ts'
import { requireChangeable } from '../orders/order-access.ts'
import { orderAmounts } from '../orders/order-amounts.ts'
import { undelivered } from '../orders/order-record.ts'
import type { OrderRecord } from '../orders/order-record.ts'
import { viewOrder } from '../orders/order-view.ts'
import { everythingLeft } from '../orders/portions.ts'
import { refundSettlement } from '../orders/refund-settlement.ts'
import { setSettlementStatus } from '../orders/settlement-status.ts'
import { confirmPrepaid } from '../orders/settlements.ts'
import { conflict } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'
import { allOrNothing } from './all-or-nothing.ts'
import { completeSale } from './complete-sale.ts'
import type { Sale } from './complete-sale.ts'
import { printReceipt } from './print-receipt.ts'
import type { Printout } from './print-receipt.ts'
import { exchangeGoods, returnWithoutReceipt, returnWithReceipt } from './return-goods.ts'
import type { Exchange, ReturnWithoutReceipt, ReturnWithReceipt } from './return-goods.ts'
import { handOverOrder, settleOrder } from './settle-order.ts'
import type { PartialHandOver, Settling } from './settle-order.ts'
import { cash, takePayments } from './till-payments.ts'
import type { TillPayment } from './till-payments.ts'

type Order = Schema<'OrderResponse'>

/** Money, goods over the counter and back, receipts. */
export interface CheckoutActions {
  /** Sells over the counter: order, payment, receipt and handing over in one go. */
  completeSale(sale: Sale): Order
  /** Pays what is left of an existing order (in cash) and hands it over. */
  completeOrder(args: { orderUid: string }): Order
  /** Takes payments before the goods are handed over; that confirms the order. */
  payOrder(args: { orderUid: string; payments: readonly TillPayment[] }): Order
  setPaymentStatus(args: {
    orderUid: string
    settlementUid: string
    status: Schema<'SettlementStatus'>
  }): Order
  /** Gives money back the way it came; all of it when no amount is said. */
  refundPayment(args: { orderUid: string; settlementUid: string; amount?: number }): Order
  /** Pays lines and writes their receipt; nothing is handed over. */
  settleOrder(args: Settling): Order
  /** Hands over in part, with a receipt for what is handed over. */
  handOverOrder(args: PartialHandOver): Order
  /** Takes goods back that were sold with an order. */
  returnOrder(args: ReturnWithReceipt): Order
  /** Takes goods back without a receipt. */
  returnGoods(args: ReturnWithoutReceipt): Order
  /** Takes goods back and sells others on one receipt. */
  exchangeGoods(args: Exchange): Order
  /** Prints a receipt, the last one of an order when no other is named. */
  printReceipt(args: { orderReceiptUid?: string; orderUid?: string }): Printout
  issueGiftcard(args: NewGiftcard): Schema<'GiftcardDetailsResponse'>
}

export function createCheckoutActions(self: () => FlowTenant): CheckoutActions {
  const orderOf = (orderUid: string): OrderRecord => fromPath(self().orders, 'order', orderUid)
  const view = ({ orderUid }: { orderUid: string }): Order => viewOrder(self(), orderOf(orderUid))
  const updated = ({ orderUid }: { orderUid: string }): Order => {
    const { storeUid: store, state } = orderOf(orderUid)
    if (state !== 'COMPLETE') emit(self(), { action: 'ORDER_UPDATED', store, order: orderUid }, cashier)
    return view({ orderUid })
  }
  return {
    completeSale: (args) => view(completeSale(self(), args, cashier)),
    completeOrder: (args) => view(payAndComplete(self(), orderOf(args.orderUid))),
    payOrder: ({ orderUid, payments }) => {
      allOrNothing(self(), orderUid, () => takePayments(self(), orderUid, payments, cashier))
      if (orderOf(orderUid).settlements.some(({ status }) => status === 'SETTLED'))
        confirmPrepaid(self(), orderUid, cashier)
      return updated({ orderUid })
    },
    setPaymentStatus: ({ orderUid, settlementUid, status }) => {
      setSettlementStatus(self(), orderOf(orderUid), settlementUid, status, cashier)
      if (status === 'SETTLED') confirmPrepaid(self(), orderUid, cashier)
      return updated({ orderUid })
    },
    refundPayment: ({ orderUid, settlementUid, amount }) => {
      const order = orderOf(orderUid)
      const paid = order.settlements.find((candidate) => candidate.settlementUid === settlementUid)
      const request = { amount: amount ?? paid?.amount ?? 0 }
      refundSettlement(self(), order, settlementUid, request, cashier)
      return updated({ orderUid })
    },
    settleOrder: (args) => updated(settleOrder(self(), args, cashier)),
    handOverOrder: (args) => updated(handOverOrder(self(), args, cashier)),
    returnOrder: (args) => view(returnWithReceipt(self(), args, cashier)),
    returnGoods: (args) => view(returnWithoutReceipt(self(), args, cashier)),
    exchangeGoods: (args) => view(exchangeGoods(self(), args, cashier)),
    printReceipt: (args) => printReceipt(self(), args),
    issueGiftcard: (args) => viewGiftcard(issueGiftcard(self(), args)),
  }
}

/** Handing over may be refused for want of stock, so that is looked at before money is taken. */
function payAndComplete(tenant: FlowTenant, order: OrderRecord): OrderRecord {
  const { orderUid } = order
  requireChangeable(order)
  if (order.items.length === 0) throw conflict(`The order ${orderUid} has no lines to complete.`)
  requireDeliverable(tenant, order, everythingLeft(order, undelivered))
  return allOrNothing(tenant, orderUid, () => {
    takePayments(tenant, orderUid, cash(orderAmounts(order).remainingAmount), cashier)
    return completeOrder(tenant, fromPath(tenant.orders, 'order', orderUid), cashier)
  })
}
