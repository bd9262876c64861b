import type { OmniumHandlers } from '../schemas.ts'
import { addManyPrivateCustomers, addOrUpdateManyPrivateCustomers } from './batches.ts'
import { addCustomerComment } from './comments.ts'
import { nextPrivateCustomerNumber, updatePrivateCustomerNumber } from './numbers.ts'
import {
  getByPhoneAndStore,
  getPrivateCustomer,
  nextPrivateCustomers,
  searchPrivateCustomers,
  startPrivateCustomerScroll,
} from './read.ts'
import {
  patchPrivateCustomer,
  postPrivateCustomer,
  removePrivateCustomer,
  updatePrivateCustomer,
} from './write.ts'

export const privateCustomerHandlers: OmniumHandlers<
  | 'PrivateCustomersPost'
  | 'PrivateCustomersGet'
  | 'PrivateCustomersDelete'
  | 'PrivateCustomersUpdate'
  | 'PrivateCustomersPatchPrivateCustomer'
  | 'PrivateCustomersAddMany'
  | 'PrivateCustomersAddOrUpdateMany'
  | 'PrivateCustomersGetCustomerByPhoneAndStore'
  | 'PrivateCustomersSearch'
  | 'PrivateCustomersScrollSearch'
  | 'PrivateCustomersScroll'
  | 'PrivateCustomersUpdateCustomerNumber'
  | 'PrivateCustomersGetNextCustomerNumber'
  | 'PrivateCustomersAddComment'
> = {
  PrivateCustomersPost: postPrivateCustomer,
  PrivateCustomersGet: getPrivateCustomer,
  PrivateCustomersDelete: removePrivateCustomer,
  PrivateCustomersUpdate: updatePrivateCustomer,
  PrivateCustomersPatchPrivateCustomer: patchPrivateCustomer,
  PrivateCustomersAddMany: addManyPrivateCustomers,
  PrivateCustomersAddOrUpdateMany: addOrUpdateManyPrivateCustomers,
  PrivateCustomersGetCustomerByPhoneAndStore: getByPhoneAndStore,
  PrivateCustomersSearch: searchPrivateCustomers,
  PrivateCustomersScrollSearch: startPrivateCustomerScroll,
  PrivateCustomersScroll: nextPrivateCustomers,
  PrivateCustomersUpdateCustomerNumber: updatePrivateCustomerNumber,
  PrivateCustomersGetNextCustomerNumber: nextPrivateCustomerNumber,
  PrivateCustomersAddComment: addCustomerComment,
}
