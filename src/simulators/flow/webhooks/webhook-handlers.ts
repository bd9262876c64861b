import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { subscribe, unsubscribe, viewSubscription } from './subscriptions.ts'
import { createTransport } from './transports.ts'

export const webhookHandlers: FlowHandlers<
  | 'listHttpTransports'
  | 'createHttpTransport'
  | 'getHttpTransport'
  | 'listWebhookSubscriptions'
  | 'createWebhookSubscription'
  | 'deleteWebhookSubscription'
> = {
  listHttpTransports: ({ query }, tenant) => ({ status: 200, body: page(tenant.transports.all(), query) }),
  createHttpTransport: ({ body }, tenant) => ({ status: 200, body: createTransport(tenant, body) }),
  getHttpTransport: ({ path }, tenant) => ({
    status: 200,
    body: fromPath(tenant.transports, 'transport', path.httpTransportUid),
  }),
  listWebhookSubscriptions: ({ path, query }, tenant) => {
    fromPath(tenant.transports, 'transport', path.httpTransportUid)
    const subscriptions = tenant.subscriptions.by('transport', path.httpTransportUid).map(viewSubscription)
    return { status: 200, body: page(subscriptions, query) }
  },
  createWebhookSubscription: ({ path, body }, tenant) => ({
    status: 201,
    body: viewSubscription(subscribe(tenant, path.httpTransportUid, body)),
  }),
  deleteWebhookSubscription: ({ path }, tenant) => {
    unsubscribe(tenant, path.httpTransportUid, path.webhookSubscriptionUid)
    return { status: 204 }
  },
}
