import type { Handler } from '../../host/handler.ts'
import { newComment } from '../comments/new-comment.ts'
import { compact } from '../compact.ts'
import { publishCustomerEvent } from '../customers/customer-events.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Comment, operations } from '../schemas.ts'
import { BUSINESS } from './business-customer-kind.ts'

/** Most characters of an attachment in base64 (§2.10). */
const LONGEST = 100_000

/** Nothing leaves the simulator; what was sent is kept as a note on the customer. */
export const sendEmail: Handler<operations['BusinessCustomersSendEmailToCustomer'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const customer = requireCustomer(tenant, BUSINESS, path.businessCustomerId)
  const to = body.to?.length ? body.to : [customer.email ?? ''].filter(Boolean)
  if (to.length === 0) throw badRequest('There is no e-mail address to send to.')
  if (body.attachments?.some((each) => (each.base64EncodedContent ?? '').length > LONGEST))
    throw badRequest(`An attachment must not exceed ${LONGEST} characters.`)
  const actor = tenant.apiUser(origin)
  const note = compact<Comment>({
    objectId: customer.customerId,
    objectType: BUSINESS.className,
    customerId: customer.customerId,
    title: body.subject,
    detail: body.logText ?? body.bodyText ?? body.htmlText,
    deliveryMethod: 'Email',
    emailRecipient: to.join(';'),
    emailSubject: body.subject,
    emailFromAddress: body.fromAddress,
    emailFromName: body.fromName,
  })
  tenant.comments.put(newComment(tenant, note, actor))
  publishCustomerEvent(
    tenant,
    { className: BUSINESS.className, customer },
    { category: 'Notification', message: 'E-mail sent' },
    actor,
  )
  return { status: 200 }
}
