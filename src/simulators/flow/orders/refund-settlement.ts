import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { methodFor } from '../payment-methods/usable-method.ts'
import { conflict, invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import type { OrderRecord, Settlement } from './order-record.ts'
import { refundedOf, refundParameters } from './refunds.ts'
import { appendSettlement, settlementOf } from './settlements.ts'

/** Gives money back the way it came: a card is refunded to the same card. Never more than was paid with it. */
export function refundSettlement(
  tenant: FlowTenant,
  order: OrderRecord,
  settlementUid: string,
  request: Schema<'SettlementRefundRequest'>,
  by: Actor,
): Settlement {
  const paid = settlementOf(order, settlementUid)
  const known = knownFields(request, {
    settlementUid: 'string',
    amount: 'integer',
    externalPaymentReference: 'string?',
  })
  if (!(known.amount > 0)) throw invalid('/amount', 'must be a positive integer in minor units')
  if (paid.status !== 'SETTLED') throw conflict(`The settlement ${settlementUid} is ${String(paid.status)}.`)
  if (methodFor(tenant, paid.settlementCode)?.allowRefund === false)
    throw conflict(`The payment method ${paid.settlementCode} allows no refund.`)
  const left = refundable(order, paid)
  if (known.amount > left)
    throw conflict(`Of the settlement ${settlementUid} ${left} can be given back, not ${known.amount}.`)
  const { settlementCode, settlementName, parameters } = paid
  return appendSettlement(
    tenant,
    order,
    {
      ...(known.settlementUid === undefined ? {} : { settlementUid: known.settlementUid }),
      amount: -known.amount,
      settlementCode,
      settlementName,
      externalPaymentReference: known.externalPaymentReference ?? paid.externalPaymentReference,
      parameters: [...parameters, ...refundParameters(settlementUid)],
    },
    by,
  )
}

/** What was paid with it less what was given back already, minor units. */
export const refundable = (order: OrderRecord, { settlementUid, amount }: Settlement): number =>
  order.settlements
    .filter(({ status, parameters }) => status === 'SETTLED' && refundedOf(parameters) === settlementUid)
    .reduce((left, refund) => left + refund.amount, amount)
