import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { OmniumRefusal } from '../refused.ts'
import type { operations } from '../schemas.ts'

/** A bare array; 404 when there are none (quirk 15). */
export const listMarkets: Handler<operations['MarketsGet'], OmniumTenant> = (_request, tenant) => {
  const markets = tenant.markets.all()
  if (markets.length === 0) throw new OmniumRefusal(404, 'There are no markets.')
  return { status: 200, body: [...markets] }
}
