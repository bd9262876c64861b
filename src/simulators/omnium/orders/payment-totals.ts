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

/** What is still to be authorised: a sale is paid without an authorisation before it, a capture is not. */
export function remainingPayment(total: number, payments: readonly Payment[]): number {
  const sales = payments.filter(({ transactionType }) => transactionType === 'Sale')
  return round2(
    total - paymentTotals(payments).authorizedPaymentTotal - paymentTotals(sales).capturedPaymentTotal,
  )
}
