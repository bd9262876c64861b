import type { OmniumHandlers } from '../schemas.ts'
import { getBusinessCustomer, postBusinessCustomer } from './business.ts'

export const businessCustomerHandlers: OmniumHandlers<'BusinessCustomersPost' | 'BusinessCustomersGet'> = {
  BusinessCustomersPost: postBusinessCustomer,
  BusinessCustomersGet: getBusinessCustomer,
}
