import type { OmniumHandlers } from '../schemas.ts'
import {
  getPrivateCustomer,
  patchPrivateCustomer,
  postPrivateCustomer,
  searchPrivateCustomers,
  updatePrivateCustomer,
} from './private.ts'

export const privateCustomerHandlers: OmniumHandlers<
  | 'PrivateCustomersPost'
  | 'PrivateCustomersGet'
  | 'PrivateCustomersUpdate'
  | 'PrivateCustomersPatchPrivateCustomer'
  | 'PrivateCustomersSearch'
> = {
  PrivateCustomersPost: postPrivateCustomer,
  PrivateCustomersGet: getPrivateCustomer,
  PrivateCustomersUpdate: updatePrivateCustomer,
  PrivateCustomersPatchPrivateCustomer: patchPrivateCustomer,
  PrivateCustomersSearch: searchPrivateCustomers,
}
