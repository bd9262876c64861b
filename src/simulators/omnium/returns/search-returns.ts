import type { Handler } from '../../host/handler.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import { OmniumRefusal } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import { filterBy, hasText, isFrom, isOneOf, isSame, isUpTo, shares } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import type { ReturnForm } from './return-totals.ts'

/** A return with the order that it belongs to; the dates are the return's. */
interface Found {
  readonly order: StoredOrder
  readonly form: ReturnForm
  readonly created: string
}

/** `POST /api/Returns/SearchReturnOrders`: newest first; nothing found is a 404 (quirk 15). */
export const searchReturns: Handler<operations['ReturnsSearchReturnOrders'], OmniumTenant> = (
  { body },
  tenant,
) => {
  const returns = tenant.orders
    .by('hasReturns', 'true')
    .flatMap((order) =>
      (order.returnOrderForms ?? []).map((form) => ({ order, form, created: form.created ?? '' })),
    )
  const found = sortBy(filterBy(returns, body, CRITERIA, undefined), undefined, returnIdOf)
  const page = takePage(found, body)
  if (found.length === 0) throw new OmniumRefusal(404, 'No returns were found.')
  const result = page.result.map((each) => viewOf(tenant, each))
  return { status: 200, body: { totalHits: page.totalHits, result, facets: [] } }
}

const returnIdOf = ({ form }: Found): string => form.returnId ?? ''

const CRITERIA: Criteria<Schema<'OmniumReturnOrderSearchRequest'>, Found> = {
  createdFrom: ({ form }, bound) => isFrom(form.created, bound),
  createdTo: ({ form }, bound) => isUpTo(form.created, bound),
  customerId: ({ order }, id) => order.customerId === id,
  customerName: ({ order }, text) => hasText([order.customerName], text),
  email: ({ order }, text) => isSame(order.customerEmail, text),
  // Whose id is not said: the return's or the order's.
  id: ({ order, form }, id) => form.returnId === id || order.id === id,
  modifiedFrom: ({ form }, bound) => isFrom(form.modified, bound),
  modifiedTo: ({ form }, bound) => isUpTo(form.modified, bound),
  orderNumber: ({ order }, number) => order.orderNumber === number,
  phone: ({ order }, text) => isSame(order.customerPhone, text),
  projectId: ({ order, form }, id) =>
    form.claim?.projectId === id || order.projectId === id || shares(order.projectIds, [id]),
  rmaNumber: ({ form }, number) => isSame(form.rmaNumber, number),
  searchText: ({ order, form }, text) =>
    hasText(
      [
        order.id,
        order.orderNumber,
        form.returnId,
        form.rmaNumber,
        order.customerName,
        order.customerEmail,
        order.customerPhone,
      ],
      text,
    ),
  selectedStores: ({ form }, ids) => isOneOf(form.storeId, ids),
}

const viewOf = (tenant: OmniumTenant, { order, form }: Found): Schema<'OmniumReturnOrderViewModel'> =>
  compact<Schema<'OmniumReturnOrderViewModel'>>({
    orderId: order.id,
    orderNumber: order.orderNumber,
    orderStoreName: tenant.stores.get(order.storeId)?.name,
    customerId: order.customerId,
    customerName: order.customerName,
    customerEmail: order.customerEmail,
    customerPhone: order.customerPhone,
    returnStoreId: form.storeId,
    returnStoreName: tenant.stores.get(form.storeId ?? '')?.name,
    returnOrderForm: form,
  })
