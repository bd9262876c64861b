import type { OmniumHandlers } from '../schemas.ts'
import { addLine, addLineProperties, addLines } from './add-lines.ts'
import { cancelOrderLine, cancelOrderLines } from './cancel-lines.ts'
import { patchLineItemIds } from './patch-line-ids.ts'
import { patchOrderLines } from './patch-lines.ts'

export const orderLineHandlers: OmniumHandlers<
  | 'OrdersPatchOrderLine'
  | 'OrdersPatchLineItemIds'
  | 'OrdersCancelOrderLine'
  | 'OrdersCancelOrderLines'
  | 'OrdersAddOrderLine'
  | 'OrdersAddManyOrderLines'
  | 'OrdersAddOrderLineProperties'
> = {
  OrdersPatchOrderLine: patchOrderLines,
  OrdersPatchLineItemIds: patchLineItemIds,
  OrdersCancelOrderLine: cancelOrderLine,
  OrdersCancelOrderLines: cancelOrderLines,
  OrdersAddOrderLine: addLine,
  OrdersAddManyOrderLines: addLines,
  OrdersAddOrderLineProperties: addLineProperties,
}
