import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import { removeFile, storeFile } from '../files/store-file.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, notFound } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import { invoiceEvent, invoices } from './invoices.ts'
import type { Invoice, StoredInvoice } from './invoices.ts'

type Asset = Schema<'OmniumAsset'>

/** `purpose` of the file that is the invoice itself, beside further ones. */
export const MAIN_FILE = 'Invoice'

/**
 * `PUT /api/Invoices/UpdateInvoice` adds an unknown invoice (INVOICE-05). What is not sent stays: the data of an
 * invoice that was made from a file come this way (O-INV), and the file must survive that (assumed).
 */
export const updateInvoice: Handler<operations['InvoicesUpdateInvoice'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const id = body.id?.trim()
  if (!id) throw badRequest('id is required.')
  const before = tenant.invoices.get(id)
  const invoice: StoredInvoice = { ...before, ...compact<Invoice>(body), id }
  const isOwedAnew = body.amount !== undefined || body.payments !== undefined
  const { amountOutstanding: _, ...owedAnew } = invoice
  const saved = save(
    tenant,
    isOwedAnew && body.amountOutstanding === undefined ? owedAnew : invoice,
    tenant.apiUser(origin),
    before ? 'Updated' : 'Created',
  )
  return { status: 200, body: saved }
}

function save(tenant: OmniumTenant, invoice: StoredInvoice, actor: Actor, category: string): StoredInvoice {
  const before = tenant.invoices.get(invoice.id)
  const saved = invoices.save(tenant, invoice, actor)
  if (saved !== before)
    tenant.publisher.publish(invoiceEvent(saved, 313_300, category, 'Invoice updated'), actor)
  return saved
}

/** `POST /api/Invoices/AddInvoice`: the body is the file; an order that is named must exist. */
export const addInvoice: Handler<operations['InvoicesAddInvoice'], OmniumTenant> = (
  { query, body, origin },
  tenant,
) => {
  const order = query.orderId ? tenant.orders.get(query.orderId) : undefined
  if (query.orderId && !order) throw notFound('Order', query.orderId)
  const id = tenant.numbers.invoices.next((each) => tenant.invoices.has(each))
  const asset = upload(tenant, id, query.fileName, body, undefined)
  const actor = tenant.apiUser(origin)
  const invoice = invoices.save(
    tenant,
    compact<StoredInvoice>({
      id,
      orderId: query.orderId,
      projectId: query.projectId,
      customerId: order?.customerId,
      customerName: order?.customerName,
      customerEmail: order?.customerEmail,
      customerType: order && (order.customerType === 'B2B' ? 'Business' : 'Private'),
      currency: order?.billingCurrency,
      marketId: order?.marketId,
      storeId: order?.storeId,
      url: asset.url,
      assets: [{ ...asset, purpose: MAIN_FILE }],
    }),
    actor,
  )
  tenant.publisher.publish(invoiceEvent(invoice, 313_200, 'Created', 'Invoice added'), actor)
  return { status: 201, body: invoice }
}

/** `POST …/AddFileToInvoice`: the file that the invoice is; another one takes its place (INVOICE-15). */
export const addFileToInvoice: Handler<operations['InvoicesAddFileToInvoice'], OmniumTenant> = (
  { path, query, body, origin },
  tenant,
) => {
  const invoice = invoices.require(tenant, path.invoiceId)
  const present = (invoice.assets ?? []).find(({ purpose }) => purpose === MAIN_FILE)
  const asset = upload(
    tenant,
    invoice.id,
    query.fileName ?? `${invoice.id}.pdf`,
    body,
    present?.assetId ?? undefined,
  )
  const main = { ...asset, purpose: MAIN_FILE }
  const saved = withAsset(tenant, { ...invoice, url: main.url ?? null }, main, tenant.apiUser(origin))
  return { status: 200, body: saved }
}

/** `POST …/AddAsset`: a known `assetId` is replaced, an unknown one is the new file's, none is made up (O-SCH). */
export const addInvoiceAsset: Handler<operations['InvoicesAddAsset'], OmniumTenant> = (
  { path, query, body, origin },
  tenant,
) => {
  const invoice = invoices.require(tenant, path.invoiceId)
  const asset = upload(tenant, invoice.id, query.fileName, body, query.assetId)
  return { status: 200, body: withAsset(tenant, invoice, asset, tenant.apiUser(origin)) }
}

/** `DELETE /api/Invoices/{invoiceId}`, with its files. */
export const deleteInvoice: Handler<operations['InvoicesDelete'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  const invoice = invoices.remove(tenant, path.invoiceId, tenant.apiUser(origin))
  for (const asset of invoice.assets ?? []) removeFile(tenant, asset)
  return { status: 200 }
}

const upload = (
  tenant: OmniumTenant,
  id: string,
  fileName: string,
  content: unknown,
  assetId: string | undefined,
): Asset => storeFile(tenant, { folder: `invoices/${id}`, fileName, content, assetId })

function withAsset(tenant: OmniumTenant, invoice: StoredInvoice, asset: Asset, actor: Actor): StoredInvoice {
  const present = (invoice.assets ?? []).find(({ assetId }) => assetId === asset.assetId)
  const assets = present
    ? (invoice.assets ?? []).map((each) =>
        each === present ? { ...present, ...asset, created: present.created ?? asset.created ?? '' } : each,
      )
    : [...(invoice.assets ?? []), asset]
  if (present && present.url !== asset.url) removeFile(tenant, present)
  const saved = invoices.save(tenant, { ...invoice, assets }, actor)
  tenant.publisher.publish(invoiceEvent(saved, 313_100, 'Updated', 'Invoice file uploaded'), actor)
  return saved
}
