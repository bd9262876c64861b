import type { Actor } from '../actor.ts'
import { createdBy, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { nextNumber } from '../number-series/next-number.ts'
import { conflict, invalid, notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody, fromPath, newUid } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'
import type { WebhookAction } from '../webhooks/emit.ts'
import { resolveCurrency } from './currencies.ts'
import { NEW_ITEM_FIELDS, newItem } from './purchase-order-items.ts'
import type {
  PurchaseOrderItemRecord,
  PurchaseOrderRecord,
  PurchaseOrderStatus,
} from './purchase-order-record.ts'

/** Quirk: the wire has underscores although the integration documents print the values without (C-71). */
const STATUSES: readonly PurchaseOrderStatus[] = [
  'NEW',
  'SENT_TO_SUPPLIER',
  'IN_TRANSIT',
  'PARTIALLY_RECEIVED',
  'RECEIVED',
  'CLOSED',
  'CANCELLED_BY_SUPPLIER',
]

const FIELDS: FieldTable<Schema<'PurchaseOrderFields'>> = {
  externalId: 'string?',
  supplierReferenceNumber: 'string?',
  note: 'string?',
  status: { oneOf: STATUSES },
  currency: 'string?',
  exchangeRate: 'integer?',
  deliveryName: 'string?',
  deliveryAddress: 'string?',
  deliveryPostalCode: 'string?',
  deliveryCity: 'string?',
  deliveryCountryCode: 'string?',
  warehouseUid: 'string?',
}

/** Quirk 30: a purchase order that stands for a delivery has `-delivery-` in its uid. */
export const deliveryPurchaseOrderUid = (purchaseOrderId: string, deliveryId: string): string =>
  `${purchaseOrderId}-delivery-${deliveryId}`

export function createPurchaseOrder(
  tenant: FlowTenant,
  storeUid: string,
  request: Schema<'PurchaseOrderCreateRequest'>,
  by: Actor,
): PurchaseOrderRecord {
  fromPath(tenant.stores, 'store', storeUid)
  const {
    purchaseOrderUid: givenUid,
    supplierUid,
    items: lines = [],
    status = 'NEW',
    ...header
  } = knownFields(request, {
    ...FIELDS,
    purchaseOrderUid: 'string',
    supplierUid: 'uid',
    items: { listOf: NEW_ITEM_FIELDS },
  })
  if (supplierUid === undefined) throw invalid('/supplierUid', 'is required')
  checkWarehouse(tenant, header)
  const items: PurchaseOrderItemRecord[] = []
  lines.forEach((line, index) => items.push(newItem(tenant, items, line, `/items/${index}`, by)))
  const purchaseOrderUid = newUid(
    tenant,
    tenant.purchaseOrders,
    'purchase order',
    'purchaseOrderUid',
    givenUid,
  )
  const money = resolveCurrency(tenant, header.currency, header.exchangeRate)
  const order = tenant.purchaseOrders.insert({
    purchaseOrderUid,
    // Drawn when nothing refuses any more.
    purchaseOrderNumber: nextNumber(tenant, 'purchase-order', storeUid),
    storeUid,
    supplierUid,
    status,
    header: { ...header, ...money },
    items,
    ...createdBy(tenant, by),
  })
  tell(tenant, 'PURCHASE_CREATE', order, by)
  return order
}

export function updatePurchaseOrder(
  tenant: FlowTenant,
  order: PurchaseOrderRecord,
  request: Schema<'PurchaseOrderUpdateRequest'>,
  by: Actor,
): PurchaseOrderRecord {
  const {
    status = order.status,
    supplierUid = order.supplierUid,
    ...changes
  } = knownFields(request, { ...FIELDS, supplierUid: 'uid' })
  checkWarehouse(tenant, changes)
  const header = { ...order.header, ...changes }
  // Another currency does not keep the rate of the one before.
  const rate = changes.currency === undefined ? header.exchangeRate : changes.exchangeRate
  const changed = tenant.purchaseOrders.update(order.purchaseOrderUid, (before) => ({
    ...before,
    status,
    supplierUid,
    header: { ...header, ...resolveCurrency(tenant, header.currency, rate) },
    ...modifiedBy(tenant, by),
  }))
  tell(tenant, 'PURCHASE_UPDATE', changed, by)
  return changed
}

export function deletePurchaseOrder(tenant: FlowTenant, order: PurchaseOrderRecord, by: Actor): void {
  const { purchaseOrderUid } = order
  if (tenant.receivements.by('purchaseOrderUid', purchaseOrderUid).length > 0) {
    throw conflict(`Goods were received for the purchase order ${purchaseOrderUid}, so it cannot be deleted.`)
  }
  tenant.purchaseOrders.delete(purchaseOrderUid)
  tell(tenant, 'PURCHASE_DELETE', order, by)
}

function tell(
  tenant: FlowTenant,
  action: WebhookAction,
  { storeUid: store, purchaseOrderUid: purchaseOrder }: PurchaseOrderRecord,
  by: Actor,
): void {
  emit(tenant, { action, store, purchaseOrder }, by)
}

/** A purchase order under the store that the path names; that of another store is not there. */
export function purchaseOrderInStore(tenant: FlowTenant, storeUid: string, uid: string): PurchaseOrderRecord {
  fromPath(tenant.stores, 'store', storeUid)
  const order = tenant.purchaseOrders.get(uid)
  if (order?.storeUid !== storeUid) throw notFound('purchase order', uid)
  return order
}

function checkWarehouse(tenant: FlowTenant, { warehouseUid }: Schema<'PurchaseOrderFields'>): void {
  if (typeof warehouseUid === 'string')
    fromBody(tenant.warehouses, 'warehouse', '/warehouseUid', warehouseUid)
}
