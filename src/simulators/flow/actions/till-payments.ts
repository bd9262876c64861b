import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { GIFTCARD_NUMBER } from '../giftcards/charge-giftcard.ts'
import type { OrderRecord, Settlement } from '../orders/order-record.ts'
import { addSettlement } from '../orders/settlements.ts'
import { unusedPayments } from '../receipts/receipt-payments.ts'
import type { Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'

export interface TillPayment {
  readonly settlementCode: string
  /** Minor units; negative gives money back. */
  readonly amount: number
  readonly settlementUid?: string
  readonly externalPaymentReference?: string
  /** Taken off this card. */
  readonly giftcardNumber?: string
  /** Further data, as the contract's payments have it. */
  readonly parameters?: readonly Schema<'KeyValue'>[]
  /** Under way at a terminal: it counts when its status says so. */
  readonly pending?: boolean
}

/** Takes payments one after the other; there is no limit to how many methods pay an order. */
export const takePayments = (
  tenant: FlowTenant,
  orderUid: string,
  payments: readonly TillPayment[],
  by: Actor,
): readonly Settlement[] =>
  payments.map(({ giftcardNumber, pending = false, ...payment }) => {
    const order = fromPath(tenant.orders, 'order', orderUid)
    const card = giftcardNumber === undefined ? [] : [{ key: GIFTCARD_NUMBER, value: giftcardNumber }]
    const parameters = [...(payment.parameters ?? []), ...card]
    return addSettlement(tenant, order, { ...payment, parameters }, by, { pending })
  })

/** What is still to pay for a receipt of this total (or to give back) after what the order's payments have left. */
export function missingFor(tenant: FlowTenant, order: OrderRecord, total: number): number {
  const way = Math.sign(total)
  const left = unusedPayments(tenant, order)
    .filter(({ amount }) => Math.sign(amount) === way)
    .reduce((sum, { amount }) => sum + amount, 0)
  return Math.abs(left) >= Math.abs(total) ? 0 : total - left
}

/** In cash, when nobody said otherwise. */
export const cash = (amount: number): readonly TillPayment[] =>
  amount === 0 ? [] : [{ settlementCode: 'CASH', amount }]
