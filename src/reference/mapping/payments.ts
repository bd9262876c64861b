import type { OmniumOrder, OmniumPayment } from '../clients/omnium-client.ts'
import { add, decimal, hundredfold, isNegative, subtract, ZERO } from './decimal.ts'
import type { Decimal } from './decimal.ts'
import { asMinorUnits } from './money.ts'
import type { MinorUnits } from './money.ts'

/** A payment made before the goods reach the store, as it should stand in Flow. */
export interface Prepayment {
  /** Transaction in Omnium; a settlement with this external id is there already. */
  readonly externalId: string
  readonly amount: MinorUnits
  readonly method: string
}

interface Sums {
  authorised: Decimal
  captured: Decimal
  returned: Decimal
  method: string
}

/**
 * ORD-IN-18 (profile `inbound-payments=as-prepaid`): what was authorised or captured online, so that the till
 * does not charge twice. An authorisation and its capture are one payment; refunds and voids reduce it. Failed
 * payments are none. An unpaid Click & Collect order has no payments and stays payable (C-40).
 */
export function prepayments(order: OmniumOrder): Prepayment[] {
  const sums = new Map<string, Sums>()
  for (const payment of order.orderForm?.payments ?? []) {
    if (payment.status?.toLowerCase() !== 'processed' || typeof payment.amount !== 'number') continue
    const key = payment.transactionId || payment.id || payment.paymentMethodName || 'payment'
    const entry = sums.get(key) ?? {
      authorised: ZERO,
      captured: ZERO,
      returned: ZERO,
      method: payment.paymentMethodName || 'Omnium',
    }
    sums.set(key, count(entry, payment, decimal(payment.amount)))
  }
  return [...sums]
    .map(([externalId, entry]) => ({ externalId, method: entry.method, amount: paid(entry) }))
    .filter(({ amount }) => amount > 0)
}

function count(sums: Sums, { transactionType }: OmniumPayment, amount: Decimal): Sums {
  switch (transactionType?.toLowerCase()) {
    case 'authorization':
      return { ...sums, authorised: add(sums.authorised, amount) }
    case 'capture':
    case 'sale':
      return { ...sums, captured: add(sums.captured, amount) }
    case 'void':
      return { ...sums, authorised: subtract(sums.authorised, amount) }
    case 'credit':
      // The sign of refunds is not documented.
      return {
        ...sums,
        returned: isNegative(amount) ? subtract(sums.returned, amount) : add(sums.returned, amount),
      }
    default:
      return sums
  }
}

function paid({ authorised, captured, returned }: Sums): MinorUnits {
  const best = isNegative(subtract(authorised, captured)) ? captured : authorised
  return asMinorUnits(hundredfold(subtract(best, returned)))
}
