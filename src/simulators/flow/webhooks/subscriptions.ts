import type { Schema } from '../schemas.ts'
import { createdNow, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid, notFound } from '../refused.ts'
import { fromPath, newUid } from '../uids.ts'

export type Subscription = Schema<'WebhookSubscription'> & { readonly httpTransportUid: string }

/** The published actions and, from ORDER_CANCELLED on, those that are assumed. */
export const webhookActions = [
  'PRODUCT_CREATE',
  'PRODUCT_UPDATE',
  'PRODUCT_DELETE',
  'CUSTOMER_CREATE',
  'CUSTOMER_UPDATE',
  'CUSTOMER_DELETE',
  'ORDER_SETTLED',
  'ORDER_RECEIPT_SETTLED',
  'ORDER_DELIVERED',
  'ORDER_HANDLING_STATE_CHANGED',
  'TILL_OPEN',
  'TILL_CLOSED',
  'PRICE_CREATE',
  'PRICE_UPDATE',
  'PRICE_DELETE',
  'STOCK_CHANGE',
  'PRODUCT_MEDIA_CHANGE',
  'PURCHASE_RECEIVED',
  'ORDER_CANCELLED',
  'ORDER_RETURNED',
  'ORDER_UPDATED',
  'RECEIVEMENT_COMPLETED',
  'STORE_CREATE',
  'STORE_UPDATE',
  'STORE_DELETE',
  'ORDER_CREATED',
  'PURCHASE_CREATE',
  'PURCHASE_UPDATE',
  'PURCHASE_DELETE',
  'RECEIVEMENT_CREATED',
  'CATEGORY_CREATE',
  'CATEGORY_UPDATE',
  'CATEGORY_DELETE',
] as const satisfies readonly Schema<'WebhookAction'>[]

export function subscribe(
  tenant: FlowTenant,
  httpTransportUid: string,
  request: Schema<'WebhookSubscriptionCreateRequest'>,
): Subscription {
  fromPath(tenant.transports, 'transport', httpTransportUid)
  const known = knownFields(request, {
    webhookSubscriptionUid: 'string',
    action: { oneOf: webhookActions },
    active: 'boolean',
  })
  if (known.action === undefined) throw invalid('/action', 'is required')
  const webhookSubscriptionUid = newUid(
    tenant,
    tenant.subscriptions,
    'subscription',
    'webhookSubscriptionUid',
    known.webhookSubscriptionUid,
  )
  return tenant.subscriptions.insert({
    webhookSubscriptionUid,
    httpTransportUid,
    action: known.action,
    active: known.active ?? true,
    ...createdNow(tenant),
  })
}

export function requireAction(path: string, action: Schema<'WebhookAction'>): void {
  if (!webhookActions.includes(action)) throw invalid(path, `must be one of ${webhookActions.join(', ')}`)
}

/** A subscription under the transport that the path names; that of another transport is not there. */
export function subscriptionOf(tenant: FlowTenant, httpTransportUid: string, uid: string): Subscription {
  fromPath(tenant.transports, 'transport', httpTransportUid)
  const subscription = tenant.subscriptions.get(uid)
  if (subscription?.httpTransportUid !== httpTransportUid) throw notFound('subscription', uid)
  return subscription
}

/** The action of a subscription is what it is; it can be switched off and on. */
export function updateSubscription(
  tenant: FlowTenant,
  subscription: Subscription,
  request: Schema<'WebhookSubscriptionUpdateRequest'>,
): Subscription {
  const changes = knownFields(request, { active: 'boolean' })
  return tenant.subscriptions.put({ ...subscription, ...changes, lastModifiedAt: timestamp(tenant) })
}

export function unsubscribe(tenant: FlowTenant, httpTransportUid: string, uid: string): void {
  subscriptionOf(tenant, httpTransportUid, uid)
  tenant.subscriptions.delete(uid)
}

export function viewSubscription({
  httpTransportUid: _httpTransportUid,
  ...subscription
}: Subscription): Schema<'WebhookSubscription'> {
  return subscription
}
