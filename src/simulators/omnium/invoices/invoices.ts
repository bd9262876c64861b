import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import { Resource } from '../resource/resource.ts'
import { round2, sumOf } from '../rounding.ts'
import type { Schema } from '../schemas.ts'

export type Invoice = Schema<'OmniumInvoice'>

/** An invoice as it is kept: it always has an id. */
export interface StoredInvoice extends Invoice {
  readonly id: string
}

const paid = ({ payments }: Invoice): number =>
  sumOf(
    (payments ?? []).filter(({ status }) => status !== 'Failed').map(({ amount = 0 }) => Math.abs(amount)),
  )

/** What is left to pay follows from the payments unless the invoice says it. */
const outstanding = (invoice: Invoice): number | undefined =>
  invoice.amount === undefined ? undefined : Math.max(0, round2(Math.abs(invoice.amount) - paid(invoice)))

export const isPaid = ({ amountOutstanding = 0 }: Invoice): boolean => amountOutstanding <= 0

export const invoices = new Resource<StoredInvoice>({
  kind: 'Invoice',
  collection: (tenant) => tenant.invoices,
  idOf: ({ id }) => id,
  idMember: 'id',
  normalize: (tenant, invoice) =>
    compact<StoredInvoice>({
      ...invoice,
      invoiceNumber: invoice.invoiceNumber ?? invoice.id,
      invoiceType: invoice.invoiceType ?? 'Outgoing',
      isCreditNote: invoice.isCreditNote ?? false,
      invoiceDate: invoice.invoiceDate ?? tenant.timestamp(),
      amountOutstanding: invoice.amountOutstanding ?? outstanding(invoice),
      assets: invoice.assets ?? [],
    }),
})

/** The operation ids of invoices are those of orders, of which an invoice is a part; there is no class for it. */
export const invoiceEvent = (
  invoice: StoredInvoice,
  operationId: number,
  category: string,
  message: string,
): NewEvent =>
  compact<NewEvent>({
    operationId,
    category,
    message,
    className: 'Order',
    objectId: invoice.orderId ?? invoice.id,
    objectNumber: invoice.orderId ?? invoice.id,
    market: invoice.marketId ?? undefined,
    storeId: invoice.storeId ?? undefined,
    attachments: [{ name: 'InvoiceId', value: invoice.id }],
  })
