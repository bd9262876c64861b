import { loadContract } from '../host/contract/load-contract.ts'
import type { VendorModule } from '../host/vendor.ts'
import { seedDemo } from './datasets/demo.ts'
import { authenticate, revokeToken } from './flow-authentication.ts'
import { flowErrors } from './flow-errors.ts'
import { flowHandlers } from './flow-handlers.ts'
import { createFlowTenant } from './flow-tenant.ts'
import type { FlowTenant } from './flow-tenant.ts'
import { Refused } from './refused.ts'
import { flowRetryPolicy } from './webhooks/retry-policy.ts'
import { webhookActions } from './webhooks/subscriptions.ts'

/** Flow Retail's side of the simulators. */
export const flowVendor: VendorModule<FlowTenant> = {
  api: 'flow',
  contract: loadContract('flow'),
  caseSensitiveRoutes: true,
  handlers: flowHandlers,
  errors: flowErrors,
  acceptsAsJson: (mediaType) => mediaType === 'application/json' || mediaType.endsWith('+json'),
  secretBodies: [],
  createTenant: createFlowTenant,
  seed: seedDemo,
  authenticate,
  revokeToken,
  webhooks: webhookActions,
  retry: flowRetryPolicy,
  answerToError: (error) =>
    error instanceof Refused ? { status: error.status, body: error.body } : undefined,
}
