import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema, operations } from '../schemas.ts'

/** What may not be sold to a company for a time. Nothing in the API writes one: they are the back office's. */
export interface SalesLimitation extends Schema<'OmniumSalesLimitation'> {
  readonly customerId: string
  readonly salesLimitationType: string
  readonly code: string
}

export const limitationKey = ({
  customerId,
  salesLimitationType,
  code,
  marketGroupId,
}: SalesLimitation): string => JSON.stringify([customerId, salesLimitationType, code, marketGroupId ?? ''])

export const listSalesLimitations: Handler<
  operations['BusinessCustomersGetSalesLimitations'],
  OmniumTenant
> = (_, tenant) => ({ status: 200, body: [...tenant.salesLimitations.all()] })

/** A market asks for the limitations of its group, and for those of all groups. */
export const listSalesLimitationsOf: Handler<
  operations['BusinessCustomersGetSalesLimitationsForCustomer'],
  OmniumTenant
> = ({ path, query }, tenant) => {
  const { marketId } = query
  const group = marketId === undefined ? undefined : tenant.markets.get(marketId)?.marketGroupId
  const body = tenant.salesLimitations
    .by('customerId', path.id)
    .filter(({ marketGroupId }) => marketId === undefined || !marketGroupId || marketGroupId === group)
  return { status: 200, body }
}
