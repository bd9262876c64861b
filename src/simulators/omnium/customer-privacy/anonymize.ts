import type { Handler } from '../../host/handler.ts'
import { rewriteInvoices } from '../customers/invoices-of.ts'
import { rewriteOrders } from '../customers/orders-of.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { forgetVersions } from '../orders/order-versions.ts'
import { deletePrivateCustomer } from '../private-customers/delete-private-customer.ts'
import { PRIVATE } from '../private-customers/private-customer-kind.ts'
import { badRequest } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { scrubInvoice, scrubOrder } from './scrub.ts'

/** Deletes the customer and scrubs orders and invoices, which stay. It cannot be undone. */
export const anonymizeCustomer: Handler<operations['PrivateCustomersAnonymizeCustomer'], OmniumTenant> = (
  { query, origin },
  tenant,
) => {
  if (query.id.trim() === '') throw badRequest('id is required.')
  const customer = requireCustomer(tenant, PRIVATE, query.id)
  const actor = tenant.apiUser(origin)
  const orders = tenant.orders.by('customer', query.id).map(({ id }) => id)
  rewriteOrders(tenant, PRIVATE, query.id, scrubOrder, actor)
  for (const id of orders) forgetVersions(tenant, id)
  rewriteInvoices(tenant, PRIVATE, query.id, scrubInvoice)
  for (const { id, objectType } of tenant.comments.by('objectId', query.id)) {
    if (objectType === PRIVATE.className && id) tenant.comments.delete(id)
  }
  deletePrivateCustomer(tenant, customer, actor, 330_114)
  return { status: 200 }
}
