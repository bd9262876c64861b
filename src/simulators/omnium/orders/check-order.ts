import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Order } from '../schemas.ts'
import type { OrderMinimum } from './enrich.ts'
import { isOrderStatus } from './order-statuses.ts'

const REQUIRED = ['id', 'marketId', 'storeId', 'orderType', 'status'] as const

/** An order that can be added: what it must have is there, market and status are configured (O-ORD). */
export function checkOrder(tenant: OmniumTenant, given: Order): OrderMinimum {
  if (!hasMinimum(given)) {
    const missing = REQUIRED.find((member) => !given[member]?.trim())
    throw badRequest(`${missing ?? 'id'} is required.`)
  }
  if (!tenant.markets.has(given.marketId)) throw badRequest(`Market ${given.marketId} is not configured.`)
  checkStatus(tenant, given)
  return given
}

export function checkStatus(
  tenant: OmniumTenant,
  { status, orderType }: { readonly status: string; readonly orderType: string },
): void {
  if (!isOrderStatus(tenant, status))
    throw badRequest(`Status ${status} is not configured for order type ${orderType}.`)
}

const hasMinimum = (order: Order): order is OrderMinimum =>
  REQUIRED.every((member) => Boolean(order[member]?.trim()))
