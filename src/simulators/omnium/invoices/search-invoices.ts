import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { sumOf } from '../rounding.ts'
import type { Schema, operations } from '../schemas.ts'
import { filterBy, hasProperty, hasText, isFrom, isOneOf, isSame, isUpTo } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import { isPaid } from './invoices.ts'
import type { StoredInvoice } from './invoices.ts'
import { noInvoices } from './read-invoices.ts'

type Request = Schema<'OmniumInvoiceSearchRequest'>

/** `POST /api/Invoices/Search`; nothing found is a 404 (quirk 15). Totals are over all hits, not over the page. */
export const searchInvoices: Handler<operations['InvoicesSearch'], OmniumTenant> = ({ body }, tenant) => {
  const { includeTotals, ...request } = body
  const found = filterBy(candidates(tenant, request), request, CRITERIA, tenant)
  const page = takePage(
    sortBy(found, request.sortOrder, ({ id }) => id),
    request,
  )
  if (found.length === 0) throw noInvoices()
  const totals = {
    totalAmountSum: sumOf(found.map(({ amount = 0 }) => amount)),
    totalAmountExcludingVatSum: sumOf(found.map(({ amountExcludingTax = 0 }) => amountExcludingTax)),
  }
  return { status: 200, body: { ...page, facets: [], ...(includeTotals ? { totals } : {}) } }
}

/** The narrowest set that an index gives. */
function candidates({ invoices }: OmniumTenant, { orderId, customerId }: Request): readonly StoredInvoice[] {
  if (orderId) return invoices.by('order', orderId)
  return customerId ? invoices.by('customer', customerId) : invoices.all()
}

const CRITERIA: Criteria<Omit<Request, 'includeTotals'>, StoredInvoice, OmniumTenant> = {
  createdFrom: ({ created }, bound) => isFrom(created, bound),
  createdTo: ({ created }, bound) => isUpTo(created, bound),
  customerId: (invoice, id) => invoice.customerId === id,
  customerName: ({ customerName }, text) => hasText([customerName], text),
  email: ({ customerEmail }, text) => isSame(customerEmail, text),
  invoiceId: ({ id }, wanted) => id === wanted,
  invoiceTypes: ({ invoiceType }, types) => isOneOf(invoiceType, types),
  isPaid: (invoice, wanted) => isPaid(invoice) === wanted,
  marketIds: ({ marketId }, ids) => isOneOf(marketId, ids),
  orderId: (invoice, id) => invoice.orderId === id,
  // An invoice has no phone but in its addresses and on its order.
  phone: ({ customerAddress, orderId }, phone, { orders }) =>
    isSame(customerAddress?.phone, phone) || isSame(orders.get(orderId ?? '')?.customerPhone, phone),
  projectId: (invoice, id) => invoice.projectId === id,
  properties: ({ properties }, wanted) => wanted.every((property) => hasProperty(properties, property)),
  query: ({ id, invoiceNumber, orderId, customerName, customerEmail, kid, comment }, text) =>
    hasText([id, invoiceNumber, orderId, customerName, customerEmail, kid, comment], text),
  storeIds: ({ storeId }, ids) => isOneOf(storeId, ids),
}
