import { round2, sumOf } from '../rounding.ts'
import type { Payment } from '../schemas.ts'

export interface PaymentTotals {
  readonly authorizedPaymentTotal: number
  readonly capturedPaymentTotal: number
  readonly creditPaymentTotal: number
}

/** Sums by transaction type; a failed transaction moves no money (O-ORD). */
export function paymentTotals(payments: readonly Payment[]): PaymentTotals {
  const total = (...types: string[]): number =>
    sumOf(
      payments
        .filter(({ transactionType, status }) => types.includes(transactionType ?? '') && status !== 'Failed')
        .map(({ amount }) => amount ?? 0),
    )
  return {
    authorizedPaymentTotal: round2(total('Authorization') - total('Void')),
    capturedPaymentTotal: total('Capture', 'Sale'),
    // Whether a credit is written with a minus is not published, so both count as money given back.
    creditPaymentTotal: Math.abs(total('Credit')),
  }
}

/**
 * What is still to be authorised. A sale needs no authorisation before it, and a capture whose authorisation the
 * order does not know counts as one. A negative total, a return at the till (RET-03), is settled by credits.
 */
export function remainingPayment(total: number, payments: readonly Payment[]): number {
  const { authorizedPaymentTotal, capturedPaymentTotal, creditPaymentTotal } = paymentTotals(payments)
  const sales = paymentTotals(payments.filter(({ transactionType }) => transactionType === 'Sale'))
  const captures = round2(capturedPaymentTotal - sales.capturedPaymentTotal)
  const paid = Math.max(authorizedPaymentTotal, captures) + sales.capturedPaymentTotal
  return round2(total - paid + (total < 0 ? creditPaymentTotal : 0))
}
