import { inProblems } from '../customers/in-problems.ts'
import type { OmniumHandlers } from '../schemas.ts'
import { addAssetFile, addAssets, deleteAssets, listAssets, updateAssets } from './assets.ts'
import { addContactPerson, deleteContactPerson, listContacts } from './contacts.ts'
import { nextBusinessCustomerNumber, updateBusinessCustomerNumber } from './numbers.ts'
import {
  getBusinessCustomer,
  getByContactCustomer,
  getByContactEmail,
  getByContactPhone,
  listBusinessCustomers,
  nextBusinessCustomers,
  searchBusinessCustomers,
  searchByText,
  startBusinessCustomerScroll,
} from './read.ts'
import { listSalesLimitations, listSalesLimitationsOf } from './sales-limitations.ts'
import { sendEmail } from './send-email.ts'
import {
  addOrUpdateManyBusinessCustomers,
  deleteAllBusinessCustomers,
  patchBusinessCustomer,
  postBusinessCustomer,
  removeBusinessCustomer,
  updateBusinessCustomer,
} from './write.ts'

/** Which refusals are problem details is known from the snapshot (O-SNAP). */
export const businessCustomerHandlers: OmniumHandlers<
  | 'BusinessCustomersPost'
  | 'BusinessCustomersGet'
  | 'BusinessCustomersUpdate'
  | 'BusinessCustomersPatchBusinessCustomer'
  | 'BusinessCustomersAddOrUpdateMany'
  | 'BusinessCustomersDeleteBusinessCustomer'
  | 'BusinessCustomersDeleteAll'
  | 'BusinessCustomersGetBusinessCustomerByContactPhone'
  | 'BusinessCustomersGetBusinessCustomerByContactEmail'
  | 'BusinessCustomersGetBusinessCustomerByContactPrivateCustomerId'
  | 'BusinessCustomerFreeTextSearch'
  | 'BusinessCustomersSearch'
  | 'BusinessCustomersGetAll'
  | 'BusinessCustomersScrollSearch'
  | 'BusinessCustomersScroll'
  | 'BusinessCustomersGetSalesLimitations'
  | 'BusinessCustomersGetSalesLimitationsForCustomer'
  | 'BusinessCustomersSendEmailToCustomer'
  | 'BusinessCustomersUpdateCustomerNumber'
  | 'BusinessCustomersGetNextCustomerNumber'
  | 'BusinessCustomerContactPersonGetContactPersons'
  | 'BusinessCustomerContactPersonAddContactPerson'
  | 'BusinessCustomerContactPersonDeleteContactPerson'
  | 'BusinessCustomerAssetsGetAssets'
  | 'BusinessCustomerAssetsAddAsset'
  | 'BusinessCustomerAssetsAddAssets'
  | 'BusinessCustomerAssetsUpdateAssets'
  | 'BusinessCustomerAssetsDeleteAssets'
> = {
  BusinessCustomersPost: inProblems(postBusinessCustomer),
  BusinessCustomersGet: inProblems(getBusinessCustomer),
  BusinessCustomersUpdate: inProblems(updateBusinessCustomer),
  BusinessCustomersPatchBusinessCustomer: patchBusinessCustomer,
  BusinessCustomersAddOrUpdateMany: addOrUpdateManyBusinessCustomers,
  BusinessCustomersDeleteBusinessCustomer: removeBusinessCustomer,
  BusinessCustomersDeleteAll: deleteAllBusinessCustomers,
  BusinessCustomersGetBusinessCustomerByContactPhone: getByContactPhone,
  BusinessCustomersGetBusinessCustomerByContactEmail: getByContactEmail,
  BusinessCustomersGetBusinessCustomerByContactPrivateCustomerId: getByContactCustomer,
  BusinessCustomerFreeTextSearch: searchByText,
  BusinessCustomersSearch: searchBusinessCustomers,
  BusinessCustomersGetAll: listBusinessCustomers,
  BusinessCustomersScrollSearch: startBusinessCustomerScroll,
  BusinessCustomersScroll: nextBusinessCustomers,
  BusinessCustomersGetSalesLimitations: listSalesLimitations,
  BusinessCustomersGetSalesLimitationsForCustomer: listSalesLimitationsOf,
  BusinessCustomersSendEmailToCustomer: sendEmail,
  BusinessCustomersUpdateCustomerNumber: updateBusinessCustomerNumber,
  BusinessCustomersGetNextCustomerNumber: nextBusinessCustomerNumber,
  BusinessCustomerContactPersonGetContactPersons: listContacts,
  BusinessCustomerContactPersonAddContactPerson: addContactPerson,
  BusinessCustomerContactPersonDeleteContactPerson: deleteContactPerson,
  BusinessCustomerAssetsGetAssets: listAssets,
  BusinessCustomerAssetsAddAsset: addAssetFile,
  BusinessCustomerAssetsAddAssets: addAssets,
  BusinessCustomerAssetsUpdateAssets: updateAssets,
  BusinessCustomerAssetsDeleteAssets: deleteAssets,
}
