import type { Actor } from '../actor.ts'
import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { conflict, invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody } from '../uids.ts'
import { createOrder } from './create-order.ts'
import { changeOrder } from './order-access.ts'
import { grossAmount, netAmounts } from './order-amounts.ts'
import { remember } from './order-history.ts'
import type { OrderItemRecord, OrderRecord } from './order-record.ts'
import { linePartsOf } from './portions.ts'
import { proportion } from './rounding.ts'

type ReturnRequest = Schema<'OrderReturnRequest'>

/**
 * Takes lines of an order back: a new order of type RETURN with negative quantities, worth what was paid for the
 * goods, discounts on line and order included. Goods and money move when it is settled. Only what was handed over
 * and has not come back yet can be returned.
 */
export function returnOrder(
  tenant: FlowTenant,
  sold: OrderRecord,
  request: ReturnRequest,
  by: Actor,
  storeUid = sold.storeUid,
): OrderRecord {
  const known = knownReturn(tenant, request)
  const items = returnedItems(tenant, sold, known.items)
  const { customerUid, customerAddress, customerContact } = sold.header
  const header = { customerUid, customerAddress, customerContact, note: known.note ?? null }
  const given = known.orderUid === undefined ? {} : { orderUid: known.orderUid }
  const { orderUid } = createOrder(
    tenant,
    storeUid,
    { ...given, ...header, type: 'RETURN', systemOrigin: by.via === 'till' ? 'POS' : sold.systemOrigin },
    by,
    { returnedOrderUid: sold.orderUid, compensationReasonUid: known.compensationReasonUid ?? null },
  )
  return addReturnedItems(tenant, orderUid, items, by)
}

function knownReturn(tenant: FlowTenant, request: ReturnRequest): ReturnRequest {
  const known = knownFields(request, {
    orderUid: 'string',
    items: {
      listOf: { orderItemUid: 'string', quantity: 'integer', reasonUid: 'string?', warehouseUid: 'string?' },
      required: ['orderItemUid', 'quantity'],
    },
    compensationReasonUid: 'string?',
    note: 'string?',
  })
  if (known.items.length === 0) throw invalid('/items', 'must have at least one entry')
  const reasons = [known.compensationReasonUid, ...known.items.map(({ reasonUid }) => reasonUid)]
  for (const uid of reasons)
    if (typeof uid === 'string') fromBody(tenant.reasons, 'reason', '/compensationReasonUid', uid)
  return known
}

export function addReturnedItems(
  tenant: FlowTenant,
  orderUid: string,
  items: readonly OrderItemRecord[],
  by: Actor,
): OrderRecord {
  const before = tenant.orders.get(orderUid)?.items ?? []
  for (const after of items) remember(tenant, orderUid, { what: 'item-added', state: 'OPEN', after }, by)
  return changeOrder(tenant, orderUid, { items: [...before, ...items] }, by)
}

/** The lines of a return: each repays its part of what the line cost, the last part what is left of it. */
export function returnedItems(
  tenant: FlowTenant,
  sold: OrderRecord,
  wanted: ReturnRequest['items'],
): readonly OrderItemRecord[] {
  if (sold.type === 'RETURN') throw conflict(`The order ${sold.orderUid} is a return itself.`)
  const amounts = netAmounts(sold)
  const returned = returnedQuantities(tenant, sold.orderUid)
  const left = (item: OrderItemRecord): number =>
    Math.max(0, item.quantityDelivered) - (returned.get(item.orderItemUid) ?? 0)
  const now = timestamp(tenant)
  return linePartsOf(sold, wanted, left).map(({ item, quantity, warehouseUid }, index) => {
    const net = amounts[sold.items.indexOf(item)]?.netPrice ?? 0
    const before = returned.get(item.orderItemUid) ?? 0
    returned.set(item.orderItemUid, before + quantity)
    const paid =
      proportion(net, before + quantity, item.quantityOrdered) - proportion(net, before, item.quantityOrdered)
    const line = { ...item, quantityOrdered: -quantity }
    const discount = grossAmount(line) + paid
    return {
      ...line,
      orderItemUid: tenant.context.ids.uuid(),
      quantityDelivered: 0,
      quantitySold: 0,
      discount: discount === 0 ? { kind: 'none' } : { kind: 'amount', amount: discount },
      returned: {
        orderItemUid: item.orderItemUid,
        reasonUid: wanted[index]?.reasonUid ?? null,
        warehouseUid,
      },
      createdAt: now,
      lastModifiedAt: now,
    }
  })
}

/** What came back of each line, or is about to, in hundredths. */
function returnedQuantities(tenant: FlowTenant, orderUid: string): Map<string, number> {
  const quantities = new Map<string, number>()
  for (const { state, items } of tenant.orders.by('returnedOrder', orderUid)) {
    if (state === 'CANCELLED') continue
    for (const { returned, quantityOrdered } of items) {
      if (!returned?.orderItemUid) continue
      const before = quantities.get(returned.orderItemUid) ?? 0
      quantities.set(returned.orderItemUid, before - quantityOrdered)
    }
  }
  return quantities
}
