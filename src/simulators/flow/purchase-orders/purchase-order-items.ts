import { iso } from '../../../kernel/clock.ts'
import { utcInstant } from '../../utc-instant.ts'
import type { Actor } from '../actor.ts'
import { createdBy, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { conflict, invalid, notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { emit } from '../webhooks/emit.ts'
import { fromBody, newUid } from '../uids.ts'
import type { PurchaseOrderItemRecord, PurchaseOrderRecord } from './purchase-order-record.ts'

const FIELDS: FieldTable<Schema<'PurchaseOrderItemFields'>> = {
  externalId: 'string?',
  supplierSku: 'string?',
  quantityOrdered: 'integer',
  quantityReceived: 'integer',
  unitPrice: 'integer',
  expectedDeliveryDate: 'string?',
  discountAmount: 'integer',
  freightAmount: 'integer',
  warehouseUid: 'string?',
  reservations: {
    listOf: { orderUid: 'uid', orderItemUid: 'uid', orderNumber: 'string?', quantity: 'integer' },
    required: ['orderUid', 'orderItemUid'],
  },
}

export const NEW_ITEM_FIELDS: FieldTable<Schema<'PurchaseOrderItemCreateRequest'>> = {
  ...FIELDS,
  purchaseOrderItemUid: 'string',
  productUid: 'string',
}

/** A new line, checked but not written: an order with several lines is created whole or not at all. */
export function newItem(
  tenant: FlowTenant,
  siblings: readonly PurchaseOrderItemRecord[],
  request: Schema<'PurchaseOrderItemCreateRequest'>,
  at: string,
  by: Actor,
): PurchaseOrderItemRecord {
  const known = knownFields(request, NEW_ITEM_FIELDS, at)
  if (known.productUid === undefined) throw invalid(`${at}/productUid`, 'is required')
  if (known.quantityOrdered === undefined) throw invalid(`${at}/quantityOrdered`, 'is required')
  fromBody(tenant.products, 'product', `${at}/productUid`, known.productUid)
  checkReferences(tenant, known, at)
  const taken = {
    has: (uid: string) => siblings.some(({ purchaseOrderItemUid }) => purchaseOrderItemUid === uid),
  }
  return {
    externalId: null,
    supplierSku: null,
    quantityReceived: 0,
    unitPrice: 0,
    discountAmount: 0,
    freightAmount: 0,
    expectedDeliveryDate: null,
    warehouseUid: null,
    reservations: [],
    ...known,
    quantityOrdered: known.quantityOrdered,
    purchaseOrderItemUid: newUid(tenant, taken, 'line', 'purchaseOrderItemUid', known.purchaseOrderItemUid),
    ...createdBy(tenant, by),
  }
}

export function addPurchaseOrderItem(
  tenant: FlowTenant,
  order: PurchaseOrderRecord,
  request: Schema<'PurchaseOrderItemCreateRequest'>,
  by: Actor,
): PurchaseOrderItemRecord {
  const item = newItem(tenant, order.items, request, '', by)
  writeItems(tenant, order, [...order.items, item], by)
  return item
}

export function changePurchaseOrderItem(
  tenant: FlowTenant,
  order: PurchaseOrderRecord,
  itemUid: string,
  request: Schema<'PurchaseOrderItemUpdateRequest'>,
  by: Actor,
): PurchaseOrderItemRecord {
  const before = purchaseOrderItemOf(order, itemUid)
  const known = knownFields(request, FIELDS)
  checkReferences(tenant, known, '')
  const after = { ...before, ...known, ...modifiedBy(tenant, by) }
  writeItems(
    tenant,
    order,
    order.items.map((item) => (item === before ? after : item)),
    by,
  )
  return after
}

export function deletePurchaseOrderItem(
  tenant: FlowTenant,
  order: PurchaseOrderRecord,
  itemUid: string,
  by: Actor,
): PurchaseOrderItemRecord {
  const item = purchaseOrderItemOf(order, itemUid)
  const received = tenant.receivements
    .by('purchaseOrderUid', order.purchaseOrderUid)
    .some(({ items }) => items.some(({ purchaseOrderItemUid }) => purchaseOrderItemUid === itemUid))
  if (received) throw conflict(`Goods were received for the line ${itemUid}, so it cannot be deleted.`)
  writeItems(
    tenant,
    order,
    order.items.filter((candidate) => candidate !== item),
    by,
  )
  return item
}

export function purchaseOrderItemOf(order: PurchaseOrderRecord, itemUid: string): PurchaseOrderItemRecord {
  const item = order.items.find(({ purchaseOrderItemUid }) => purchaseOrderItemUid === itemUid)
  if (!item) throw notFound('line', itemUid)
  return item
}

function writeItems(
  tenant: FlowTenant,
  order: PurchaseOrderRecord,
  items: readonly PurchaseOrderItemRecord[],
  by: Actor,
): void {
  tenant.purchaseOrders.update(order.purchaseOrderUid, (before) => ({
    ...before,
    items,
    ...modifiedBy(tenant, by),
  }))
  const { storeUid: store, purchaseOrderUid: purchaseOrder } = order
  emit(tenant, { action: 'PURCHASE_UPDATE', store, purchaseOrder }, by)
}

/** Quirk: the expected delivery is a date without time. */
function checkReferences(tenant: FlowTenant, known: Schema<'PurchaseOrderItemFields'>, at: string): void {
  const { warehouseUid, expectedDeliveryDate } = known
  if (typeof warehouseUid === 'string') {
    fromBody(tenant.warehouses, 'warehouse', `${at}/warehouseUid`, warehouseUid)
  }
  if (typeof expectedDeliveryDate === 'string' && !isDate(expectedDeliveryDate)) {
    throw invalid(`${at}/expectedDeliveryDate`, 'must be a date (YYYY-MM-DD)')
  }
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(utcInstant(text)) &&
  iso(utcInstant(text)).startsWith(text)
