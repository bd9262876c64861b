import type { OmniumHandlers } from '../schemas.ts'
import { addInternalDeliveryComment, addPublicDeliveryComment } from './comments.ts'
import { postDelivery } from './create.ts'
import { receive, receiveOnDelivery } from './goods-reception.ts'
import { patchDelivery } from './patch.ts'
import { getDelivery, getDeliveryLines, searchDeliveries } from './read.ts'
import { deleteDelivery } from './remove.ts'
import { putDelivery, updateManyDeliveries } from './update.ts'

export const deliveryHandlers: OmniumHandlers<
  | 'DeliveriesGetDelivery'
  | 'DeliveriesGetDeliveryPurchaseOrderLines'
  | 'DeliveriesSearch'
  | 'DeliveriesUpdate'
  | 'DeliveriesUpdateMany'
  | 'DeliveriesPatch'
  | 'DeliveriesDelete'
  | 'DeliveriesAddPublicDeliveryComment'
  | 'DeliveriesAddInternalDeliveryComment'
  | 'DeliveriesCreateDelivery'
  | 'DeliveriesProcessGoodsReception'
  | 'DeliveriesProcessGoodsReceptionForDelivery'
> = {
  DeliveriesGetDelivery: getDelivery,
  DeliveriesGetDeliveryPurchaseOrderLines: getDeliveryLines,
  DeliveriesSearch: searchDeliveries,
  DeliveriesUpdate: putDelivery,
  DeliveriesUpdateMany: updateManyDeliveries,
  DeliveriesPatch: patchDelivery,
  DeliveriesDelete: deleteDelivery,
  DeliveriesAddPublicDeliveryComment: addPublicDeliveryComment,
  DeliveriesAddInternalDeliveryComment: addInternalDeliveryComment,
  DeliveriesCreateDelivery: postDelivery,
  DeliveriesProcessGoodsReception: receive,
  DeliveriesProcessGoodsReceptionForDelivery: receiveOnDelivery,
}
