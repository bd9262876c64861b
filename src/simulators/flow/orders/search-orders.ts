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
import type { Schema } from '../schemas.ts'
import { orderProgress } from './order-progress.ts'
import type { OrderRecord } from './order-record.ts'
import { orderText } from './order-text.ts'

const PROGRESS = { listOf: 'string' } as const

/** Orders that meet every criterion, in the order in which they were made; nothing is put together for the misses. */
export function searchOrders(
  tenant: FlowTenant,
  request: Schema<'OrderSearchRequest'>,
): readonly OrderRecord[] {
  const wanted = knownFields(withoutEmptyTexts(request), {
    query: 'string',
    orderNumber: 'string',
    externalOrderNumber: 'string',
    voucherNumber: 'string',
    storeUids: PROGRESS,
    customerUids: PROGRESS,
    productSkus: PROGRESS,
    tenantUserUids: PROGRESS,
    orderTypes: PROGRESS,
    orderStatuses: PROGRESS,
    orderStates: PROGRESS,
    settleStates: PROGRESS,
    deliveryStates: PROGRESS,
    modifiedAfter: 'string',
  })
  refuseMixedStates(wanted)
  const { orderStatuses, orderStates, settleStates, deliveryStates, productSkus } = wanted
  const after = instant('/modifiedAfter', wanted.modifiedAfter)
  const since = after === undefined ? undefined : iso(after)
  const skus = productSkus && new Set(productSkus)
  return candidates(tenant, wanted).filter(
    matching<OrderRecord>([
      exactly(wanted.orderNumber, ({ orderNumber }) => orderNumber),
      exactly(wanted.externalOrderNumber, ({ header }) => header.externalOrderNumber),
      wanted.voucherNumber === undefined ? undefined : hasVoucher(tenant, wanted.voucherNumber),
      oneOf(wanted.storeUids, ({ storeUid }) => storeUid),
      oneOf(wanted.customerUids, ({ header }) => header.customerUid),
      oneOf(wanted.tenantUserUids, ({ seller }) => seller?.uid),
      oneOf(wanted.orderTypes, ({ type }) => type),
      oneOf(orderStatuses ?? orderStates, ({ state }) => state),
      oneOf(settleStates, (order) => orderProgress(order).settleState),
      oneOf(deliveryStates, (order) => orderProgress(order).deliveryState),
      skus && (({ items }) => items.some(({ productSku }) => skus.has(productSku))),
      // Times are written in one form, so they compare as texts.
      since === undefined ? undefined : ({ lastModifiedAt }) => lastModifiedAt > since,
      containing(wanted.query, (order) => orderText(order).everything),
    ]),
  )
}

/** The order of a voucher is that of any of its receipts, not only of the last one. */
function hasVoucher(tenant: FlowTenant, voucherNumber: string): (order: OrderRecord) => boolean {
  const orders = new Set(tenant.receipts.by('voucherNumber', voucherNumber).map(({ orderUid }) => orderUid))
  return ({ orderUid }) => orders.has(orderUid)
}

function candidates(tenant: FlowTenant, wanted: Schema<'OrderSearchRequest'>): readonly OrderRecord[] {
  const { orderNumber, externalOrderNumber, customerUids } = wanted
  if (orderNumber !== undefined) return tenant.orders.by('orderNumber', orderNumber)
  if (externalOrderNumber !== undefined) return tenant.orders.by('externalOrderNumber', externalOrderNumber)
  if (customerUids?.length === 1) return tenant.orders.by('customerUid', customerUids[0] ?? '')
  return tenant.orders.all()
}
