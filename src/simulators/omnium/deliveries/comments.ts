import type { Handler } from '../../host/handler.ts'
import { newComment } from '../comments/new-comment.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Comment, operations } from '../schemas.ts'
import { publishDeliveryEvent } from './delivery-events.ts'
import { requireDelivery } from './read.ts'

export const addPublicDeliveryComment: Handler<
  operations['DeliveriesAddPublicDeliveryComment'],
  OmniumTenant
> = ({ path, body, origin }, tenant) => ({
  status: 200,
  body: addComment(tenant, path.deliveryId, body, 'Public', origin),
})

export const addInternalDeliveryComment: Handler<
  operations['DeliveriesAddInternalDeliveryComment'],
  OmniumTenant
> = ({ path, body, origin }, tenant) => ({
  status: 200,
  body: addComment(tenant, path.deliveryId, body, 'Internal', origin),
})

/** Two lists on the delivery; the answer is the one that the comment joined. */
function addComment(
  tenant: OmniumTenant,
  id: string,
  given: Comment,
  type: 'Public' | 'Internal',
  origin: string,
): Comment[] {
  const before = requireDelivery(tenant, id)
  const actor = tenant.apiUser(origin)
  const list = type === 'Public' ? 'publicDeliveryNotes' : 'deliveryNotes'
  const comment = newComment(tenant, given, actor, { objectId: id, objectType: 'Delivery', type })
  const comments = [...(before[list] ?? []), comment]
  const delivery = tenant.deliveries.put({ ...before, [list]: comments, modified: tenant.timestamp() })
  publishDeliveryEvent(tenant, delivery, { category: 'Comment', message: `${type} comment added` }, actor)
  return comments
}
