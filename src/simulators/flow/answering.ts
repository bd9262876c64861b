import type { UntypedHandlers } from '../host/vendor.ts'
import type { FlowTenant } from './flow-tenant.ts'
import { Refused } from './refused.ts'

/** The handlers with every refusal of the domain turned into the answer that Flow gives. */
export function answering(handlers: UntypedHandlers<FlowTenant>): UntypedHandlers<FlowTenant> {
  return Object.fromEntries(
    Object.entries(handlers).map(([operationId, handler]) => [
      operationId,
      (request: never, tenant: FlowTenant) => {
        try {
          return handler(request, tenant)
        } catch (error) {
          if (error instanceof Refused) return { status: error.status, body: error.body }
          throw error
        }
      },
    ]),
  )
}
