import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { followWarehouses } from './follow-warehouses.ts'
import { keepVersion } from './order-versions.ts'
import type { StoredOrder } from './stored-order.ts'
import { computeTotals } from './totals.ts'
import { withUnsetDates } from './unset-dates.ts'

const TAX_OF_UNKNOWN_MARKET = 25

export const taxRuleOf = (tenant: OmniumTenant, marketId: string): { readonly defaultTaxRate: number } => {
  const market = tenant.markets.get(marketId)
  return {
    defaultTaxRate: market?.isTaxExcluded ? 0 : (market?.defaultTaxRate ?? TAX_OF_UNKNOWN_MARKET),
  }
}

/**
 * Writes an order: totals recalculated, reservations where the lines are, new version beside the one before,
 * `modified` and `modifiedBy` set.
 */
export function saveOrder(tenant: OmniumTenant, order: StoredOrder, actor: Actor): StoredOrder {
  const before = tenant.orders.get(order.id)
  if (before) keepVersion(tenant, before)
  const placed = before ? followWarehouses(tenant, before, order, actor) : order
  return tenant.orders.put({
    ...computeTotals(withUnsetDates(placed), taxRuleOf(tenant, order.marketId)),
    modified: tenant.timestamp(),
    modifiedBy: actor.user,
    versionId: tenant.ids.uuid(),
  })
}
