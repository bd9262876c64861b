import type { CallToAuthenticate } from '../../host/vendor.ts'
import type { LockableEntity, LockedDocument } from './document-locks.ts'

const ENTITIES: readonly (readonly [path: RegExp, entity: LockableEntity])[] = [
  [/^\/api\/Deliveries\/CreateDelivery\//, 'purchaseOrder'],
  [/^\/api\/Deliveries(\/|$)/, 'delivery'],
  [/^\/api\/PurchaseOrders(\/|$)/, 'purchaseOrder'],
  [/^\/api\/(Orders|OrderShipments|Returns|ClickAndCollect)(\/|$)/, 'order'],
]

/**
 * The one document that a call writes, where its answer may be a 409; undefined for reads, creations and batches.
 * Which operations lock is not listed: these are the writes of a document by its id.
 */
export function writtenDocument(call: CallToAuthenticate): LockedDocument | undefined {
  const { operation, path, query, body } = call
  if (!operation?.responses['409'] || operation.method === 'GET') return undefined
  const entity = ENTITIES.find(([pattern]) => pattern.test(operation.path))?.[1]
  const id =
    path['orderId'] ??
    path['purchaseOrderId'] ??
    path['deliveryId'] ??
    path['id'] ??
    text(query['orderId']) ??
    (isUpdateOfBody(operation.method, operation.path) ? idOf(body) : undefined)
  return entity && id ? { entity, id } : undefined
}

/** Updates whose document names itself: PUT of the collection, and the routes that say update. */
const isUpdateOfBody = (method: string, path: string): boolean =>
  (method === 'PUT' && /^\/api\/(PurchaseOrders|Deliveries)$/.test(path)) ||
  /\/(Update|UpdateAndRunWorkflow|CreateReplacementOrder)$/.test(path)

/** Members bind without regard to case. */
function idOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const found = Object.entries(body).find(([key]) => /^(id|orderId)$/i.test(key))
  return text(found?.[1])
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
