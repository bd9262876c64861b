import type { OmniumHandlers } from '../schemas.ts'
import { addOrderComment } from './comment.ts'
import { exportOrders } from './export.ts'
import { getOrderAsPdf } from './order-pdf.ts'

export const orderDocumentHandlers: OmniumHandlers<
  'OrdersAddComment' | 'OrdersExportOrders' | 'OrdersGetAsPdf'
> = {
  OrdersAddComment: addOrderComment,
  OrdersExportOrders: exportOrders,
  OrdersGetAsPdf: getOrderAsPdf,
}
