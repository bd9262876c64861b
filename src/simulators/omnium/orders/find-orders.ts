import { indexed } from '../search/index-delay.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { OrderIndex } from './order-indexes.ts'
import type { StoredOrder } from './stored-order.ts'

/** Values of an index of which an order must have one; undefined or empty asks for nothing. */
export type Narrowing = Partial<Record<OrderIndex, string | readonly string[] | null | undefined>>

/**
 * The orders that may meet a request, by the narrowest index that it names and in the order of their creation:
 * the request's other conditions are still to be checked. Orders hidden by an indexing delay are missing
 * (quirk 52).
 */
export function findOrders(tenant: OmniumTenant, narrowing: Narrowing = {}): StoredOrder[] {
  const { orders, readDelays } = tenant
  const [narrowest] = Object.entries(narrowing)
    .flatMap(([index, values]) =>
      values && values.length > 0 ? [{ index: index as OrderIndex, values }] : [],
    )
    .map(({ index, values }) => ({ index, values, count: orders.count(index, values) }))
    .sort((a, b) => a.count - b.count)
  const isWorthIt = narrowest && narrowest.count < orders.size / 4
  const found = isWorthIt ? orders.by(narrowest.index, narrowest.values) : orders.all()
  return indexed(tenant, found).filter(({ id }) => !readDelays.orders.isHidden(id))
}
