import type { Admission, CallToAuthenticate } from '../../host/vendor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { LockedDocument } from './document-locks.ts'
import type { Traffic } from './rate-limits.ts'
import { mayCall } from './roles.ts'
import { writtenDocument } from './written-document.ts'

/** Whether a call of the API user may go on: roles, limits, locks. Calls without a token, as for one, always may. */
export function admit(call: CallToAuthenticate, tenant: OmniumTenant): Admission {
  const { operation } = call
  if (!operation?.secured) return { leave: () => undefined }
  if (!mayCall(tenant.tokens.roles, operation.role)) return { refused: { kind: 'forbidden', status: 403 } }

  const entry = tenant.limiter.enter(trafficOf(operation), tenant.settings.rateLimits)
  if (entry.kind === 'refused')
    return { refused: { kind: 'too-many-requests', status: 429, retryAfter: entry.retryAfter } }

  const document = writtenDocument(call)
  if (document && tenant.locks.isLocked(document)) {
    entry.leave()
    const detail = `${NAMES[document.entity]} ${document.id} is being changed by somebody else.`
    return { refused: { kind: 'conflict', status: 409, detail } }
  }
  const unlock = document ? lockForWrite(tenant, document, operation.path) : undefined
  return {
    leave: () => {
      unlock?.()
      entry.leave()
    },
  }
}

const NAMES = { order: 'Order', purchaseOrder: 'Purchase order', delivery: 'Delivery' } as const

type Operation = NonNullable<CallToAuthenticate['operation']>

function trafficOf({ path, method, role = '' }: Operation): Traffic {
  if (/Many$/.test(path)) return 'batch'
  const isRead = method === 'GET' || /\/(Search\w*|Scroll)$/.test(path)
  return isRead && /^(Product|Inventory)Read$/.test(role) ? 'highTrafficRead' : 'usual'
}

/** Purchase orders and deliveries are locked by their writers, orders only fail on the version (O-PO, O-ORD). */
function lockForWrite(
  tenant: OmniumTenant,
  document: LockedDocument,
  path: string,
): (() => void) | undefined {
  if (document.entity === 'order') return undefined
  return tenant.locks.hold(document, path.endsWith('/UpdateStatus') ? 300 : 30)
}
