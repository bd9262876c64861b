import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../actor.ts'
import { timestamp } from '../audit.ts'
import { vatRate } from '../config/countries.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { costPriceOf } from '../prices/cost-price.ts'
import { sellingPrice } from '../prices/effective-price.ts'
import { conflict, invalid, notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody, newUid } from '../uids.ts'
import { changeOrder, requireChangeable } from './order-access.ts'
import { remember } from './order-history.ts'
import type { ItemDiscount, OrderItemRecord, OrderRecord, ReturnedGoods } from './order-record.ts'

const FIELDS: FieldTable<Schema<'OrderItemWriteFields'>> = {
  quantityOrdered: 'integer',
  unitPrice: 'integer',
  itemDiscountAmount: 'integer',
  itemDiscountPercentage: 'integer',
  discountReasonCode: 'string?',
  externalId: 'string?',
}

export function addItem(
  tenant: FlowTenant,
  order: OrderRecord,
  request: Schema<'OrderItemCreateRequest'>,
  by: Actor,
  returned: ReturnedGoods | null = null,
): OrderItemRecord {
  requireItemsChangeable(tenant, order)
  const known = knownFields(request, { ...FIELDS, productUid: 'string', orderItemUid: 'string' })
  if (known.productUid === undefined) throw invalid('/productUid', 'is required')
  if (known.quantityOrdered === undefined) throw invalid('/quantityOrdered', 'is required')
  const product = fromBody(tenant.products, 'product', '/productUid', known.productUid)
  const itemsOfOrder = { has: (uid: string) => order.items.some(({ orderItemUid }) => orderItemUid === uid) }
  const occasion = { storeUid: order.storeUid, customerUid: order.header.customerUid }
  const now = timestamp(tenant)
  const item: OrderItemRecord = {
    orderItemUid: newUid(tenant, itemsOfOrder, 'line', 'orderItemUid', known.orderItemUid),
    productUid: product.productUid,
    productName: product.name ?? product.productUid,
    productSku: product.sku ?? '',
    externalId: known.externalId ?? null,
    quantityOrdered: known.quantityOrdered,
    quantityDelivered: 0,
    quantitySold: 0,
    unitPrice: known.unitPrice ?? sellingPrice(tenant, product, occasion) ?? 0,
    discount: discountOf(known) ?? { kind: 'none' },
    discountReasonCode: known.discountReasonCode ?? null,
    vatRate: vatRate(product.vatCodeUid, tenant.profile.countryCode),
    unitCost: costPriceOf(tenant, product, order.storeUid),
    returned,
    createdAt: now,
    lastModifiedAt: now,
  }
  remember(tenant, order.orderUid, { what: 'item-added', state: order.state, after: item }, by)
  changeOrder(tenant, order.orderUid, { items: [...order.items, item] }, by)
  return item
}

/** What is left out stays. A change that changes nothing leaves no trace. */
export function changeItem(
  tenant: FlowTenant,
  order: OrderRecord,
  orderItemUid: string,
  request: Schema<'OrderItemUpdateRequest'>,
  by: Actor,
): OrderItemRecord {
  const before = itemOf(order, orderItemUid)
  requireItemsChangeable(tenant, order)
  const fields = knownFields(request, FIELDS)
  const { itemDiscountAmount: _amount, itemDiscountPercentage: _percentage, ...known } = fields
  requireNotBelowDone(before, known.quantityOrdered)
  const changed = { ...before, ...known, discount: discountOf(fields) ?? before.discount }
  if (isDeepStrictEqual(changed, before)) return before
  const after = { ...changed, lastModifiedAt: timestamp(tenant) }
  remember(tenant, order.orderUid, { what: 'item-changed', state: order.state, before, after }, by)
  const items = order.items.map((item) => (item.orderItemUid === orderItemUid ? after : item))
  changeOrder(tenant, order.orderUid, { items }, by)
  return after
}

export function deleteItem(tenant: FlowTenant, order: OrderRecord, orderItemUid: string, by: Actor): void {
  const before = itemOf(order, orderItemUid)
  requireItemsChangeable(tenant, order)
  // The documented exception to deletion could not be recovered (C-45); handed-over goods are the safe reading.
  requireNotBelowDone(before, 0)
  remember(tenant, order.orderUid, { what: 'item-deleted', state: order.state, before }, by)
  const items = order.items.filter((item) => item.orderItemUid !== orderItemUid)
  changeOrder(tenant, order.orderUid, { items }, by)
}

export function itemOf(order: OrderRecord, orderItemUid: string): OrderItemRecord {
  const item = order.items.find((candidate) => candidate.orderItemUid === orderItemUid)
  if (!item) throw notFound('line', orderItemUid)
  return item
}

/** What was handed over, or is on a receipt, stays on the line. */
function requireNotBelowDone(item: OrderItemRecord, quantity: number | undefined): void {
  if (quantity === undefined) return
  const { orderItemUid, quantityDelivered, quantitySold } = item
  const done = Math.max(Math.abs(quantityDelivered), Math.abs(quantitySold))
  const sameWay = done === 0 || Math.sign(quantity) === Math.sign(item.quantityOrdered)
  if (Math.abs(quantity) >= done && sameWay) return
  throw conflict(
    `Of the line ${orderItemUid} ${quantityDelivered} hundredths were delivered already and ${quantitySold} are on receipts.`,
  )
}

function requireItemsChangeable(tenant: FlowTenant, order: OrderRecord): void {
  requireChangeable(order)
  if (tenant.behaviour.itemsOnlyWhenOpen && order.state !== 'OPEN') {
    throw conflict(`The order ${order.orderUid} is ${order.state}; its lines change only while it is OPEN.`)
  }
}

/** An amount wins over a percentage; neither leaves the discount as it is. */
function discountOf(fields: Schema<'OrderItemWriteFields'>): ItemDiscount | undefined {
  const { itemDiscountAmount: amount, itemDiscountPercentage: percentage } = fields
  if (amount !== undefined) return amount === 0 ? { kind: 'none' } : { kind: 'amount', amount }
  if (percentage !== undefined)
    return percentage === 0 ? { kind: 'none' } : { kind: 'percentage', percentage }
  return undefined
}
