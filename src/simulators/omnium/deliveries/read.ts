import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { StoredPurchaseOrderLine } from '../purchase-orders/stored-purchase-order.ts'
import { notFound } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import { filterBy, hasText, isFrom, isOneOf, isUpTo, shares } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { indexed } from '../search/index-delay.ts'
import { takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import type { StoredDelivery } from './stored-delivery.ts'

export const getDelivery: Handler<operations['DeliveriesGetDelivery'], OmniumTenant> = ({ path }, tenant) => {
  return { status: 200, body: requireDelivery(tenant, path.deliveryId) }
}

/** The delivery, else 404. */
export function requireDelivery({ deliveries }: OmniumTenant, id: string): StoredDelivery {
  const delivery = deliveries.get(id)
  if (!delivery) throw notFound('Delivery', id)
  return delivery
}

export const getDeliveryLines: Handler<
  operations['DeliveriesGetDeliveryPurchaseOrderLines'],
  OmniumTenant
> = ({ path }, tenant) => {
  return { status: 200, body: linesOfDelivery(tenant, requireDelivery(tenant, path.deliveryId).id) }
}

/** Lines of any purchase order that carry the delivery's id. */
export const linesOfDelivery = (tenant: OmniumTenant, deliveryId: string): StoredPurchaseOrderLine[] =>
  tenant.purchaseOrders
    .by('delivery', deliveryId)
    .flatMap(({ purchaseOrderForm }) => purchaseOrderForm.lineItems)
    .filter((line) => line.deliveryId === deliveryId)

export const searchDeliveries: Handler<operations['DeliveriesSearch'], OmniumTenant> = ({ body }, tenant) => {
  const found = filterBy(indexed(tenant, tenant.deliveries.all()), body, CRITERIA, tenant)
  const sorted = sortBy(found, body.sortOrder, ({ id }) => id)
  return { status: 200, body: { ...takePage(sorted, body), facets: [] } }
}

const CRITERIA: Criteria<Schema<'OmniumDeliverySearchRequest'>, StoredDelivery, OmniumTenant> = {
  createdFrom: (delivery, bound) => isFrom(delivery.created, bound),
  createdTo: (delivery, bound) => isUpTo(delivery.created, bound),
  // A delivery names neither a customer nor an address.
  customerName: () => false,
  email: () => false,
  estimatedTimeOfArrivalFrom: (delivery, bound) => isFrom(delivery.estimatedTimeOfArrival, bound),
  estimatedTimeOfArrivalTo: (delivery, bound) => isUpTo(delivery.estimatedTimeOfArrival, bound),
  excludedTags: (delivery, tags) => !shares(delivery.tags, tags),
  orderType: (delivery, type) => delivery.orderType === type,
  purchaseOrderNumber: (delivery, number, tenant) =>
    tenant.purchaseOrders
      .by('delivery', delivery.id)
      .some(({ id, purchaseOrderNumber }) => id === number || purchaseOrderNumber === number),
  searchText: (delivery, text) =>
    hasText([delivery.id, delivery.warehouseCode, ...(delivery.suppliers ?? [])], text),
  selectedDeliveries: (delivery, ids) => isOneOf(delivery.id, ids),
  selectedStatuses: (delivery, statuses) => isOneOf(delivery.deliveryStatus, statuses),
  selectedStores: (delivery, ids) => isOneOf(delivery.warehouseCode, ids),
  supplierIds: (delivery, ids) => shares(delivery.supplierIds, ids),
  tags: (delivery, tags) => shares(delivery.tags, tags),
}
