import type { FlowTenant } from '../flow-tenant.ts'
import type { OrderRecord, Settlement } from '../orders/order-record.ts'
import { refundedOf, refundParameters } from '../orders/refunds.ts'
import { methodFor } from '../payment-methods/usable-method.ts'
import { conflict } from '../refused.ts'
import { cash } from './till-payments.ts'
import type { TillPayment } from './till-payments.ts'

/** What each payment of a sale can still give back, after refunds on the order itself and on earlier returns. */
function refundablePayments(
  tenant: FlowTenant,
  sold: OrderRecord,
): readonly { readonly settlement: Settlement; readonly left: number }[] {
  const refunds = [sold, ...tenant.orders.by('returnedOrder', sold.orderUid)]
    .flatMap(({ settlements }) => settlements)
    .filter(({ status, parameters }) => status === 'SETTLED' && refundedOf(parameters) !== undefined)
  return sold.settlements
    .filter(({ status, amount }) => status === 'SETTLED' && amount > 0)
    .map((settlement) => ({
      settlement,
      left: refunds
        .filter(({ parameters }) => refundedOf(parameters) === settlement.settlementUid)
        .reduce((left, { amount }) => left + amount, settlement.amount),
    }))
    .filter(({ left }) => left > 0)
}

/** The payments of a return: the way the sale was paid, or as was asked for. What nothing paid goes out in cash. */
export function refundsOf(
  tenant: FlowTenant,
  sold: OrderRecord,
  total: number,
  wanted: readonly TillPayment[] | undefined,
): readonly TillPayment[] {
  const paid = refundablePayments(tenant, sold)
  if (wanted !== undefined) return matchedRefunds(tenant, paid, wanted)
  let missing = total
  const refunds = paid.flatMap(({ settlement, left }) => {
    const amount = Math.min(left, missing)
    missing -= amount
    return amount === 0 ? [] : [refundOf(settlement, amount)]
  })
  return [...refunds, ...cash(-missing)]
}

/** Card refunds go to the same card: what it paid must still cover them. */
function matchedRefunds(
  tenant: FlowTenant,
  paid: ReturnType<typeof refundablePayments>,
  wanted: readonly TillPayment[],
): readonly TillPayment[] {
  const left = new Map(paid.map(({ settlement, left }) => [settlement, left]))
  return wanted.map((refund) => {
    const { settlementCode, amount } = refund
    const [settlement, most = 0] =
      [...left].find(([candidate, rest]) => candidate.settlementCode === settlementCode && rest >= amount) ??
      []
    if (settlement) {
      left.set(settlement, most - amount)
      return { ...refund, ...refundOf(settlement, amount) }
    }
    if (isCard(tenant, settlementCode))
      throw conflict(`No payment with ${settlementCode} can give ${amount} back to the same card.`)
    return { ...refund, amount: -amount }
  })
}

/** Without a sale no card is known that the money could go back to. */
export function requireCardsKnown(tenant: FlowTenant, refunds: readonly TillPayment[] = []): void {
  const card = refunds.find(({ settlementCode }) => isCard(tenant, settlementCode))
  if (card)
    throw conflict(`A card is refunded only with the receipt of what it paid (${card.settlementCode}).`)
}

const isCard = (tenant: FlowTenant, settlementCode: string): boolean =>
  (methodFor(tenant, settlementCode)?.paymentMethod?.paymentCode ?? settlementCode) === 'CARD'

const refundOf = (paid: Settlement, amount: number): TillPayment => ({
  settlementCode: paid.settlementCode,
  amount: -amount,
  ...(paid.externalPaymentReference === null
    ? {}
    : { externalPaymentReference: paid.externalPaymentReference }),
  parameters: [...paid.parameters, ...refundParameters(paid.settlementUid)],
})
