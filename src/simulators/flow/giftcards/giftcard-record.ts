import type { Schema } from '../schemas.ts'

/** A gift card as it is kept; the code is on the card and never answered. */
export interface GiftcardRecord {
  readonly cardNumber: string
  readonly cardId: number
  readonly extensionCode: Schema<'GiftcardExtensionCode'>
  /** Minor units. */
  readonly balance: number
  readonly validTo: string | null
  readonly issuerName: string
  readonly note: string | null
  readonly status: Schema<'GiftcardStatus'>
  readonly cvc: string | null
}

export const viewGiftcard = (card: GiftcardRecord): Schema<'GiftcardDetailsResponse'> => ({
  cardNumber: card.cardNumber,
  cardId: card.cardId,
  legacyCardNumber: null,
  balance: card.balance,
  validTo: card.validTo,
  brandId: null,
  brandName: null,
  issuerName: card.issuerName,
  note: card.note,
  status: card.status,
  cvcRequired: card.cvc !== null,
  // Quirk 27: replaced by the status, and still on the wire.
  active: card.status === 'ACTIVE',
})
