import type { OmniumHandlers } from '../schemas.ts'
import { listMarkets } from './markets.ts'

export const marketHandlers: OmniumHandlers<'MarketsGet'> = {
  MarketsGet: listMarkets,
}
