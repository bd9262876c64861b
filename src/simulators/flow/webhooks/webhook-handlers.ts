import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import {
  subscribe,
  subscriptionOf,
  unsubscribe,
  updateSubscription,
  viewSubscription,
} from './subscriptions.ts'
import { createTransport, deleteTransport, updateTransport } from './transports.ts'

export const webhookHandlers: FlowHandlers<
  | 'listHttpTransports'
  | 'createHttpTransport'
  | 'getHttpTransport'
  | 'updateHttpTransport'
  | 'deleteHttpTransport'
  | 'listWebhookSubscriptions'
  | 'createWebhookSubscription'
  | 'getWebhookSubscription'
  | 'updateWebhookSubscription'
  | 'deleteWebhookSubscription'
> = {
  listHttpTransports: ({ query }, tenant) => ({ status: 200, body: page(tenant.transports.all(), query) }),
  createHttpTransport: ({ body }, tenant) => ({ status: 200, body: createTransport(tenant, body) }),
  getHttpTransport: ({ path }, tenant) => ({
    status: 200,
    body: fromPath(tenant.transports, 'transport', path.httpTransportUid),
  }),
  updateHttpTransport: ({ path, body }, tenant) => ({
    status: 200,
    body: updateTransport(tenant, path.httpTransportUid, body),
  }),
  deleteHttpTransport: ({ path }, tenant) => {
    deleteTransport(tenant, path.httpTransportUid)
    return { status: 204 }
  },
  listWebhookSubscriptions: ({ path, query }, tenant) => {
    fromPath(tenant.transports, 'transport', path.httpTransportUid)
    const subscriptions = tenant.subscriptions.by('transport', path.httpTransportUid).map(viewSubscription)
    return { status: 200, body: page(subscriptions, query) }
  },
  createWebhookSubscription: ({ path, body }, tenant) => ({
    status: 201,
    body: viewSubscription(subscribe(tenant, path.httpTransportUid, body)),
  }),
  getWebhookSubscription: ({ path }, tenant) => ({
    status: 200,
    body: viewSubscription(subscriptionOf(tenant, path.httpTransportUid, path.webhookSubscriptionUid)),
  }),
  updateWebhookSubscription: ({ path, body }, tenant) => {
    const subscription = subscriptionOf(tenant, path.httpTransportUid, path.webhookSubscriptionUid)
    return { status: 200, body: viewSubscription(updateSubscription(tenant, subscription, body)) }
  },
  deleteWebhookSubscription: ({ path }, tenant) => {
    unsubscribe(tenant, path.httpTransportUid, path.webhookSubscriptionUid)
    return { status: 204 }
  },
}
