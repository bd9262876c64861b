import { attachment } from '../documents/document-answer.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { receiptDocument } from '../receipts/receipt-document.ts'
import type { ReceiptRecord } from '../receipts/receipt-record.ts'
import { conflict, invalid } from '../refused.ts'
import { fromPath } from '../uids.ts'

export interface Printout {
  readonly orderReceiptUid: string
  /** What stands on the paper. */
  readonly lines: readonly string[]
  /** The same as a PDF, in base64. */
  readonly content: string
  readonly contentType: string
  readonly filename: string
}

export function printReceipt(
  tenant: FlowTenant,
  wanted: { readonly orderReceiptUid?: string; readonly orderUid?: string },
): Printout {
  const receipt = receiptOf(tenant, wanted)
  tenant.receipts.put({ ...receipt, prints: receipt.prints + 1 })
  const document = receiptDocument(tenant, receipt)
  return { orderReceiptUid: receipt.orderReceiptUid, lines: document.lines, ...attachment(document) }
}

function receiptOf(
  tenant: FlowTenant,
  { orderReceiptUid, orderUid }: { readonly orderReceiptUid?: string; readonly orderUid?: string },
): ReceiptRecord {
  if (orderReceiptUid !== undefined) return fromPath(tenant.receipts, 'receipt', orderReceiptUid)
  if (orderUid === undefined) throw invalid('/orderReceiptUid', 'or /orderUid is required')
  const last = tenant.receipts.by('orderUid', fromPath(tenant.orders, 'order', orderUid).orderUid).at(-1)
  if (!last) throw conflict(`The order ${orderUid} has no receipt yet.`)
  return last
}
