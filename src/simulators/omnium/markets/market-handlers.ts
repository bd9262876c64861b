import type { OmniumHandlers } from '../schemas.ts'
import { deleteMarket, listMarketGroups, listMarkets, updateMarket } from './markets.ts'

export const marketHandlers: OmniumHandlers<
  'MarketsGet' | 'MarketsGetMarketGroups' | 'MarketsUpdate' | 'MarketsDelete'
> = {
  MarketsGet: listMarkets,
  MarketsGetMarketGroups: listMarketGroups,
  MarketsUpdate: updateMarket,
  MarketsDelete: deleteMarket,
}
