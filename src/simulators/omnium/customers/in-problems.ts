import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { OmniumRefusal } from '../refused.ts'

/** The handler with its refusals as problem details (quirk 17), but for the 409, which no source describes. */
export const inProblems =
  <Op>(handle: Handler<Op, OmniumTenant>): Handler<Op, OmniumTenant> =>
  (request, tenant) => {
    try {
      return handle(request, tenant)
    } catch (error) {
      if (!(error instanceof OmniumRefusal) || error.status === 409) throw error
      throw new OmniumRefusal(error.status, error.message, 'problem')
    }
  }
