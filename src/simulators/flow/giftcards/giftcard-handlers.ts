import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { forbidden, notFound } from '../refused.ts'
import type { FlowHandlers, Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { viewGiftcard } from './giftcard-record.ts'
import type { GiftcardRecord } from './giftcard-record.ts'

export const giftcardHandlers: FlowHandlers<'getGiftcard' | 'updateGiftcard'> = {
  getGiftcard: ({ path, query }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const card = giftcardOf(tenant, path.giftcardNumber, query.extensionCode)
    // Assumed: a card with a code is shown to those who know it.
    if (query.cvc !== undefined && card.cvc !== null && query.cvc !== card.cvc)
      throw forbidden(`The security code of the gift card ${card.cardNumber} is another one.`)
    return { status: 200, body: viewGiftcard(card) }
  },
  updateGiftcard: ({ path, body }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const { extensionCode, active, ...known } = knownFields(body, {
      validTo: 'date-time?',
      active: 'boolean',
      note: 'string?',
      extensionCode: { oneOf: EXTENSIONS },
      status: { oneOf: ['ACTIVE', 'CLEARED'] },
    })
    const card = giftcardOf(tenant, path.giftcardNumber, extensionCode)
    const status = known.status ?? statusOf(active) ?? card.status
    // CLEARED is documented as emptied and unusable.
    const balance = status === 'CLEARED' ? 0 : card.balance
    return { status: 200, body: viewGiftcard(tenant.giftcards.put({ ...card, ...known, status, balance })) }
  },
}

const EXTENSIONS: readonly Schema<'GiftcardExtensionCode'>[] = [
  'FLOWGIFTCARD',
  'STORE_CREDIT',
  'BRITANNIA',
  'PAYEX_GIFTCARD',
]

/** Quirk 27: the deprecated member still works, where the status says nothing. */
const statusOf = (active: boolean | undefined): Schema<'GiftcardStatus'> | undefined => {
  if (active === undefined) return undefined
  return active ? 'ACTIVE' : 'CLEARED'
}

/** A card that another extension keeps is not there. */
function giftcardOf(tenant: FlowTenant, number: string, extensionCode?: string): GiftcardRecord {
  const card = fromPath(tenant.giftcards, 'gift card', number)
  if (extensionCode !== undefined && card.extensionCode !== extensionCode) throw notFound('gift card', number)
  return card
}
