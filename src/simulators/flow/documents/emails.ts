import type { Actor } from '../actor.ts'
import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { attachment } from './document-answer.ts'
import type { Document } from './document-answer.ts'

/** An e-mail that Flow has sent: nothing leaves the simulator, the tenant's state shows it. */
export interface SentEmail {
  readonly emailUid: string
  /** What it is about: the kind of an entity and its uid. */
  readonly about: { readonly kind: 'receivement' | 'receipt'; readonly uid: string }
  readonly recipients: readonly string[]
  readonly subject: string
  readonly body: string
  /** The document first, unless it was not wanted. */
  readonly attachments: readonly Schema<'Base64EncodedFileContent'>[]
  readonly sentAt: string
  readonly sentBy: string
}

/** Quirk 9: the receivers are spelt `recepients`. The document goes along unless `includePDF` is false. */
export function sendEmail(
  tenant: FlowTenant,
  about: SentEmail['about'],
  document: Document,
  request: Schema<'EmailNotificationRequest'>,
  by: Actor,
): SentEmail {
  const known = knownFields(request, {
    recepients: { listOf: 'string' },
    subject: 'string?',
    body: 'string?',
    includePDF: 'boolean',
    attachments: {
      listOf: { content: 'string', contentType: 'string', filename: 'string' },
      required: ['content', 'contentType', 'filename'],
    },
  })
  const recipients = known.recepients ?? []
  if (recipients.length === 0) throw invalid('/recepients', 'must have at least one entry')
  recipients.forEach((address, index) => {
    if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw invalid(`/recepients/${index}`, 'must be an e-mail address')
  })
  const own = (known.includePDF ?? true) ? [attachment(document)] : []
  return tenant.emails.insert({
    emailUid: tenant.context.ids.uuid(),
    about,
    recipients,
    subject: known.subject ?? document.title,
    body: known.body ?? '',
    attachments: [...own, ...(known.attachments ?? [])],
    sentAt: timestamp(tenant),
    sentBy: by.displayName,
  })
}
