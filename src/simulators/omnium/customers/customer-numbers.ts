import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'
import { rewriteOrders } from './orders-of.ts'
import { requireCustomer } from './require-customer.ts'
import { saveCustomer } from './save-customer.ts'

/** Changes the number of a customer and of all its orders. Numbers need not be unique. */
export function updateCustomerNumber<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  { customerId, customerNumber }: { readonly customerId: string; readonly customerNumber: string },
  actor: Actor,
  operationId: number,
): void {
  if (customerNumber.trim() === '') throw badRequest('customerNumber is required.')
  saveCustomer(
    tenant,
    kind,
    { ...requireCustomer(tenant, kind, customerId), customerNumber },
    actor,
    operationId,
  )
  rewriteOrders(tenant, kind, customerId, (order) => ({ ...order, customerNumber }), actor)
}

/** One series for both kinds and all markets; a tenant could configure one per market. */
export const nextCustomerNumber = (tenant: OmniumTenant): string =>
  tenant.numbers.customers.next(
    (number) =>
      tenant.privateCustomers.by('customerNumber', number).length > 0 ||
      tenant.businessCustomers.by('customerNumber', number).length > 0,
  )
