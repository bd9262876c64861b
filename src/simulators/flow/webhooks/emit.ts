import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { Schema } from '../schemas.ts'
import { deliveryHeaders } from './transports.ts'

export type WebhookAction = Schema<'WebhookAction'>

/** What happened, with the uids of what it happened to under the names that the payload uses. */
export interface FlowEvent {
  readonly action: WebhookAction
  readonly store?: string
  readonly order?: string
  readonly orderHandling?: string
  readonly orderReceipt?: string
  readonly customer?: string
  readonly category?: string
  readonly price?: string
  readonly product?: string
  readonly warehouse?: string
  readonly purchaseOrder?: string
  readonly receivement?: string
}

/**
 * Delivers an event to every active subscription of its action. Payloads are thin: a reference for each entity
 * with capitalised `Id` and `Uid` (quirk 24), and no data.
 */
export function emit(tenant: FlowTenant, { action, ...entities }: FlowEvent, by: Actor): void {
  const subscriptions = tenant.subscriptions.by('action', action).filter(({ active }) => active)
  if (subscriptions.length === 0) return
  const reference = (kind: string, uid: string): Schema<'WebhookReference'> => ({
    Id: tenant.numericIds.of(kind, uid),
    Uid: uid,
  })
  const payload = {
    action,
    tenant: reference('tenant', tenant.tenantUid),
    ...Object.fromEntries(Object.entries(entities).map(([kind, uid]) => [kind, reference(kind, uid)])),
    tenantUser: reference('tenantUser', by.uid),
  }
  for (const { httpTransportUid, webhookSubscriptionUid } of subscriptions) {
    const transport = tenant.transports.get(httpTransportUid)
    if (!transport) continue
    tenant.context.deliver({
      webhook: action,
      event: tenant.context.ids.uuid(),
      url: transport.url,
      headers: deliveryHeaders(transport),
      payload,
      subscription: webhookSubscriptionUid,
    })
  }
}
