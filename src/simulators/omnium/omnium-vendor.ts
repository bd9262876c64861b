import type { Contract } from '../host/contract/contract.ts'
import { loadContract } from '../host/contract/load-contract.ts'
import { onContract } from '../host/on-contract.ts'
import type { VendorModule } from '../host/vendor.ts'
import { bindNames, nameBinder } from './binding/bind-body.ts'
import { omniumRetryPolicy } from './events/event-publisher.ts'
import { seedOmnium } from './datasets/seed.ts'
import { omniumErrors } from './omnium-errors.ts'
import { omniumHandlers } from './omnium-handlers.ts'
import { createOmniumTenant } from './omnium-tenant.ts'
import type { OmniumTenant } from './omnium-tenant.ts'
import { admit } from './platform/admit.ts'
import { answerToRefusal } from './refused.ts'
import { authenticate, revokeToken } from './tokens/authenticate.ts'

/** The simulated Omnium as the host serves it. */
export const omniumVendor: VendorModule<OmniumTenant> = {
  api: 'omnium',
  contract: loadContract('omnium'),
  caseSensitiveRoutes: false,
  handlers: omniumHandlers,
  errors: omniumErrors,
  // Ordinary JSON under several names; `json-patch+json` is no JSON Patch here (O-SNAP).
  acceptsAsJson: (mediaType) => /^(application|text)\/([\w.-]+\+)?json$/.test(mediaType),
  bindNames,
  secretBodies: ['TokenPost'],
  createTenant: createOmniumTenant,
  seed: seedOmnium,
  authenticate,
  revokeToken,
  webhooks: ['event'],
  retry: omniumRetryPolicy,
  deliverySettled: (tenant, delivery, outcome) => tenant.publisher.settled(delivery, outcome),
  admit,
  answerToError: answerToRefusal,
}

/** The same system behind a contract that overlays changed. */
export function omniumVendorOn(contract: Contract): VendorModule<OmniumTenant> {
  const vendor = onContract(omniumVendor, contract)
  return contract.document ? { ...vendor, bindNames: nameBinder(contract.document) } : vendor
}
