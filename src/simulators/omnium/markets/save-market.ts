import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Market } from '../schemas.ts'

/** Adds or replaces a market, a setting of the tenant. */
export function saveMarket(tenant: OmniumTenant, given: Market, actor: Actor): Market {
  const marketId = given.marketId
  if (!marketId) throw badRequest('marketId is required.')
  tenant.markets.put({ ...compact<Market>(given), marketId })
  keepOneDefault(tenant, given.isDefaultMarket ? marketId : undefined)
  announceMarket(tenant, marketId, 'Market saved', actor)
  return tenant.markets.get(marketId) ?? given
}

/** Takes the setting away and nothing that refers to it. False when there was none. */
export function removeMarket(tenant: OmniumTenant, marketId: string, actor: Actor): boolean {
  if (!tenant.markets.delete(marketId)) return false
  keepOneDefault(tenant)
  announceMarket(tenant, marketId, 'Market deleted', actor)
  return true
}

/** Exactly one market is the default (O-MKT): the given one, else the one that is, else the first. */
function keepOneDefault({ markets }: OmniumTenant, wanted?: string): void {
  const present = markets.all()
  const chosen =
    wanted ?? (present.find(({ isDefaultMarket }) => isDefaultMarket) ?? present[0])?.marketId ?? undefined
  for (const market of present) {
    const isDefaultMarket = market.marketId === chosen
    if (Boolean(market.isDefaultMarket) !== isDefaultMarket) markets.put({ ...market, isDefaultMarket })
  }
}

export const announceMarket = (
  tenant: OmniumTenant,
  marketId: string,
  message: string,
  actor: Actor,
): void => {
  tenant.publisher.publish(
    compact<NewEvent>({
      className: 'TenantSettings',
      category: 'Updated',
      message,
      objectId: marketId,
      market: marketId,
    }),
    actor,
  )
}
