import { round2, sumOf } from '../rounding.ts'
import type { Payment } from '../schemas.ts'

/** A payment, and how much of an amount falls on it. */
export interface PaymentPart {
  readonly payment: Payment
  readonly amount: number
}

/**
 * Shares an amount out over payments, the first one first, to each never more than it still holds: what `used`
 * took from its transaction is gone. What is left over is nobody's. Amounts count without their sign.
 */
export function spreadPayments(
  amount: number,
  payments: readonly Payment[],
  used: readonly Payment[],
): PaymentPart[] {
  const taken = amountsByTransaction(used)
  let left = amount
  return payments.flatMap((payment) => {
    const key = payment.transactionId ?? ''
    const gone = Math.min(taken.get(key) ?? 0, payment.amount ?? 0)
    taken.set(key, (taken.get(key) ?? 0) - gone)
    const part = round2(Math.min(left, (payment.amount ?? 0) - gone))
    if (part <= 0) return []
    left = round2(left - part)
    return [{ payment, amount: part }]
  })
}

function amountsByTransaction(payments: readonly Payment[]): Map<string, number> {
  const amounts = new Map<string, number>()
  for (const { transactionId, amount } of payments) {
    const key = transactionId ?? ''
    amounts.set(key, sumOf([amounts.get(key) ?? 0, Math.abs(amount ?? 0)]))
  }
  return amounts
}
