import type { OmniumHandlers } from '../schemas.ts'
import { anonymizeCustomer } from './anonymize.ts'
import {
  changeBusinessCustomerId,
  changePrivateCustomerId,
  changePrivateCustomerIds,
} from './change-customer-id.ts'
import { addCustomerConsent, getCustomerInformation, listCustomerConsents } from './consents.ts'

export const customerPrivacyHandlers: OmniumHandlers<
  | 'PrivateCustomersAnonymizeCustomer'
  | 'PrivateCustomersGetPrivateCustomerInformation'
  | 'PrivateCustomersAddConsent'
  | 'PrivateCustomersGetConsentsForCustomer'
  | 'CustomerPrivacyChangePrivateCustomerId'
  | 'CustomerPrivacyChangePrivateCustomerIdBatch'
  | 'CustomerPrivacyChangeBusinessCustomerId'
> = {
  PrivateCustomersAnonymizeCustomer: anonymizeCustomer,
  PrivateCustomersGetPrivateCustomerInformation: getCustomerInformation,
  PrivateCustomersAddConsent: addCustomerConsent,
  PrivateCustomersGetConsentsForCustomer: listCustomerConsents,
  CustomerPrivacyChangePrivateCustomerId: changePrivateCustomerId,
  CustomerPrivacyChangePrivateCustomerIdBatch: changePrivateCustomerIds,
  CustomerPrivacyChangeBusinessCustomerId: changeBusinessCustomerId,
}
