import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { StoredOrder } from './stored-order.ts'

export interface CustomerQuery {
  readonly customerId?: string
  readonly phone?: string
  readonly email?: string
  /** The selling store or the one where the order is collected. */
  readonly storeId?: readonly string[]
}

/** The orders of whoever has this id, phone or e-mail address: a match of one of them is enough (assumed). */
export function ordersOfCustomer(tenant: OmniumTenant, query: CustomerQuery): StoredOrder[] {
  const { customerId, phone, email, storeId = [] } = query
  if (!customerId && !phone && !email) throw badRequest('customerId, phone or email is required.')
  const ids = new Set([
    ...(customerId ? tenant.orders.by('customer', customerId) : []),
    ...(phone ? tenant.orders.by('phone', phone.toLowerCase()) : []),
    ...(email ? tenant.orders.by('email', email.toLowerCase()) : []),
  ])
  return [...ids].filter(
    (order) =>
      !tenant.readDelays.orders.isHidden(order.id) &&
      (storeId.length === 0 || storesOf(order).some((store) => storeId.includes(store ?? ''))),
  )
}

const storesOf = ({ storeId, orderForm }: StoredOrder): (string | null | undefined)[] => [
  storeId,
  ...orderForm.shipments.map(({ pickUpWarehouseCode }) => pickUpWarehouseCode),
]
