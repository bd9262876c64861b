import type { OmniumTenant } from '../omnium-tenant.ts'
import { round2, sumOf } from '../rounding.ts'
import type { Payment } from '../schemas.ts'

/** A payment took money when it is a sale or a capture that did not fail. */
const tookMoney = ({ transactionType, status }: Payment): boolean =>
  (transactionType === 'Sale' || transactionType === 'Capture') && status !== 'Failed'

const gaveBack = ({ transactionType, status }: Payment): boolean =>
  transactionType === 'Credit' && status !== 'Failed'

/**
 * Credits that give an amount back over the payments that took it, the first one first, never more than each of
 * them still holds. Amounts are positive, of the type `Credit` (O-ORD); the transaction id is the one refunded.
 */
export function refundPayments(
  tenant: OmniumTenant,
  payments: readonly Payment[],
  amount: number,
  reason: string,
): Payment[] {
  let left = amount
  const open = creditsByTransaction(payments)
  return payments.filter(tookMoney).flatMap((payment) => {
    const credited = Math.min(open.get(payment.transactionId ?? '') ?? 0, payment.amount ?? 0)
    open.set(payment.transactionId ?? '', (open.get(payment.transactionId ?? '') ?? 0) - credited)
    const part = round2(Math.min(left, (payment.amount ?? 0) - credited))
    if (part <= 0) return []
    left = round2(left - part)
    return [creditPayment(tenant, payment, part, reason)]
  })
}

function creditsByTransaction(payments: readonly Payment[]): Map<string, number> {
  const credits = new Map<string, number>()
  for (const { transactionId, amount } of payments.filter(gaveBack)) {
    const key = transactionId ?? ''
    // A credit may be written with a minus; both count as money given back.
    credits.set(key, sumOf([credits.get(key) ?? 0, Math.abs(amount ?? 0)]))
  }
  return credits
}

/** A credit like the payment it refunds. */
export const creditPayment = (
  tenant: OmniumTenant,
  like: Pick<Payment, 'paymentMethodName' | 'paymentType' | 'transactionId'>,
  amount: number,
  reason: string,
): Payment => ({
  id: tenant.ids.uuid(),
  paymentMethodName: like.paymentMethodName ?? null,
  paymentType: like.paymentType ?? null,
  transactionId: like.transactionId ?? null,
  transactionType: 'Credit',
  status: 'Processed',
  amount,
  reason,
  created: tenant.timestamp(),
})
