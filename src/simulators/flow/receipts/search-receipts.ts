import { iso } from '../../../kernel/clock.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { instant } from '../instant.ts'
import { knownFields } from '../known-fields.ts'
import {
  containing,
  exactly,
  matching,
  oneOf,
  refuseMixedStates,
  withoutEmptyTexts,
} from '../lists/matching.ts'
import { orderProgress } from '../orders/order-progress.ts'
import type { OrderRecord } from '../orders/order-record.ts'
import { orderText } from '../orders/order-text.ts'
import type { Schema } from '../schemas.ts'
import type { ReceiptRecord } from './receipt-record.ts'

const LIST = { listOf: 'string' } as const

/** Receipts that meet every criterion, in the order in which they were written. Empty texts ask for nothing (quirk 26). */
export function searchReceipts(
  tenant: FlowTenant,
  request: Schema<'ReceiptSearchRequest'>,
): readonly ReceiptRecord[] {
  const wanted = knownFields(withoutEmptyTexts(request), {
    query: 'string',
    storeUids: LIST,
    organizationUids: LIST,
    customerQuery: 'string',
    customerUids: LIST,
    settledAtFrom: 'string',
    settledAtTo: 'string',
    orderNumber: 'string',
    voucherNumber: 'string',
    productSkus: LIST,
    tenantUserUids: LIST,
    deliveryStates: LIST,
    settleStates: LIST,
    orderStates: LIST,
    orderStatuses: LIST,
  })
  refuseMixedStates(wanted)
  const { orderStatuses, orderStates, settleStates, deliveryStates, productSkus } = wanted
  const skus = productSkus && new Set(productSkus)
  const ofOrder = matching<OrderRecord>([
    exactly(wanted.orderNumber, ({ orderNumber }) => orderNumber),
    oneOf(wanted.customerUids, ({ header }) => header.customerUid),
    oneOf(orderStatuses ?? orderStates, ({ state }) => state),
    oneOf(deliveryStates, (order) => orderProgress(order).deliveryState),
    containing(wanted.customerQuery, (order) => orderText(order).customer),
  ])
  const from = instant('/settledAtFrom', wanted.settledAtFrom)
  const to = instant('/settledAtTo', wanted.settledAtTo)
  const fits = matching<ReceiptRecord>([
    exactly(wanted.voucherNumber, ({ voucherNumber }) => voucherNumber),
    oneOf(wanted.storeUids, ({ storeUid }) => storeUid),
    oneOf(wanted.organizationUids, ({ storeUid }) => tenant.stores.get(storeUid)?.organizationUid),
    oneOf(wanted.tenantUserUids, ({ tenantUserUid }) => tenantUserUid),
    // What is on a receipt is paid, whatever is left of its order.
    oneOf(settleStates, () => 'COMPLETE'),
    from === undefined ? undefined : after(iso(from)),
    to === undefined ? undefined : before(iso(to)),
  ])
  const text = wanted.query?.toLowerCase()
  return candidates(tenant, wanted).filter((receipt) => {
    const order = tenant.orders.get(receipt.orderUid)
    if (order === undefined || !fits(receipt) || !ofOrder(order)) return false
    if (skus && !hasArticle(order, receipt, skus)) return false
    return (
      text === undefined || receipt.voucherNumber.includes(text) || orderText(order).everything.includes(text)
    )
  })
}

/** Times are written in one form, so they compare as texts. Both ends count. */
const after =
  (from: string) =>
  ({ settledAt }: ReceiptRecord): boolean =>
    settledAt >= from
const before =
  (to: string) =>
  ({ settledAt }: ReceiptRecord): boolean =>
    settledAt <= to

const hasArticle = (order: OrderRecord, { lines }: ReceiptRecord, skus: ReadonlySet<string>): boolean =>
  order.items.some(
    ({ orderItemUid, productSku }) =>
      skus.has(productSku) && lines.some((line) => line.orderItemUid === orderItemUid),
  )

function candidates(tenant: FlowTenant, wanted: Schema<'ReceiptSearchRequest'>): readonly ReceiptRecord[] {
  const { voucherNumber, orderNumber, customerUids } = wanted
  if (voucherNumber !== undefined) return tenant.receipts.by('voucherNumber', voucherNumber)
  const orders =
    orderNumber !== undefined
      ? tenant.orders.by('orderNumber', orderNumber)
      : customerUids?.length === 1 && tenant.orders.by('customerUid', customerUids[0] ?? '')
  if (!orders) return tenant.receipts.all()
  return orders.flatMap(({ orderUid }) => tenant.receipts.by('orderUid', orderUid))
}
