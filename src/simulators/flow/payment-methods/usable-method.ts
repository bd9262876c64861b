import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { orderAmounts } from '../orders/order-amounts.ts'
import type { OrderRecord } from '../orders/order-record.ts'
import { conflict } from '../refused.ts'
import type { PaymentMethod } from './payment-methods.ts'

interface Payment {
  readonly settlementCode: string
  readonly amount: number
}

/** The tenant's method with the code; payments may carry codes that no method of the tenant has (assumed). */
export const methodFor = (tenant: FlowTenant, settlementCode: string): PaymentMethod | undefined =>
  tenant.paymentMethods.by('settlementCode', settlementCode)[0]

/**
 * Whether a payment may be made with its method, as the method's own switches say. How much may be paid is looked
 * at where money is taken, at the till: an integration only tells of money that was taken elsewhere.
 */
export function requireUsable(tenant: FlowTenant, order: OrderRecord, payment: Payment, by: Actor): void {
  const method = methodFor(tenant, payment.settlementCode)
  if (method === undefined) return
  const broken = RULES.find(({ breaks }) => breaks({ method, order, payment, by }))
  if (broken) throw conflict(`The payment method ${payment.settlementCode} ${broken.says}.`)
}

interface Situation {
  readonly method: PaymentMethod
  readonly order: OrderRecord
  readonly payment: Payment
  readonly by: Actor
}

const RULES: readonly { readonly says: string; readonly breaks: (situation: Situation) => boolean }[] = [
  { says: 'is not in use', breaks: ({ method }) => method.active === false },
  {
    says: 'takes no sales',
    breaks: ({ method, payment }) => payment.amount > 0 && method.allowSale === false,
  },
  {
    says: 'allows no refund',
    breaks: ({ method, payment }) => payment.amount < 0 && method.allowRefund === false,
  },
  {
    says: 'is no prepayment',
    breaks: ({ method, payment, by }) =>
      by.via === 'api' && payment.amount > 0 && method.paymentMethod?.allowPrepayment === false,
  },
  {
    says: 'may not stand beside another payment',
    breaks: ({ method, order }) =>
      method.paymentMethod?.requireExclusiveUse === true &&
      order.settlements.some(({ status }) => status === 'SETTLED' || status === 'NEW'),
  },
  {
    says: 'pays no more than what is left',
    breaks: ({ method, order, payment, by }) =>
      by.via === 'till' &&
      method.allowCashback !== true &&
      Math.abs(payment.amount) > Math.abs(orderAmounts(order).remainingAmount),
  },
]
