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
  /** Hundredths. */
  readonly quantityOrdered: number
  readonly quantityDelivered: number
  readonly quantitySold: number
  /** Minor units with VAT, for one piece, before discount. */
  readonly unitPrice: number
  readonly discount: ItemDiscount
  readonly discountReasonCode: string | null
  /** Hundredths of a percent, as it was when the line was added. */
  readonly vatRate: number
  /** Minor units for one piece. */
  readonly unitCost: number | null
  readonly createdAt: string
  readonly lastModifiedAt: string
}

export type ItemDiscount =
  | { readonly kind: 'none' }
  /** Minor units on the whole line. */
  | { readonly kind: 'amount'; readonly amount: number }
  /** Hundredths of a percent. */
  | { readonly kind: 'percentage'; readonly percentage: number }

export const isFinal = (state: OrderState): boolean => state === 'COMPLETE' || state === 'CANCELLED'

/** Quirk: orders reserve while OPEN, PARKED or CONFIRMED; offers never do. */
export const reserves = (order: Pick<OrderRecord, 'type' | 'state'>): boolean =>
  order.type === 'ORDER' && !isFinal(order.state)

/** Hundredths. */
export const reservedOf = (order: OrderRecord, item: OrderItemRecord): number =>
  reserves(order) ? Math.max(0, item.quantityOrdered - item.quantityDelivered) : 0
