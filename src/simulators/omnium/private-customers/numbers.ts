import type { Handler } from '../../host/handler.ts'
import { nextCustomerNumber, updateCustomerNumber } from '../customers/customer-numbers.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { operations } from '../schemas.ts'
import { PRIVATE } from './private-customer-kind.ts'

export const updatePrivateCustomerNumber: Handler<
  operations['PrivateCustomersUpdateCustomerNumber'],
  OmniumTenant
> = ({ query, origin }, tenant) => {
  updateCustomerNumber(tenant, PRIVATE, query, tenant.apiUser(origin), 330_101)
  return { status: 200 }
}

export const nextPrivateCustomerNumber: Handler<
  operations['PrivateCustomersGetNextCustomerNumber'],
  OmniumTenant
> = (_, tenant) => ({ status: 200, body: nextCustomerNumber(tenant), contentType: 'text/plain' })
