import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../schemas.ts'
import type { Customer } from './customer-kind.ts'

type Consent = Schema<'OmniumConsent'>

/** A new consent takes the place of the one of its type (assumed); earlier ones stay in the history. */
export const addConsent = (consents: readonly Consent[] | null | undefined, added: Consent): Consent[] => [
  ...(consents ?? []).filter(({ type }) => type !== added.type),
  added,
]

/** The history with every consent that is new or changed; absent while nobody consented to anything. */
export function consentHistoryOf<T extends Customer>(
  given: T,
  before: T | undefined,
): Schema<'OmniumConsentHistory'>[] | undefined {
  const history = given.consentHistory ?? before?.consentHistory ?? []
  const changed = changedConsents(given.consents, before?.consents)
  return history.length + changed.length === 0 ? undefined : [...history, ...changed]
}

export const changedConsents = (
  after: readonly Consent[] | null | undefined,
  before: readonly Consent[] | null | undefined,
): Consent[] => (after ?? []).filter((consent) => !before?.some((each) => isDeepStrictEqual(each, consent)))
