import type { OmniumHandlers } from '../schemas.ts'
import { postOrder, putOrder } from './create.ts'
import { cancelOrderLine, patchOrderLines } from './lines.ts'
import { patchOrder } from './patch.ts'
import { addPayments } from './payments.ts'
import { updateStatus } from './status.ts'
import { updateOrder } from './update.ts'

export const orderHandlers: OmniumHandlers<
  | 'OrdersPost'
  | 'OrdersCreate'
  | 'OrdersUpdate'
  | 'OrdersPatchOrder'
  | 'WorkflowUpdateStatus'
  | 'OrdersAddPayments'
  | 'OrdersPatchOrderLine'
  | 'OrdersCancelOrderLine'
> = {
  OrdersPost: postOrder,
  OrdersCreate: putOrder,
  OrdersUpdate: updateOrder,
  OrdersPatchOrder: patchOrder,
  WorkflowUpdateStatus: updateStatus,
  OrdersAddPayments: addPayments,
  OrdersPatchOrderLine: patchOrderLines,
  OrdersCancelOrderLine: cancelOrderLine,
}
