import type { OmniumHandlers } from '../schemas.ts'
import { addOrders, importOrders, updateOrders } from './batches.ts'
import { postOrder, putOrder, putPosOrder } from './create.ts'
import { deleteOrder } from './delete.ts'
import { overwriteOrder } from './overwrite.ts'
import { updateLines } from './partial-update.ts'
import { patchOrder } from './patch.ts'
import { addPayments, getPaymentOptions, putPayments } from './payments.ts'
import { updateStatus } from './status.ts'
import { tryCartWorkflow } from './try-cart-workflow.ts'
import { updateOrder } from './update.ts'

export const orderHandlers: OmniumHandlers<
  | 'OrdersPost'
  | 'OrdersCreate'
  | 'OrdersCreatePosOrder'
  | 'OrdersUpdate'
  | 'OrdersOverwrite'
  | 'OrdersAddMany'
  | 'OrdersUpdateMany'
  | 'OrdersImportMany'
  | 'OrdersDelete'
  | 'OrdersPatchOrder'
  | 'WorkflowUpdateStatus'
  | 'WorkflowPartialUpdate'
  | 'WorkflowProcessCartWorkflowTest'
  | 'OrdersAddPayments'
  | 'OrdersAddPaymentToOrder'
  | 'OrdersPutPaymentsOnOrder'
  | 'OrdersGetPaymentOptions'
> = {
  OrdersPost: postOrder,
  OrdersCreate: putOrder,
  OrdersCreatePosOrder: putPosOrder,
  OrdersUpdate: updateOrder,
  OrdersOverwrite: overwriteOrder,
  OrdersAddMany: addOrders,
  OrdersUpdateMany: updateOrders,
  OrdersImportMany: importOrders,
  OrdersDelete: deleteOrder,
  OrdersPatchOrder: patchOrder,
  WorkflowUpdateStatus: updateStatus,
  WorkflowPartialUpdate: updateLines,
  WorkflowProcessCartWorkflowTest: tryCartWorkflow,
  OrdersAddPayments: addPayments,
  OrdersAddPaymentToOrder: addPayments,
  OrdersPutPaymentsOnOrder: putPayments,
  OrdersGetPaymentOptions: getPaymentOptions,
}
