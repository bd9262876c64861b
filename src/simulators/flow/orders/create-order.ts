import type { Actor } from '../actor.ts'
import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { nextNumber } from '../number-series/next-number.ts'
import type { Schema } from '../schemas.ts'
import { fromPath, newUid } from '../uids.ts'
import { checkedHeader, HEADER_FIELDS } from './order-header.ts'
import { remember } from './order-history.ts'
import type { OrderHeader, OrderRecord } from './order-record.ts'

const EMPTY_HEADER: OrderHeader = {
  customerUid: null,
  customerAddress: null,
  customerContact: null,
  invoiceAddress: null,
  externalOrderNumber: null,
  note: null,
  internalNote: null,
  deliveryDate: null,
  validUntil: null,
}

const TYPES: readonly Schema<'OrderType'>[] = ['ORDER', 'OFFER', 'RETURN', 'PAYMENT']

/** Quirks 19 and 20: an order starts OPEN and empty; lines come one by one afterwards. */
export function createOrder(
  tenant: FlowTenant,
  storeUid: string,
  request: Schema<'OrderCreateRequest'>,
  by: Actor,
  fixed: Partial<Pick<OrderRecord, 'returnedOrderUid' | 'compensationReasonUid'>> = {},
): OrderRecord {
  fromPath(tenant.stores, 'store', storeUid)
  const {
    orderUid: givenUid,
    type = 'ORDER',
    systemOrigin = null,
    ...header
  } = knownFields(request, {
    ...HEADER_FIELDS,
    orderUid: 'string',
    type: { oneOf: TYPES },
    systemOrigin: 'string?',
  })
  const checked = checkedHeader(tenant, header, by)
  const orderUid = newUid(tenant, tenant.orders, 'order', 'orderUid', givenUid)
  const now = timestamp(tenant)
  const order = tenant.orders.insert({
    orderUid,
    orderNumber: nextNumber(tenant, 'order', storeUid),
    storeUid,
    type,
    state: 'OPEN',
    systemOrigin,
    header: { ...EMPTY_HEADER, ...checked },
    items: [],
    handlings: [],
    settlements: [],
    discounts: [],
    returnedOrderUid: null,
    compensationReasonUid: null,
    voucherNumber: null,
    tillUid: null,
    seller: by.via === 'till' ? { uid: by.uid, displayName: by.displayName } : null,
    createdAt: now,
    lastModifiedAt: now,
    lastModifiedBy: by.displayName,
    ...fixed,
  })
  remember(tenant, orderUid, { what: 'created', state: 'OPEN', after: order.header }, by)
  return order
}
