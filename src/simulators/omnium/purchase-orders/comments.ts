import type { Handler } from '../../host/handler.ts'
import { newComment } from '../comments/new-comment.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Comment, operations } from '../schemas.ts'
import { requirePurchaseOrder } from './require-purchase-order.ts'
import { publishPurchaseOrderEvent, savePurchaseOrder } from './save-purchase-order.ts'

export const addPublicPurchaseOrderComment: Handler<
  operations['PurchaseOrdersAddPublicPurchaseOrderComment'],
  OmniumTenant
> = ({ path, body, origin }, tenant) => ({
  status: 200,
  body: addComment(tenant, path.purchaseOrderId, body, 'Public', origin),
})

export const addInternalPurchaseOrderComment: Handler<
  operations['PurchaseOrdersAddInternalPurchaseOrderComment'],
  OmniumTenant
> = ({ path, body, origin }, tenant) => ({
  status: 200,
  body: addComment(tenant, path.purchaseOrderId, body, 'Internal', origin),
})

/** Two lists on the purchase order; the answer is the one that the comment joined. */
function addComment(
  tenant: OmniumTenant,
  id: string,
  given: Comment,
  type: 'Public' | 'Internal',
  origin: string,
): Comment[] {
  const before = requirePurchaseOrder(tenant, id)
  const actor = tenant.apiUser(origin)
  const comment = newComment(tenant, given, actor, { objectId: id, objectType: 'PurchaseOrder', type })
  const list = type === 'Public' ? 'publicPurchaseOrderNotes' : 'purchaseOrderNotes'
  const comments = [...(before[list] ?? []), comment]
  const saved = savePurchaseOrder(tenant, { ...before, [list]: comments })
  publishPurchaseOrderEvent(tenant, saved, { category: 'Comment', message: `${type} comment added` }, actor)
  return comments
}
