import type { Schema } from '../schemas.ts'

export type OrderState = Schema<'OrderState'>
export type Settlement = Schema<'Settlement'>
export type OrderHandling = Schema<'OrderHandling'>

/** What is stored of an order; everything that follows from it (totals, progress, reservations) is computed. */
export interface OrderRecord {
  readonly orderUid: string
  readonly orderNumber: string
  readonly storeUid: string
  readonly type: Schema<'OrderType'>
  readonly state: OrderState
  readonly systemOrigin: string | null
  readonly header: OrderHeader
  readonly items: readonly OrderItemRecord[]
  readonly handlings: readonly OrderHandling[]
  readonly settlements: readonly Settlement[]
  /** Discounts on the order as a whole. */
  readonly discounts: readonly OrderDiscountRecord[]
  /** The order whose goods come back, of a return or an exchange that knows it. */
  readonly returnedOrderUid: string | null
  readonly compensationReasonUid: string | null
  /** Of the last receipt. */
  readonly voucherNumber: string | null
  /** Set while a till holds the order open. */
  readonly tillUid: string | null
  readonly seller: { readonly uid: string; readonly displayName: string } | null
  readonly createdAt: string
  readonly lastModifiedAt: string
  readonly lastModifiedBy: string
}

export type OrderHeader = Required<Schema<'OrderHeaderFields'>>

export interface OrderItemRecord {
  readonly orderItemUid: string
  readonly productUid: string
  readonly productName: string
  readonly productSku: string
  readonly externalId: string | null
  /** Hundredths; negative of goods that come back. */
  readonly quantityOrdered: number
  readonly quantityDelivered: number
  /** Covered by receipts. */
  readonly quantitySold: number
  /** Minor units with VAT, for one piece, before discount. */
  readonly unitPrice: number
  readonly discount: ItemDiscount
  readonly discountReasonCode: string | null
  /** Hundredths of a percent, as it was when the line was added. */
  readonly vatRate: number
  /** Minor units for one piece. */
  readonly unitCost: number | null
  /** Of goods that come back. */
  readonly returned: ReturnedGoods | null
  readonly createdAt: string
  readonly lastModifiedAt: string
}

export interface ReturnedGoods {
  /** Line of the order that they were sold with; unknown without a receipt. */
  readonly orderItemUid: string | null
  readonly reasonUid: string | null
  /** Where they go; the return warehouse of the store when null. */
  readonly warehouseUid: string | null
}

export interface OrderDiscountRecord {
  readonly orderDiscountUid: string
  readonly name: string | null
  readonly discountReasonCode: string | null
  readonly discount: ItemDiscount
}

export type ItemDiscount =
  | { readonly kind: 'none' }
  /** Minor units on the whole line. */
  | { readonly kind: 'amount'; readonly amount: number }
  /** Hundredths of a percent. */
  | { readonly kind: 'percentage'; readonly percentage: number }

export const isFinal = (state: OrderState): boolean => state === 'COMPLETE' || state === 'CANCELLED'

/** What is still to be handed over (or to come back, then negative), in hundredths. */
export const undelivered = (item: OrderItemRecord): number => item.quantityOrdered - item.quantityDelivered

/** What no receipt covers yet, in hundredths. */
export const unsold = (item: OrderItemRecord): number => item.quantityOrdered - item.quantitySold

/** Whether goods moved or a receipt was written: then the order can be ended, but not be undone. */
export const isBegun = ({ items }: Pick<OrderRecord, 'items'>): boolean =>
  items.some(({ quantityDelivered, quantitySold }) => quantityDelivered !== 0 || quantitySold !== 0)

/**
 * Quirk 19: orders reserve while OPEN, PARKED or CONFIRMED; offers never do. What was paid and is still to be
 * handed over stays reserved in a COMPLETE order too (assumed): it is sold.
 */
export const reserves = (order: Pick<OrderRecord, 'type' | 'state' | 'items'>): boolean =>
  order.type === 'ORDER' &&
  order.state !== 'CANCELLED' &&
  (order.state !== 'COMPLETE' || order.items.some((item) => undelivered(item) > 0))

/** Hundredths. */
export const reservedOf = (order: OrderRecord, item: OrderItemRecord): number =>
  reserves(order) ? Math.max(0, undelivered(item)) : 0
