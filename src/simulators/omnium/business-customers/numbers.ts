import type { Handler } from '../../host/handler.ts'
import { nextCustomerNumber, updateCustomerNumber } from '../customers/customer-numbers.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { operations } from '../schemas.ts'
import { BUSINESS } from './business-customer-kind.ts'

export const updateBusinessCustomerNumber: Handler<
  operations['BusinessCustomersUpdateCustomerNumber'],
  OmniumTenant
> = ({ query, origin }, tenant) => {
  updateCustomerNumber(tenant, BUSINESS, query, tenant.apiUser(origin), 330_201)
  return { status: 200 }
}

export const nextBusinessCustomerNumber: Handler<
  operations['BusinessCustomersGetNextCustomerNumber'],
  OmniumTenant
> = (_, tenant) => ({ status: 200, body: nextCustomerNumber(tenant), contentType: 'text/plain' })
