import { iso } from '../../../kernel/clock.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { instant } from '../instant.ts'
import { count } from '../number-series/next-number.ts'
import { invalid, uidTaken } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import type { GiftcardRecord } from './giftcard-record.ts'

export interface NewGiftcard {
  readonly storeUid: string
  /** Minor units. */
  readonly balance: number
  /** Drawn when absent. */
  readonly giftcardNumber?: string
  readonly validTo?: string
  readonly cvc?: string
  readonly note?: string
  readonly extensionCode?: Schema<'GiftcardExtensionCode'>
}

/** Gives a card out; what is paid for it is not part of it. */
export function issueGiftcard(tenant: FlowTenant, request: NewGiftcard): GiftcardRecord {
  const store = fromPath(tenant.stores, 'store', request.storeUid)
  const number = request.giftcardNumber ?? count(tenant, 'giftcard')
  if (tenant.giftcards.has(number)) throw uidTaken('gift card', number)
  if (request.balance <= 0) throw invalid('/balance', 'must be a positive amount in minor units')
  const validTo = instant('/validTo', request.validTo)
  return tenant.giftcards.insert({
    cardNumber: number,
    cardId: tenant.numericIds.of('giftcard', number),
    extensionCode: request.extensionCode ?? 'FLOWGIFTCARD',
    balance: request.balance,
    validTo: validTo === undefined ? null : iso(validTo),
    issuerName: store.name ?? request.storeUid,
    note: request.note ?? null,
    status: 'ACTIVE',
    cvc: request.cvc ?? null,
  })
}
