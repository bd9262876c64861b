import type { Schema } from '../schemas.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { utcInstant } from '../../utc-instant.ts'
import { inventoryKey } from '../inventory/stored-inventory.ts'
import {
  externalIdValues,
  hasProperty,
  hasText,
  isFrom,
  isOneOf,
  isSame,
  isUpTo,
  shares,
} from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import type { StoredOrder } from './stored-order.ts'
import { liveQuantity } from './stored-order.ts'
import { warehousesOf } from './workflow-steps.ts'

type Request = Schema<'OmniumOrderSearchRequest'>
type PaymentStatus = NonNullable<Request['paymentStatuses']>[number]
const DAY = 86_400_000

/** What each member of an order search asks of an order. */
export const ORDER_CRITERIA: Criteria<Request, StoredOrder, OmniumTenant> = {
  completedFrom: (order, bound) => isFrom(order.completed, bound),
  completedTo: (order, bound) => isUpTo(order.completed, bound),
  contactPersonEmail: (order, text) => isSame(order.contactPerson?.email, text),
  contactPersonPhone: (order, text) => isSame(order.contactPerson?.phone, text),
  createdFrom: (order, bound) => isFrom(order.created, bound),
  createdTo: (order, bound) => isUpTo(order.created, bound),
  customerContact: (order, text) => hasText([order.customerContact], text),
  customerId: (order, id) => order.customerId === id,
  customerIds: (order, ids) => isOneOf(order.customerId, ids),
  customerName: (order, text) => hasText([order.customerName], text),
  customerNumber: (order, number) => order.customerNumber === number,
  email: (order, text) => isSame(order.customerEmail, text) || isSame(order.billingAddress?.email, text),
  excludedShipmentExternalIdProviders: (order, providers) =>
    !(
      order.orderForm.shipments.length > 0 &&
      order.orderForm.shipments.every(({ externalIds }) =>
        shares(
          (externalIds ?? []).map(({ providerName }) => providerName),
          providers,
        ),
      )
    ),
  excludedStatuses: (order, statuses) => !isOneOf(order.status, statuses),
  excludedTags: (order, tags) => !shares(order.tags, tags),
  externalIds: (order, ids) => shares(externalIdValues(order.externalIds), ids),
  followUpDateFrom: (order, bound) => isFrom(order.followUpDate, bound),
  followUpDateTo: (order, bound) => isUpTo(order.followUpDate, bound),
  futureDeliveries: (order, wanted, tenant) => !wanted || isAfter(order.requestedDeliveryDate, tenant.now()),
  hasErrors: (order, wanted) => !wanted || (order.errors ?? []).length > 0,
  inventoryStatus: (order, wanted, tenant) => inventoryStatusOf(order, tenant) === wanted,
  modifiedFrom: (order, bound) => isFrom(order.modified, bound),
  modifiedTo: (order, bound) => isUpTo(order.modified, bound),
  orderNumber: (order, number) => order.orderNumber === number,
  orderType: (order, type) => isSame(order.orderType, type),
  paymentStatuses: (order, wanted) => wanted.includes(paymentStatusOf(order)),
  paymentTransactionDateFrom: (order, bound) =>
    order.orderForm.payments.some(({ created }) => isFrom(created, bound)),
  paymentTransactionDateTo: (order, bound) =>
    order.orderForm.payments.some(({ created }) => isUpTo(created, bound)),
  paymentTransactionStatus: (order, wanted) =>
    order.orderForm.payments.some(({ status }) => isSame(status, wanted)),
  paymentTransactionTypes: (order, types) =>
    shares(
      order.orderForm.payments.map(({ transactionType }) => transactionType),
      types,
    ),
  phone: (order, text) => isSame(order.customerPhone, text) || isSame(order.billingAddress?.phone, text),
  // Pick lists are not simulated, so no order is on one.
  picklistIds: () => false,
  productNumbers: (order, codes) => shares(linesOf(order, 'code'), codes),
  productSerialNumbers: (order, numbers) => shares(linesOf(order, 'serialNumber'), numbers),
  productTypes: (order, types) => shares(linesOf(order, 'productType'), types),
  projectId: (order, id) => order.projectId === id || shares(order.projectIds, [id]),
  properties: (order, wanted) => wanted.every((property) => hasProperty(order.properties, property)),
  property: (order, wanted) => hasProperty(order.properties, wanted),
  readyForPickupFrom: (order, bound) => isFrom(order.readyForPickup, bound),
  readyForPickupTo: (order, bound) => isUpTo(order.readyForPickup, bound),
  salesChannels: (order, channels) => isOneOf(order.salesChannel, channels),
  salesPersonId: (order, id) => order.salesPersonId === id,
  searchText: (order, text) =>
    hasText(
      [
        order.id,
        order.orderNumber,
        order.customerName,
        order.customerEmail,
        order.customerPhone,
        order.customerId,
      ],
      text,
    ),
  secretKey: (order, key) => order.secretKey === key,
  selectedDiscounts: (order, names) =>
    shares(
      (order.orderForm.discounts ?? []).flatMap(({ discountId, discountName }) => [discountId, discountName]),
      names,
    ),
  selectedMarkets: (order, ids) => isOneOf(order.marketId, ids),
  selectedStatuses: (order, statuses) => isOneOf(order.status, statuses),
  selectedStores: (order, ids) => isOneOf(order.storeId, ids),
  shipmentExternalIds: (order, ids) =>
    order.orderForm.shipments.some(({ externalIds }) => shares(externalIdValues(externalIds), ids)),
  shippingMethodName: (order, name) =>
    order.orderForm.shipments.some(({ shippingMethodName }) => isSame(shippingMethodName, name)),
  shippingMethodNames: (order, names) =>
    shares(
      order.orderForm.shipments.map(({ shippingMethodName }) => shippingMethodName),
      names,
    ),
  // How near an expiry counts as near is not published.
  showOrdersWithAuthExpires: (order, wanted, tenant) =>
    !wanted ||
    order.orderForm.payments.some(
      ({ transactionType, authorizationExpires }) =>
        transactionType === 'Authorization' &&
        Boolean(authorizationExpires) &&
        utcInstant(authorizationExpires ?? '') <= tenant.now() + DAY,
    ),
  subscriptionId: (order, id) => order.subscriptionId === id,
  tags: (order, tags) => shares(order.tags, tags),
  urgent: (order, wanted, tenant) =>
    !wanted ||
    [order.storePickDate, order.customerPickupDeadline].some(
      (date) => Boolean(date) && utcInstant(date ?? '') < tenant.now(),
    ),
}

const linesOf = (
  { orderForm }: StoredOrder,
  member: 'code' | 'serialNumber' | 'productType',
): (string | null | undefined)[] => orderForm.lineItems.map((line) => line[member])

const isAfter = (date: string | null | undefined, instant: number): boolean =>
  Boolean(date) && utcInstant(date ?? '') > instant

function paymentStatusOf({ orderForm }: StoredOrder): PaymentStatus {
  const { total = 0, capturedPaymentTotal: paid = 0 } = orderForm
  if (paid > total) return 'OverPaid'
  if (paid === total) return 'Paid'
  return paid > 0 ? 'PartiallyPaid' : 'NotPaid'
}

function inventoryStatusOf(
  order: StoredOrder,
  tenant: OmniumTenant,
): NonNullable<Request['inventoryStatus']> {
  const warehouses = warehousesOf(order)
  const inStock = order.orderForm.lineItems.filter((line) => {
    const level = tenant.inventory.get(inventoryKey(line.code, warehouses.get(line.lineItemId) ?? ''))
    return (level?.inventory ?? 0) >= liveQuantity(line)
  }).length
  if (inStock === order.orderForm.lineItems.length) return 'InStock'
  return inStock > 0 ? 'PartiallyInStock' : 'NotInStock'
}
