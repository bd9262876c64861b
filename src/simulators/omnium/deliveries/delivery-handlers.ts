import type { OmniumHandlers } from '../schemas.ts'
import { postDelivery } from './create.ts'
import { receive, receiveOnDelivery } from './goods-reception.ts'
import { getDelivery, getDeliveryLines, searchDeliveries } from './read.ts'

export const deliveryHandlers: OmniumHandlers<
  | 'DeliveriesGetDelivery'
  | 'DeliveriesGetDeliveryPurchaseOrderLines'
  | 'DeliveriesSearch'
  | 'DeliveriesCreateDelivery'
  | 'DeliveriesProcessGoodsReception'
  | 'DeliveriesProcessGoodsReceptionForDelivery'
> = {
  DeliveriesGetDelivery: getDelivery,
  DeliveriesGetDeliveryPurchaseOrderLines: getDeliveryLines,
  DeliveriesSearch: searchDeliveries,
  DeliveriesCreateDelivery: postDelivery,
  DeliveriesProcessGoodsReception: receive,
  DeliveriesProcessGoodsReceptionForDelivery: receiveOnDelivery,
}
