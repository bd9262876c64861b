import type { OmniumHandlers } from '../schemas.ts'
import { updateAtpValues } from './atp.ts'
import { addInternalPurchaseOrderComment, addPublicPurchaseOrderComment } from './comments.ts'
import { getExtendedPurchaseOrder } from './extended.ts'
import { cancelPurchaseOrderLine, splitPurchaseOrderLines } from './order-lines.ts'
import {
  getPurchaseOrder,
  scrollOnPurchaseOrders,
  scrollPurchaseOrders,
  searchPurchaseOrders,
} from './read.ts'
import { deletePurchaseOrder } from './remove.ts'
import { updateManyPurchaseOrders } from './update-many.ts'
import { runPurchaseOrderWorkflow, updateAndRunPurchaseOrderWorkflow } from './workflow.ts'
import { patchPurchaseOrder, postPurchaseOrder, putPurchaseOrder } from './write.ts'

export const purchaseOrderHandlers: OmniumHandlers<
  | 'PurchaseOrdersGetPurchaseOrder'
  | 'PurchaseOrdersGetExtendedPurchaseOrder'
  | 'PurchaseOrdersSearch'
  | 'PurchaseOrdersScrollSearch'
  | 'PurchaseOrdersScroll'
  | 'PurchaseOrdersPost'
  | 'PurchaseOrdersUpdate'
  | 'PurchaseOrdersUpdateMany'
  | 'PurchaseOrdersPatch'
  | 'PurchaseOrdersDelete'
  | 'PurchaseOrdersUpdateAtpValues'
  | 'PurchaseOrdersAddPublicPurchaseOrderComment'
  | 'PurchaseOrdersAddInternalPurchaseOrderComment'
  | 'PurchaseOrdersSplitOrderLines'
  | 'PurchaseOrdersCancelOrderLine'
  | 'PurchaseOrdersUpdateAndRunWorkflow'
  | 'PurchaseOrdersRunWorkflow'
> = {
  PurchaseOrdersGetPurchaseOrder: getPurchaseOrder,
  PurchaseOrdersGetExtendedPurchaseOrder: getExtendedPurchaseOrder,
  PurchaseOrdersSearch: searchPurchaseOrders,
  PurchaseOrdersScrollSearch: scrollPurchaseOrders,
  PurchaseOrdersScroll: scrollOnPurchaseOrders,
  PurchaseOrdersPost: postPurchaseOrder,
  PurchaseOrdersUpdate: putPurchaseOrder,
  PurchaseOrdersUpdateMany: updateManyPurchaseOrders,
  PurchaseOrdersPatch: patchPurchaseOrder,
  PurchaseOrdersDelete: deletePurchaseOrder,
  PurchaseOrdersUpdateAtpValues: updateAtpValues,
  PurchaseOrdersAddPublicPurchaseOrderComment: addPublicPurchaseOrderComment,
  PurchaseOrdersAddInternalPurchaseOrderComment: addInternalPurchaseOrderComment,
  PurchaseOrdersSplitOrderLines: splitPurchaseOrderLines,
  PurchaseOrdersCancelOrderLine: cancelPurchaseOrderLine,
  PurchaseOrdersUpdateAndRunWorkflow: updateAndRunPurchaseOrderWorkflow,
  PurchaseOrdersRunWorkflow: runPurchaseOrderWorkflow,
}
