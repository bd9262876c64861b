import type { Actor } from '../actor.ts'
import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { fromPath } from '../uids.ts'
import { changeCustomer } from './customers.ts'
import type { Customer } from './customers.ts'

/** Gives or withdraws a consent, told by its name. The API only reads them; people give them. */
export function setConsent(
  tenant: FlowTenant,
  customerUid: string,
  {
    name,
    status,
    source = null,
  }: { readonly name: string; readonly status: boolean; readonly source?: string | null },
  by: Actor,
): Customer {
  const { consents = [] } = fromPath(tenant.customers, 'customer', customerUid)
  const before = consents.find((consent) => consent.name === name)
  const consentUid = before?.consentUid ?? tenant.context.ids.uuid()
  const after = { consentUid, name, status, source, createdAt: timestamp(tenant) }
  const others = consents.filter((consent) => consent !== before)
  return changeCustomer(tenant, customerUid, { consents: [...others, after] }, by)
}
