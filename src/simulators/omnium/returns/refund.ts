import type { OmniumTenant } from '../omnium-tenant.ts'
import { spreadPayments } from '../orders/spread-payments.ts'
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
  const taken = payments.filter(tookMoney)
  // A credit may be written with a minus; both count as money given back.
  return spreadPayments(amount, taken, payments.filter(gaveBack)).map(({ payment, amount: part }) =>
    creditPayment(tenant, payment, part, reason),
  )
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
