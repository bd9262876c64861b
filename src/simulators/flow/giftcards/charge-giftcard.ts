import type { FlowTenant } from '../flow-tenant.ts'
import { conflict } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody } from '../uids.ts'

/** Parameter of a payment with a gift card: its number. The name is that of the path of a card. */
export const GIFTCARD_NUMBER = 'giftcardNumber'

/** Takes a payment off the card that it names; a negative amount goes back onto it. Other payments change nothing. */
export function chargeGiftcard(
  tenant: FlowTenant,
  { parameters }: Pick<Schema<'Settlement'>, 'parameters'>,
  amount: number,
): void {
  const number = parameters.find(({ key }) => key === GIFTCARD_NUMBER)?.value
  if (typeof number !== 'string') return
  const card = fromBody(tenant.giftcards, 'gift card', '/parameters', number)
  const now = tenant.context.clock.now()
  if (card.status !== 'ACTIVE') throw conflict(`The gift card ${number} is ${card.status}.`)
  if (amount > 0 && card.validTo !== null && Date.parse(card.validTo) < now)
    throw conflict(`The gift card ${number} was valid until ${card.validTo}.`)
  if (amount > card.balance)
    throw conflict(`The gift card ${number} has ${card.balance} left, not ${amount}.`)
  tenant.giftcards.put({ ...card, balance: card.balance - amount })
}
