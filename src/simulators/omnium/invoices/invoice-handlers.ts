import type { OmniumHandlers } from '../schemas.ts'
import {
  getInvoice,
  getInvoicePdf,
  listInvoices,
  listInvoicesOfCustomer,
  listInvoicesOfOrder,
} from './read-invoices.ts'
import { searchInvoices } from './search-invoices.ts'
import {
  addFileToInvoice,
  addInvoice,
  addInvoiceAsset,
  deleteInvoice,
  updateInvoice,
} from './write-invoices.ts'

export const invoiceHandlers: OmniumHandlers<
  | 'InvoicesGet'
  | 'InvoicesGetInvoices'
  | 'InvoicesGetInvoicesByOrder'
  | 'InvoicesGetInvoicesByCustomer'
  | 'InvoicesGetAsPdf'
  | 'InvoicesSearch'
  | 'InvoicesUpdateInvoice'
  | 'InvoicesAddInvoice'
  | 'InvoicesAddFileToInvoice'
  | 'InvoicesAddAsset'
  | 'InvoicesDelete'
> = {
  InvoicesGet: getInvoice,
  InvoicesGetInvoices: listInvoices,
  InvoicesGetInvoicesByOrder: listInvoicesOfOrder,
  InvoicesGetInvoicesByCustomer: listInvoicesOfCustomer,
  InvoicesGetAsPdf: getInvoicePdf,
  InvoicesSearch: searchInvoices,
  InvoicesUpdateInvoice: updateInvoice,
  InvoicesAddInvoice: addInvoice,
  InvoicesAddFileToInvoice: addFileToInvoice,
  InvoicesAddAsset: addInvoiceAsset,
  InvoicesDelete: deleteInvoice,
}
