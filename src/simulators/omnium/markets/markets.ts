import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { OmniumRefusal } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import { removeMarket, saveMarket } from './save-market.ts'

/** A bare array; 404 when there are none (quirk 15). */
export const listMarkets: Handler<operations['MarketsGet'], OmniumTenant> = (_request, tenant) => {
  const markets = tenant.markets.all()
  if (markets.length === 0) throw new OmniumRefusal(404, 'There are no markets.')
  return { status: 200, body: [...markets] }
}

/** The groups that markets name; a group has no life of its own. */
export const listMarketGroups: Handler<operations['MarketsGetMarketGroups'], OmniumTenant> = (
  _request,
  tenant,
) => {
  const groups = Map.groupBy(
    tenant.markets.where(({ marketGroupId }) => Boolean(marketGroupId)),
    ({ marketGroupId }) => marketGroupId ?? '',
  )
  const body = [...groups].map(([groupId, markets]): Schema<'OmniumMarketGroup'> => {
    const groupName = markets.find(({ marketGroupLabel }) => marketGroupLabel)?.marketGroupLabel ?? groupId
    return { groupId, groupName, marketIds: markets.flatMap(({ marketId }) => marketId ?? []) }
  })
  return { status: 200, body }
}

/** `PUT /api/Markets/Update`: an unknown market is added, which is not confirmed. */
export const updateMarket: Handler<operations['MarketsUpdate'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  saveMarket(tenant, body, tenant.apiUser(origin))
  return { status: 200 }
}

/** No status but 200 is published, so that of an unknown market is 200 as well. */
export const deleteMarket: Handler<operations['MarketsDelete'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  removeMarket(tenant, path.marketId, tenant.apiUser(origin))
  return { status: 200 }
}
