import type { Handler } from '../../host/handler.ts'
import { newComment } from '../comments/new-comment.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Comment, Schema, operations } from '../schemas.ts'
import { publishOrderEvent } from './order-events.ts'
import { requireOrder } from './require-order.ts'
import { saveOrder } from './save-order.ts'
import type { StoredOrder } from './stored-order.ts'

type Request = Schema<'OmniumOrderCommentRequest'>

/**
 * `POST /api/Orders/AddComment`: a note that the customer sees, unless it is internal. Nothing is really sent; the
 * note says by which ways and to whom it would be, the customer of the order when nobody is named.
 */
export const addOrderComment: Handler<operations['OrdersAddComment'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  if (!body.orderId) throw badRequest('orderId is required.')
  if (!body.commentText?.trim()) throw badRequest('commentText is required.')
  const before = requireOrder(tenant, body.orderId)
  const actor = tenant.apiUser(origin)
  const type = body.commentType ?? 'Public'
  const note = newComment(tenant, sendingOf(before, body), actor, {
    objectId: before.id,
    objectType: 'Order',
    type,
  })
  const { publicOrderNotes, orderNotes } = before
  const notes =
    type === 'Public'
      ? { publicOrderNotes: [...(publicOrderNotes ?? []), note] }
      : { orderNotes: [...(orderNotes ?? []), note] }
  const order = saveOrder(tenant, { ...before, ...notes }, actor)
  const event = { category: 'Comment', message: `${type} comment added`, previousStatus: before.status }
  publishOrderEvent(tenant, order, event, actor)
  return { status: 200 }
}

function sendingOf(order: StoredOrder, request: Request): Comment {
  const { sendEmail = false, sendSms = false } = request
  const deliveryMethod = sendEmail ? (sendSms ? 'EmailAndSms' : 'Email') : sendSms ? 'Sms' : undefined
  return compact<Comment>({
    detail: request.commentText,
    creator: request.createdBy,
    tags: request.tags,
    customerId: order.customerId,
    deliveryMethod,
    sendNotification: deliveryMethod === undefined ? undefined : true,
    ...(sendEmail
      ? {
          emailRecipient: request.emailTo ?? order.customerEmail ?? order.billingAddress?.email,
          emailFromAddress: request.emailFrom,
          emailFromName: request.senderName,
          emailSubject: request.emailSubject,
        }
      : {}),
    ...(sendSms
      ? {
          smsRecipient: request.smsPhoneNumber ?? order.customerPhone ?? order.billingAddress?.phone,
          smsFrom: request.senderName,
        }
      : {}),
  })
}
