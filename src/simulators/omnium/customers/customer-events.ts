import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { BusinessCustomer, PrivateCustomer } from '../schemas.ts'

export type ChangedCustomer =
  | { readonly className: 'PrivateCustomer'; readonly customer: PrivateCustomer }
  | { readonly className: 'BusinessCustomer'; readonly customer: BusinessCustomer }

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
