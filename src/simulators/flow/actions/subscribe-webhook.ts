import type { FlowTenant } from '../flow-tenant.ts'
import type { Schema } from '../schemas.ts'
import { requireAction, subscribe } from '../webhooks/subscriptions.ts'
import { createTransport } from '../webhooks/transports.ts'

export interface SubscriptionRequest {
  readonly url: string
  readonly actions: readonly Schema<'WebhookAction'>[]
  /** Headers of every delivery by name. */
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as a bearer token. */
  readonly token?: string
}

export function subscribeWebhook(
  tenant: FlowTenant,
  request: SubscriptionRequest,
): { httpTransportUid: string } {
  const { url, actions, headers = {}, token } = request
  actions.forEach((action, index) => requireAction(`/actions/${index}`, action))
  const { httpTransportUid } = createTransport(tenant, {
    name: url,
    url,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    ...(token === undefined ? {} : { securityType: 'BEARER_TOKEN' as const, token }),
  })
  for (const action of actions) subscribe(tenant, httpTransportUid, { action })
  return { httpTransportUid }
}
