import type { Handler } from '../../host/handler.ts'
import { newComment } from '../comments/new-comment.ts'
import { compact } from '../compact.ts'
import { publishCustomerEvent } from '../customers/customer-events.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Comment, PrivateCustomer, Schema, operations } from '../schemas.ts'
import { PRIVATE } from './private-customer-kind.ts'

type Request = Schema<'OmniumCustomerCommentRequest'>

/** Mails and text messages leave no other trace than the comment. Their recipients fall back to the customer. */
export const addCustomerComment: Handler<operations['PrivateCustomersAddComment'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  if (!body.customerId) throw badRequest('customerId is required.')
  if (!body.commentText) throw badRequest('commentText is required.')
  const customer = requireCustomer(tenant, PRIVATE, body.customerId)
  const actor = tenant.apiUser(origin)
  tenant.comments.put(newComment(tenant, { ...sending(body, customer), ...commentOn(body, customer) }, actor))
  publishCustomerEvent(
    tenant,
    { className: PRIVATE.className, customer },
    { category: 'Comment', message: 'Comment added' },
    actor,
  )
  return { status: 200 }
}

const commentOn = (request: Request, { customerId }: PrivateCustomer): Comment =>
  compact<Comment>({
    objectId: customerId,
    objectType: PRIVATE.className,
    customerId,
    detail: request.commentText,
    creator: request.createdBy,
    tags: request.tags,
  })

function sending(request: Request, customer: PrivateCustomer): Comment {
  const { sendEmail, sendSms } = request
  if (!sendEmail && !sendSms) return {}
  const emailRecipient = sendEmail ? (request.emailTo ?? customer.email) : undefined
  const smsRecipient = sendSms ? (request.smsPhoneNumber ?? customer.phone) : undefined
  if (sendEmail && !emailRecipient) throw badRequest('There is no e-mail address to send to.')
  if (sendSms && !smsRecipient) throw badRequest('There is no phone number to send to.')
  return compact<Comment>({
    sendNotification: true,
    deliveryMethod: sendEmail && sendSms ? 'EmailAndSms' : sendEmail ? 'Email' : 'Sms',
    emailRecipient,
    emailFromAddress: sendEmail ? request.emailFrom : undefined,
    emailFromName: sendEmail ? request.senderName : undefined,
    emailSubject: sendEmail ? request.emailSubject : undefined,
    smsRecipient,
    smsFrom: sendSms ? request.senderName : undefined,
  })
}
