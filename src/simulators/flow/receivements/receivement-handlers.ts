import { utcInstant } from '../../utc-instant.ts'
import { integrationUser } from '../actor.ts'
import { documentAnswer } from '../documents/document-answer.ts'
import { sendEmail } from '../documents/emails.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { instant } from '../instant.ts'
import { knownFields } from '../known-fields.ts'
import { viewedPage } from '../lists/page.ts'
import { invalid, notFound } from '../refused.ts'
import type { FlowHandlers, Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { RECEIVEMENT_STATUSES, setReceivementStatus } from './complete-receivement.ts'
import { createReceivement } from './create-receivement.ts'
import { receivementDocument } from './receivement-document.ts'
import { viewReceivement } from './receivement-record.ts'
import type { ReceivementRecord } from './receivement-record.ts'

interface Place {
  readonly storeUid: string
  readonly receivementUid: string
}

export const receivementHandlers: FlowHandlers<
  | 'listReceivements'
  | 'createReceivement'
  | 'getReceivement'
  | 'setReceivementStatus'
  | 'createReceivementReceipt'
  | 'emailReceivement'
  | 'downloadReceivement'
> = {
  listReceivements: ({ path, query }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const { productUid, purchaseOrderUid, receivementExternalId } = query
    const after = instant('modifiedAfter', query.modifiedAfter)
    const wanted = tenant.receivements
      .by('storeUid', path.storeUid)
      .filter(({ items }) => productUid === undefined || items.some((item) => item.productUid === productUid))
      .filter((found) => purchaseOrderUid === undefined || found.purchaseOrderUid === purchaseOrderUid)
      .filter(({ externalId }) => receivementExternalId === undefined || externalId === receivementExternalId)
      .filter(({ lastModifiedAt }) => after === undefined || utcInstant(lastModifiedAt) > after)
    const view = (receivement: ReceivementRecord) => viewReceivement(tenant, receivement)
    return { status: 200, body: viewedPage(wanted, query, view) }
  },
  createReceivement: ({ path, body }, tenant) => ({
    status: 201,
    body: viewReceivement(tenant, createReceivement(tenant, path.storeUid, body, integrationUser)),
  }),
  getReceivement: ({ path }, tenant) => ({
    status: 200,
    body: viewReceivement(tenant, receivementOf(tenant, path)),
  }),
  setReceivementStatus: ({ path, body }, tenant) => {
    const { status } = knownFields(body, { status: { oneOf: RECEIVEMENT_STATUSES } })
    if (status === undefined) throw invalid('/status', 'is required')
    const receivement = setReceivementStatus(tenant, receivementOf(tenant, path), status, integrationUser)
    return { status: 200, body: viewReceivement(tenant, receivement) }
  },
  /** Quirk 27: deprecated, and still there. It does what `/email` does. */
  createReceivementReceipt: ({ path, body }, tenant) => {
    email(tenant, path, body)
    return { status: 200 }
  },
  emailReceivement: ({ path, body }, tenant) => {
    email(tenant, path, body)
    return { status: 200 }
  },
  downloadReceivement: ({ path, headers }, tenant) =>
    documentAnswer(headers, receivementDocument(tenant, receivementOf(tenant, path))),
}

/** A receivement under the store that the path names; that of another store is not there. */
function receivementOf(tenant: FlowTenant, { storeUid, receivementUid }: Place): ReceivementRecord {
  fromPath(tenant.stores, 'store', storeUid)
  const receivement = tenant.receivements.get(receivementUid)
  if (receivement?.storeUid !== storeUid) throw notFound('receivement', receivementUid)
  return receivement
}

function email(tenant: FlowTenant, path: Place, body: Schema<'EmailNotificationRequest'>): void {
  const receivement = receivementOf(tenant, path)
  const about = { kind: 'receivement' as const, uid: receivement.receivementUid }
  sendEmail(tenant, about, receivementDocument(tenant, receivement), body, integrationUser)
}
