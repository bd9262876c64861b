import type { Handler } from '../../host/handler.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { findOrders } from '../orders/find-orders.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import { round2 } from '../rounding.ts'
import type { Payment, Schema, operations } from '../schemas.ts'
import { filterBy, isFrom, isOneOf, isSame, isUpTo } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { compareText } from '../search/sort.ts'

type Request = Schema<'OmniumPaymentReportSearchRequest'>
type Transaction = Schema<'OmniumPaymentTransaction'>
type Summary = Schema<'OmniumPaymentSummary'>

/** `POST /api/PaymentReport`: the transactions of all orders, oldest first. It has no pages. */
export const listPaymentTransactions: Handler<
  operations['PaymentReportSearchPaymentTransactions'],
  OmniumTenant
> = ({ body }, tenant) => {
  const result = transactionsLike(tenant, body)
  return { status: 200, body: { totalHits: result.length, result } }
}

/** Money that moved, by day, store and method. Authorisations and failures moved none; refunds are taken off. */
export const sumPaymentTransactions: Handler<
  operations['PaymentReportSearchPaymentTransactionsByDateAndPaymentMethod'],
  OmniumTenant
> = ({ body }, tenant) => {
  const sums = new Map<string, Summary>()
  for (const transaction of transactionsLike(tenant, body)) {
    const amount = movedBy(transaction)
    if (amount === undefined) continue
    const { paymentMethodName, marketId, storeId, currency } = transaction
    const date = `${(transaction.paidDate ?? transaction.created ?? '').slice(0, 10)}T00:00:00`
    const key = JSON.stringify([date, paymentMethodName, marketId, storeId, currency])
    const sum = sums.get(key) ?? compact<Summary>({ date, paymentMethodName, marketId, storeId, currency })
    sums.set(key, {
      ...sum,
      totalAmount: round2((sum.totalAmount ?? 0) + amount),
      transactionCount: (sum.transactionCount ?? 0) + 1,
    })
  }
  const result = [...sums.values()]
  return { status: 200, body: { totalHits: result.length, result } }
}

const CRITERIA: Criteria<Request, Transaction> = {
  createdFrom: ({ created }, bound) => isFrom(created, bound),
  createdTo: ({ created }, bound) => isUpTo(created, bound),
  paidFrom: ({ paidDate }, bound) => isFrom(paidDate, bound),
  paidTo: ({ paidDate }, bound) => isUpTo(paidDate, bound),
  marketIds: ({ marketId }, ids) => isOneOf(marketId, ids),
  storeIds: ({ storeId }, ids) => isOneOf(storeId, ids),
  paymentMethodName: (transaction, name) => isSame(transaction.paymentMethodName, name),
}

function transactionsLike(tenant: OmniumTenant, request: Request): Transaction[] {
  const all = findOrders(tenant).flatMap((order) =>
    order.orderForm.payments.map((payment) => transactionOf(order, payment)),
  )
  return filterBy(all, request, CRITERIA, undefined).sort((a, b) =>
    compareText(a.created ?? '', b.created ?? ''),
  )
}

/** A payment belongs to the store that took it, else to the one that sold. */
const transactionOf = (order: StoredOrder, payment: Payment): Transaction =>
  compact<Transaction>({
    orderId: order.id,
    orderNumber: order.orderNumber,
    marketId: order.marketId,
    storeId: payment.storeId ?? order.storeId,
    customerId: order.customerId,
    paymentMethodName: payment.paymentMethodName,
    transactionId: payment.transactionId,
    transactionType: payment.transactionType,
    status: payment.status,
    amount: payment.amount,
    currency: order.billingCurrency,
    created: payment.created,
    paidDate: payment.paidDate,
  })

function movedBy({ transactionType, status, amount = 0 }: Transaction): number | undefined {
  if (status === 'Failed') return undefined
  switch (transactionType) {
    case 'Sale':
    case 'Capture':
      return amount
    case 'Credit':
      return -Math.abs(amount)
    default:
      return undefined
  }
}
