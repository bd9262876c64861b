import type { components, operations } from '../../../../generated/simulator/types.ts'
import { iso } from '../../../kernel/clock.ts'
import type { DeliveryRecord } from '../delivery-log.ts'
import type { Handlers } from '../handler.ts'
import { redactHeaders, redactUrl, redactValue } from '../redact.ts'
import { NotFound, tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'

type DeliveryOperations = 'listDeliveries' | 'getDelivery' | 'redeliver'
type View = components['schemas']['Delivery']

export const deliveryHandlers: Handlers<Pick<operations, DeliveryOperations>, AdminRoot> = {
  listDeliveries: ({ path, query: { limit, ...filter } }, root) => {
    const found = tenantOf(root, path.tenantId).deliveries.list(filter)
    const newest = limit === undefined ? found : found.slice(Math.max(0, found.length - limit))
    return { status: 200, body: { size: found.length, deliveries: newest.map(view) } }
  },
  getDelivery: ({ path }, root) => ({
    status: 200,
    body: view(there(tenantOf(root, path.tenantId).deliveries.get(path.deliveryId), path.deliveryId)),
  }),
  redeliver: ({ path, body }, root) => {
    const { deliveries } = tenantOf(root, path.tenantId)
    const copies = Array.from({ length: body?.times ?? 1 }, () =>
      there(deliveries.redeliver(path.deliveryId), path.deliveryId),
    )
    return { status: 201, body: { deliveries: copies.map(view) } }
  },
}

function there(record: DeliveryRecord | undefined, id: string): DeliveryRecord {
  if (record) return record
  throw new NotFound({
    code: 'E_NO_DELIVERY',
    what: `There is no delivery ${id}.`,
    expected: 'one that is pending, or one of the last 2,000 that have ended',
    next: 'GET …/deliveries lists them.',
  })
}

function view({ delivery, nextAttemptAt, createdAt, attempts, ...rest }: DeliveryRecord): View {
  const { webhook, event, url, headers, payload, subscription } = delivery
  return {
    ...rest,
    event,
    webhook,
    ...(subscription !== undefined && { subscription }),
    url: redactUrl(url),
    headers: redactHeaders(headers),
    payload: redactValue(payload),
    createdAt: iso(createdAt),
    attempts: attempts.map((attempt) => ({
      ...attempt,
      at: iso(attempt.at),
      answeredAt: iso(attempt.answeredAt),
    })),
    nextAttemptAt: nextAttemptAt === undefined ? null : iso(nextAttemptAt),
  }
}
