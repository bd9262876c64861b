import { ownEntry } from '../../../kernel/own-entry.ts'
import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { notFound } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import {
  externalIdValues,
  filterBy,
  hasText,
  isFrom,
  isOneOf,
  isSame,
  isUpTo,
  shares,
} from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { indexed } from '../search/index-delay.ts'
import { takePage } from '../search/page.ts'
import { compareText, sortBy } from '../search/sort.ts'
import { utcInstant } from '../../utc-instant.ts'
import { isInternalTransfer } from './stored-purchase-order.ts'
import type { StoredPurchaseOrder } from './stored-purchase-order.ts'

type Request = Schema<'OmniumPurchaseOrderSearchRequest'>

export const getPurchaseOrder: Handler<operations['PurchaseOrdersGetPurchaseOrder'], OmniumTenant> = (
  { path },
  tenant,
) => {
  const order = tenant.purchaseOrders.get(path.purchaseOrderId)
  if (!order || tenant.readDelays.purchaseOrders.consume(path.purchaseOrderId))
    throw notFound('Purchase order', path.purchaseOrderId)
  return { status: 200, body: order }
}

/** The snapshot declares a 404 here; an empty page is what searches elsewhere answer (quirk 16). */
export const searchPurchaseOrders: Handler<operations['PurchaseOrdersSearch'], OmniumTenant> = (
  { body },
  tenant,
) => {
  return { status: 200, body: { ...takePage(findPurchaseOrders(tenant, body), body), facets: [] } }
}

/** Of customers' orders; that of purchase orders is not published. */
const SCROLL_BATCH = 1000
const SCROLL = 'purchaseOrders'

/** `POST /api/PurchaseOrders/Scroll`: the search without pages, in batches. */
export const scrollPurchaseOrders: Handler<operations['PurchaseOrdersScrollSearch'], OmniumTenant> = (
  { body },
  tenant,
) => ({
  status: 200,
  body: tenant.scrolls.start(SCROLL, findPurchaseOrders(tenant, body), SCROLL_BATCH),
})

export const scrollOnPurchaseOrders: Handler<operations['PurchaseOrdersScroll'], OmniumTenant> = (
  { path },
  tenant,
) => ({ status: 200, body: tenant.scrolls.next<StoredPurchaseOrder>(SCROLL, path.id) })

function findPurchaseOrders(tenant: OmniumTenant, request: Request): StoredPurchaseOrder[] {
  const visible = tenant.purchaseOrders.where(({ id }) => !tenant.readDelays.purchaseOrders.isHidden(id))
  return sortPurchaseOrders(filterBy(indexed(tenant, visible), request, CRITERIA, tenant), request.sortOrder)
}

const CRITERIA: Criteria<Request, StoredPurchaseOrder, OmniumTenant> = {
  createdFrom: (order, bound) => isFrom(order.created, bound),
  createdTo: (order, bound) => isUpTo(order.created, bound),
  email: (order, email) => isSame(order.supplierEmail, email),
  excludedTags: (order, tags) => !shares(order.tags, tags),
  externalIds: (order, ids) => shares(externalIdValues(order.externalIds), ids),
  modifiedFrom: (order, bound) => isFrom(order.modified, bound),
  modifiedTo: (order, bound) => isUpTo(order.modified, bound),
  orderNumber: (order, number) => order.purchaseOrderNumber === number || order.id === number,
  orderType: (order, type) => (type === 'InternalTransfer') === isInternalTransfer(order),
  phone: (order, phone) => isSame(order.supplierPhone, phone),
  productNumbers: (order, codes) =>
    shares(
      order.purchaseOrderForm.lineItems.map(({ code }) => code),
      codes,
    ),
  requestedDeliveryDateFrom: (order, bound) => isFrom(order.requestedDeliveryDate, bound),
  requestedDeliveryDateTo: (order, bound) => isUpTo(order.requestedDeliveryDate, bound),
  searchText: (order, text) =>
    hasText(
      [order.id, order.purchaseOrderNumber, order.name, order.supplierName, order.referenceNumber],
      text,
    ),
  selectedStatuses: (order, statuses) => isOneOf(order.status, statuses),
  selectedStores: (order, ids) => isOneOf(order.storeId, ids),
  supplierId: (order, id) => order.supplierId === id,
  supplierName: (order, name) => hasText([order.supplierName], name),
  supplierWarehouseCode: (order, code) => order.supplierWarehouseCode === code,
  tags: (order, tags) => shares(order.tags, tags),
  urgent: ({ requestedDeliveryDate: date }, wanted, tenant) =>
    !wanted || (Boolean(date) && utcInstant(date ?? '') < tenant.now()),
}

const SORT_KEYS: Readonly<Record<string, (order: StoredPurchaseOrder) => string>> = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  supplier: ({ supplierName }) => supplierName ?? '',
  eta: ({ requestedDeliveryDate }) => requestedDeliveryDate ?? '',
  referencenumber: ({ referenceNumber }) => referenceNumber ?? '',
}

/** Beside the common keys there are some of this resource alone. */
function sortPurchaseOrders(
  orders: readonly StoredPurchaseOrder[],
  sortOrder: string | null | undefined,
): StoredPurchaseOrder[] {
  const [, name = '', direction] = /^(.+?)(ascending|descending)$/i.exec(sortOrder ?? '') ?? []
  const key = ownEntry(SORT_KEYS, name.toLowerCase())
  if (!key) return sortBy(orders, sortOrder, ({ id }) => id)
  const sign = direction?.toLowerCase() === 'descending' ? -1 : 1
  return orders.toSorted((a, b) => sign * compareText(key(a), key(b)))
}
