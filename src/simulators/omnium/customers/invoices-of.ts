import type { StoredInvoice } from '../invoices/invoices.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'

/** Rewrites what the invoices of a customer say about it; invoices have their own words for the kinds of customers. */
export function rewriteInvoices<T extends Customer>(
  tenant: OmniumTenant,
  { customerType }: CustomerKind<T>,
  customerId: string,
  change: (invoice: StoredInvoice) => StoredInvoice,
): void {
  for (const invoice of tenant.invoices.by('customer', customerId)) {
    if ((invoice.customerType === 'Business') !== (customerType === 'B2B')) continue
    tenant.invoices.put({ ...change(invoice), modified: tenant.timestamp() })
  }
}
