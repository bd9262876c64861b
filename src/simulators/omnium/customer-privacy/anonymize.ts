import type { Handler } from '../../host/handler.ts'
import { compact } from '../compact.ts'
import { rewriteOrders } from '../customers/orders-of.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { forgetVersions } from '../orders/order-versions.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import { deletePrivateCustomer } from '../private-customers/delete-private-customer.ts'
import { PRIVATE } from '../private-customers/private-customer-kind.ts'
import { badRequest } from '../refused.ts'
import type { operations } from '../schemas.ts'

/** Deletes the customer and scrubs the orders; the orders themselves stay. It cannot be undone. */
export const anonymizeCustomer: Handler<operations['PrivateCustomersAnonymizeCustomer'], OmniumTenant> = (
  { query, origin },
  tenant,
) => {
  if (query.id.trim() === '') throw badRequest('id is required.')
  const customer = requireCustomer(tenant, PRIVATE, query.id)
  const actor = tenant.apiUser(origin)
  const orders = tenant.orders.by('customer', query.id).map(({ id }) => id)
  rewriteOrders(tenant, PRIVATE, query.id, scrubbed, actor)
  for (const id of orders) forgetVersions(tenant, id)
  for (const { id, objectType } of tenant.comments.by('objectId', query.id)) {
    if (objectType === PRIVATE.className && id) tenant.comments.delete(id)
  }
  deletePrivateCustomer(tenant, customer, actor, 330_114)
  return { status: 200 }
}

/** Where a person can stay on only what a report needs: post code, city and country. */
const PERSONAL = new Set([
  'billingAddress',
  'contactPerson',
  'customerClubMemberId',
  'customerContact',
  'customerEmail',
  'customerId',
  'customerName',
  'customerNumber',
  'customerPhone',
  'customerReference',
  'customerRequisition',
  'orderNotes',
  'publicOrderNotes',
])

function scrubbed(order: StoredOrder): StoredOrder {
  const { orderForm, billingAddress } = order
  const kept = Object.entries(order).filter(([member]) => !PERSONAL.has(member))
  return {
    ...(Object.fromEntries(kept) as Omit<StoredOrder, 'orderForm'>),
    ...(billingAddress ? { billingAddress: placeOf(billingAddress) } : {}),
    orderForm: {
      ...orderForm,
      shipments: orderForm.shipments.map((shipment) =>
        shipment.address ? { ...shipment, address: placeOf(shipment.address) } : shipment,
      ),
      payments: orderForm.payments.map(({ customerName: _, ...payment }) => payment),
    },
  }
}

type Address = NonNullable<StoredOrder['billingAddress']>

const placeOf = ({ postalCode, city, countryCode }: Address): Address =>
  compact<Address>({ postalCode, city, countryCode })
