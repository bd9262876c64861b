import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Customer } from './customer-kind.ts'

export interface ChangedCustomer {
  readonly className: 'PrivateCustomer' | 'BusinessCustomer'
  readonly customer: Customer
}

export function publishCustomerEvent(
  tenant: OmniumTenant,
  { className, customer }: ChangedCustomer,
  event: Pick<NewEvent, 'operationId' | 'category' | 'message'>,
  actor: Actor,
): void {
  tenant.publisher.publish(
    compact<NewEvent>({
      ...event,
      className,
      objectId: customer.customerId,
      objectNumber: customer.customerNumber ?? customer.customerId,
      market: customer.marketId ?? undefined,
      storeId: customer.storeIds?.[0],
      tags: customer.tags ?? undefined,
    }),
    actor,
  )
}
