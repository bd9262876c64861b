import type { OmniumHandlers } from '../schemas.ts'
import { getClaimTypes } from './claim-types.ts'
import { createReturn } from './create-return.ts'
import { patchReturn } from './patch-return.ts'
import { createReplacement } from './replacement.ts'
import { updateReturnStatus } from './return-status.ts'
import { searchReturns } from './search-returns.ts'

export const returnHandlers: OmniumHandlers<
  | 'ReturnsGetClaimTypes'
  | 'ReturnsUpdateStatus'
  | 'ReturnsSearchReturnOrders'
  | 'ReturnsReturn'
  | 'ReturnsCreateReplacementOrder'
  | 'ReturnsPatchReturn'
> = {
  ReturnsGetClaimTypes: getClaimTypes,
  ReturnsUpdateStatus: updateReturnStatus,
  ReturnsSearchReturnOrders: searchReturns,
  ReturnsReturn: createReturn,
  ReturnsCreateReplacementOrder: createReplacement,
  ReturnsPatchReturn: patchReturn,
}
