import { PDF_COLUMNS } from '../../pdf/render-pdf.ts'
import type { Document } from '../documents/document-answer.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { Schema } from '../schemas.ts'
import type { ReceiptRecord } from './receipt-record.ts'
import { viewReceipt } from './receipt-view.ts'

const WIDTH = Math.min(64, PDF_COLUMNS)

/** What is printed of a receipt, line by line. */
export function receiptText(tenant: FlowTenant, receipt: ReceiptRecord): readonly string[] {
  const seen = viewReceipt(tenant, receipt)
  const store = tenant.stores.get(receipt.storeUid)
  const { grandTotal, vatAmount = 0, discountAmount = 0 } = seen.orderTotals ?? { grandTotal: 0 }
  const address = [store?.address, [store?.postalCode, store?.city].filter(Boolean).join(' ')]
  return [
    tenant.profile.name,
    store?.name ?? receipt.storeUid,
    ...address.filter((line) => typeof line === 'string' && line !== '').map(String),
    `Org. no. ${tenant.profile.vatNumber}`,
    '',
    columns(`Receipt ${receipt.voucherNumber}`, receipt.settledAt),
    columns(`Order ${seen.orderNumber ?? ''}`, `Served by ${receipt.tenantUserDisplayName}`),
    ...(seen.customerAddress?.displayName ? [`Customer ${seen.customerAddress.displayName}`] : []),
    '-'.repeat(WIDTH),
    ...(seen.items ?? []).flatMap(itemLines),
    '-'.repeat(WIDTH),
    ...(discountAmount === 0 ? [] : [columns('Discounts', money(-discountAmount))]),
    columns(`Total ${tenant.profile.currency}`, money(grandTotal)),
    columns('Of which VAT', money(vatAmount)),
    '',
    ...(seen.settlements ?? []).map(({ settlementName, amount }) => columns(settlementName, money(amount))),
  ]
}

const itemLines = (item: Schema<'OrderItem'>): string[] => {
  const pieces = item.quantityOrdered / 100
  return [
    columns(item.productName ?? item.productUid, money(item.itemPrice ?? 0)),
    `  ${item.productSku ?? ''}  ${pieces} x ${money(item.unitPrice)}`,
  ]
}

const columns = (left: string, right: string): string =>
  `${left.slice(0, WIDTH - right.length - 1).padEnd(WIDTH - right.length)}${right}`

/** Minor units with two decimals. */
const money = (amount: number): string =>
  `${amount < 0 ? '-' : ''}${Math.trunc(Math.abs(amount) / 100)},${String(Math.abs(amount) % 100).padStart(2, '0')}`

/** The paper of a receipt, in whichever form it is asked for. */
export const receiptDocument = (tenant: FlowTenant, receipt: ReceiptRecord): Document => ({
  title: `Receipt ${receipt.voucherNumber}`,
  filename: `receipt-${receipt.voucherNumber}`,
  lines: receiptText(tenant, receipt),
})
