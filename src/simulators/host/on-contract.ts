import type { Contract } from './contract/contract.ts'
import type { VendorModule, VendorTenant } from './vendor.ts'

/**
 * A vendor behind another contract. Handlers are bound by operationId, so paths and schemas may differ; a handler
 * whose operation was taken away serves nothing.
 */
export function onContract<Tenant extends VendorTenant>(
  vendor: VendorModule<Tenant>,
  contract: Contract,
): VendorModule<Tenant> {
  const ids = new Set(contract.operations.map(({ operationId }) => operationId))
  const handlers = Object.fromEntries(Object.entries(vendor.handlers).filter(([id]) => ids.has(id)))
  return { ...vendor, contract, handlers }
}
