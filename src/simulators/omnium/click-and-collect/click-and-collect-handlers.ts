import type { OmniumHandlers } from '../schemas.ts'
import { extendPickupDeadline, getCollectOrder, listCollectOrders } from './click-and-collect.ts'

export const clickAndCollectHandlers: OmniumHandlers<
  | 'ClickAndCollectGetOrdersForCustomer'
  | 'ClickAndCollectGetOrderForCustomer'
  | 'ClickAndCollectExtendCustomerPickupDeadline'
> = {
  ClickAndCollectGetOrdersForCustomer: listCollectOrders,
  ClickAndCollectGetOrderForCustomer: getCollectOrder,
  ClickAndCollectExtendCustomerPickupDeadline: extendPickupDeadline,
}
