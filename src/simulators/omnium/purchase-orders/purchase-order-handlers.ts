import type { OmniumHandlers } from '../schemas.ts'
import { getPurchaseOrder, searchPurchaseOrders } from './read.ts'
import { runPurchaseOrderWorkflow } from './workflow.ts'
import { patchPurchaseOrder, postPurchaseOrder, putPurchaseOrder } from './write.ts'

export const purchaseOrderHandlers: OmniumHandlers<
  | 'PurchaseOrdersGetPurchaseOrder'
  | 'PurchaseOrdersPost'
  | 'PurchaseOrdersUpdate'
  | 'PurchaseOrdersPatch'
  | 'PurchaseOrdersSearch'
  | 'PurchaseOrdersRunWorkflow'
> = {
  PurchaseOrdersGetPurchaseOrder: getPurchaseOrder,
  PurchaseOrdersPost: postPurchaseOrder,
  PurchaseOrdersUpdate: putPurchaseOrder,
  PurchaseOrdersPatch: patchPurchaseOrder,
  PurchaseOrdersSearch: searchPurchaseOrders,
  PurchaseOrdersRunWorkflow: runPurchaseOrderWorkflow,
}
