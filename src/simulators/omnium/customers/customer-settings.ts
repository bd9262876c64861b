import type { Schema } from '../schemas.ts'
import type { PhoneFormat } from './phone-format.ts'

/** `CustomerSettings` of a tenant, as far as they change outcomes (O-CUS). */
export interface CustomerSettings {
  /** `RequireUniqueCustomerEmails`: a second customer of either kind with the e-mail is refused. */
  readonly requireUniqueCustomerEmails: boolean
  /** `RequireUniqueCustomerPhoneNumbers`. */
  readonly requireUniqueCustomerPhoneNumbers: boolean
  /** `CustomerIdField`: what a new customer's id is made of, whatever id was sent. */
  readonly customerIdField: 'Email' | 'Phone' | null
  /** `RequiredAddressProperties`: members that each address must have. */
  readonly requiredAddressProperties: readonly string[]
  /** `PrivateCustomerPhoneFormatSettings`; null keeps numbers as they were sent. */
  readonly privateCustomerPhoneFormat: PhoneFormat | null
  /** `BusinessCustomerPhoneFormatSettings`. */
  readonly businessCustomerPhoneFormat: PhoneFormat | null
  /** `IsB2CGetOrCreateDisabled`: the customer club creates no customers. */
  readonly isB2CGetOrCreateDisabled: boolean
  /** `CopyConsentsToCustomerClubMember`: consents added to a customer are the member's too. */
  readonly copyConsentsToCustomerClubMember: boolean
  /** Interests that members of the customer club can choose from. */
  readonly customerClubInterests: readonly Schema<'OmniumCustomerClubInterests'>[]
  /** The word that lets `DeleteAll` pass; null on a tenant that is not for development. */
  readonly deleteAllSafeword: string | null
}

export const DEFAULT_CUSTOMER_SETTINGS: CustomerSettings = {
  requireUniqueCustomerEmails: false,
  requireUniqueCustomerPhoneNumbers: false,
  customerIdField: null,
  requiredAddressProperties: [],
  privateCustomerPhoneFormat: null,
  businessCustomerPhoneFormat: null,
  isB2CGetOrCreateDisabled: false,
  copyConsentsToCustomerClubMember: false,
  customerClubInterests: [],
  deleteAllSafeword: null,
}
