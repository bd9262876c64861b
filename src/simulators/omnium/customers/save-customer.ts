import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { consentHistoryOf } from './consents.ts'
import { publishCustomerEvent } from './customer-events.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'
import { prepareCustomer } from './prepare-customer.ts'

/** Writes the customer as given, with what Omnium fills in and audit members, and announces it. */
export const saveCustomer = <T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  given: T,
  actor: Actor,
  operationId?: number,
): T => writeCustomer(tenant, kind, prepareCustomer(tenant, kind, given), actor, operationId)

/** The same for a customer that `prepareCustomer` has checked. */
export function writeCustomer<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  prepared: T,
  actor: Actor,
  operationId?: number,
): T {
  const collection = kind.collection(tenant)
  const before = collection.get(prepared.customerId)
  const now = tenant.timestamp()
  const customer = collection.put(
    compact<T>({
      ...kind.complete(tenant, prepared, before),
      // Assumed: who sends no number is known by the id.
      customerNumber: prepared.customerNumber ?? prepared.customerId,
      consentHistory: consentHistoryOf(prepared, before),
      created: before?.created ?? prepared.created ?? now,
      modified: now,
      modifiedBy: actor.user,
    }),
  )
  announceCustomer(tenant, kind, customer, before ? 'Updated' : 'Created', actor, operationId)
  return customer
}

const VERBS = { Created: 'added', Updated: 'updated', Deleted: 'deleted', Exported: 'exported' } as const

export function announceCustomer<T extends Customer>(
  tenant: OmniumTenant,
  { className, title }: CustomerKind<T>,
  customer: T,
  category: keyof typeof VERBS,
  actor: Actor,
  operationId?: number,
): void {
  publishCustomerEvent(
    tenant,
    { className, customer },
    {
      ...(operationId === undefined ? {} : { operationId }),
      category,
      message: `${title} ${VERBS[category]}`,
    },
    actor,
  )
}
