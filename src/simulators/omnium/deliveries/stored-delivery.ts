import type { Delivery, GoodsReceptionLine } from '../schemas.ts'

/** A delivery as it is kept. Its lines are those lines of purchase orders that carry its id. */
export interface StoredDelivery extends Omit<Delivery, 'id'> {
  readonly id: string
  readonly deliveryStatus: NonNullable<Delivery['deliveryStatus']>
}

/** One accepted call of a goods-reception route. */
export interface GoodsReception {
  readonly id: string
  readonly at: string
  /** `delivery` checks goods-reception ids, `plain` does not. */
  readonly route: 'delivery' | 'plain'
  /** Of the delivery route. */
  readonly deliveryId?: string
  readonly purchaseOrderIds: readonly string[]
  readonly lines: readonly GoodsReceptionLine[]
}
