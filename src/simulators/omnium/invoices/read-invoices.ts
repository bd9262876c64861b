import type { Handler } from '../../host/handler.ts'
import { renderPdf } from '../../pdf/render-pdf.ts'
import { fileOf } from '../files/store-file.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { OmniumRefusal } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { listPage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import { invoices, isPaid } from './invoices.ts'
import type { StoredInvoice } from './invoices.ts'
import { MAIN_FILE } from './write-invoices.ts'

export const getInvoice: Handler<operations['InvoicesGet'], OmniumTenant> = ({ path }, tenant) => ({
  status: 200,
  body: invoices.require(tenant, path.invoiceId),
})

export const listInvoices: Handler<operations['InvoicesGetInvoices'], OmniumTenant> = ({ query }, tenant) =>
  pageOf(tenant.invoices.all(), query)

export const listInvoicesOfOrder: Handler<operations['InvoicesGetInvoicesByOrder'], OmniumTenant> = (
  { path, query },
  tenant,
) => pageOf(tenant.invoices.by('order', path.orderId), query)

export const listInvoicesOfCustomer: Handler<operations['InvoicesGetInvoicesByCustomer'], OmniumTenant> = (
  { path, query },
  tenant,
) => pageOf(tenant.invoices.by('customer', path.customerId), query)

/** Newest first; a list without rows is a 404 (quirk 15). */
function pageOf(
  found: readonly StoredInvoice[],
  query: { readonly page?: number; readonly pageSize?: number; readonly isPaid?: boolean },
) {
  const asked = found.filter((invoice) => query.isPaid === undefined || isPaid(invoice) === query.isPaid)
  const page = listPage(
    sortBy(asked, undefined, ({ id }) => id),
    query,
  )
  if (asked.length === 0) throw noInvoices()
  return { status: 200 as const, body: { ...page, facets: [] } }
}

export const noInvoices = (): OmniumRefusal => new OmniumRefusal(404, 'No invoices were found.')

/** `GET /api/Invoices/GetAsPdf/{invoiceId}`: the PDF that was uploaded, else one made from the invoice's data. */
export const getInvoicePdf: Handler<operations['InvoicesGetAsPdf'], OmniumTenant> = ({ path }, tenant) => {
  const invoice = invoices.require(tenant, path.invoiceId)
  const assets = invoice.assets ?? []
  const pdf = [...assets.filter(({ purpose }) => purpose === MAIN_FILE), ...assets]
    .map((asset) => fileOf(tenant, asset))
    .find((file) => file?.contentType === 'application/pdf')
  // The contract types a binary body as text; the host sends bytes as they are.
  const body = pdf ? (Buffer.from(pdf.content, 'base64') as unknown as string) : renderPdf(sheetOf(invoice))
  return { status: 200, body, contentType: 'application/pdf' }
}

function sheetOf(invoice: StoredInvoice): { title: string; lines: string[] } {
  const { currency = '' } = invoice
  const money = (amount: number | undefined): string => `${(amount ?? 0).toFixed(2)} ${currency ?? ''}`.trim()
  const title = `${invoice.isCreditNote ? 'Credit note' : 'Invoice'} ${invoice.invoiceNumber ?? invoice.id}`
  return {
    title,
    lines: [
      title,
      `Date ${invoice.invoiceDate ?? ''}`,
      `Order ${invoice.orderId ?? '-'}`,
      `Customer ${[invoice.customerName, invoice.customerId].filter(Boolean).join(', ')}`,
      '',
      ...(invoice.lineItems ?? []).map(
        ({ quantity = 0, code, displayName, extendedPrice, placedPrice = 0 }) =>
          `${quantity} x ${displayName ?? code ?? ''} ${money(extendedPrice ?? quantity * placedPrice)}`,
      ),
      '',
      `Excluding tax ${money(invoice.amountExcludingTax)}`,
      `Total ${money(invoice.amount)}`,
    ],
  }
}
