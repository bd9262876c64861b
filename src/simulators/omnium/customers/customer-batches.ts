import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'
import { prepareCustomer } from './prepare-customer.ts'
import { writeCustomer } from './save-customer.ts'
import { refuseDuplicates } from './unique-customers.ts'

/** Documented at the endpoints; the guide recommends 500, which they would refuse. */
const MOST = 100

/**
 * The customers of a batch, checked as a whole: with one that is refused nothing of the batch is written.
 * Assumed; nothing is said about what becomes of the others.
 */
export function prepareBatch<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  batch: readonly T[],
): T[] {
  refuseLongBatch(batch, MOST)
  const prepared = batch.map((customer) => prepareCustomer(tenant, kind, customer))
  refuseDuplicates(tenant, prepared)
  return prepared
}

export const writeBatch = <T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  prepared: readonly T[],
  actor: Actor,
  operationId: number,
): T[] => prepared.map((customer) => writeCustomer(tenant, kind, customer, actor, operationId))
