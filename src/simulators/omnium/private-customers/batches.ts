import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { prepareBatch, writeBatch } from '../customers/customer-batches.ts'
import { customerIdOf } from '../customers/customer-id.ts'
import { announceCustomer } from '../customers/save-customer.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { PrivateCustomer, operations } from '../schemas.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import { PRIVATE } from './private-customer-kind.ts'

/** Customers that exist are skipped (quirk 4). The text of the answer is not published. */
export const addManyPrivateCustomers: Handler<operations['PrivateCustomersAddMany'], OmniumTenant> = (
  { body, query, origin },
  tenant,
) => {
  refuseLongBatch(body, 100)
  const unknown = body.filter((given) => !tenant.privateCustomers.has(customerIdOf(tenant, PRIVATE, given)))
  const actor = tenant.apiUser(origin)
  const added = writeBatch(tenant, PRIVATE, prepareBatch(tenant, PRIVATE, unknown), actor, 330_117)
  if (query.exportCustomers) announceExport(tenant, added, actor)
  const text = `${added.length} customers added, ${body.length - added.length} skipped.`
  return { status: 200, body: text, contentType: 'text/plain' }
}

export const addOrUpdateManyPrivateCustomers: Handler<
  operations['PrivateCustomersAddOrUpdateMany'],
  OmniumTenant
> = ({ body, query, origin }, tenant) => {
  const actor = tenant.apiUser(origin)
  const written = writeBatch(tenant, PRIVATE, prepareBatch(tenant, PRIVATE, body), actor, 330_118)
  if (query.exportCustomers) announceExport(tenant, written, actor)
  return { status: 200 }
}

/** `exportCustomers` hands the customers to the tenant's connectors; of that, events are all that can be seen (assumed). */
function announceExport(tenant: OmniumTenant, customers: readonly PrivateCustomer[], actor: Actor): void {
  for (const customer of customers) announceCustomer(tenant, PRIVATE, customer, 'Exported', actor)
}
