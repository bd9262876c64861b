import type { components, operations } from '../../../../generated/simulator/types.ts'
import type { Handlers } from '../handler.ts'
import { redactHeaders, redactUrl } from '../redact.ts'
import { notFound, tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'
import { runAction } from './run-action.ts'

type SubscriptionOperations =
  'listOmniumSubscriptions' | 'subscribeToOmniumEvents' | 'changeOmniumSubscription' | 'endOmniumSubscription'
type View = components['schemas']['Subscription']
type Subscription = ReturnType<ReturnType<typeof tenantOf>['omnium']['state']['subscriptions']>[number]

/** What an administrator of Omnium does, by the actions of the same names. */
export const subscriptionHandlers: Handlers<Pick<operations, SubscriptionOperations>, AdminRoot> = {
  listOmniumSubscriptions: ({ path }, root) => ({
    status: 200,
    body: { subscriptions: tenantOf(root, path.tenantId).omnium.state.subscriptions().map(view) },
  }),
  subscribeToOmniumEvents: ({ path, body }, root) => ({
    status: 200,
    body: runAction(root, path.tenantId, 'omnium', 'subscribe', body),
  }),
  changeOmniumSubscription: ({ path, body }, root) => {
    requireKnown(root, path)
    const change = { ...body, id: path.subscriptionId }
    const { result } = runAction(root, path.tenantId, 'omnium', 'changeSubscription', change)
    return { status: 200, body: view(result as Subscription) }
  },
  endOmniumSubscription: ({ path }, root) => {
    requireKnown(root, path)
    runAction(root, path.tenantId, 'omnium', 'unsubscribe', { id: path.subscriptionId })
    return { status: 204 }
  },
}

function requireKnown(
  root: AdminRoot,
  path: { readonly tenantId: string; readonly subscriptionId: string },
): void {
  const known = tenantOf(root, path.tenantId)
    .omnium.state.subscriptions()
    .map(({ id }) => id)
  if (!known.includes(path.subscriptionId)) throw notFound('subscription', path.subscriptionId, known)
}

const view = ({ url, headers, filters, ...rest }: Subscription): View => ({
  ...rest,
  url: redactUrl(url),
  headers: redactHeaders(headers),
  filters: { ...filters },
})
