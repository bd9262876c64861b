import { roundQuantity } from '../rounding.ts'
import type { Order, OrderForm, OrderLine, Payment, Shipment } from '../schemas.ts'

/** An order as it is kept: what the server fills in is there, lists are never absent. */
export interface StoredOrder extends Omit<
  Order,
  'id' | 'orderNumber' | 'orderType' | 'status' | 'marketId' | 'storeId' | 'versionId' | 'orderForm'
> {
  readonly id: string
  readonly orderNumber: string
  readonly orderType: string
  readonly status: string
  readonly marketId: string
  readonly storeId: string
  readonly created: string
  readonly modified: string
  readonly versionId: string
  readonly orderForm: StoredOrderForm
}

export interface StoredOrderForm extends Omit<OrderForm, 'lineItems' | 'shipments' | 'payments'> {
  readonly lineItems: StoredLine[]
  readonly shipments: StoredShipment[]
  readonly payments: Payment[]
}

export interface StoredLine extends Omit<OrderLine, 'lineItemId' | 'code'> {
  readonly lineItemId: string
  readonly code: string
  readonly quantity: number
  readonly placedPrice: number
  readonly canceledQuantity: number
  readonly deliveredQuantity: number
}

export interface StoredShipment extends Omit<Shipment, 'shipmentId' | 'lineItems'> {
  readonly shipmentId: string
  readonly lineItems: StoredLine[]
}

export const idOf = ({ id }: StoredOrder): string => id

/** Units that are neither cancelled nor anything else that takes them off the bill. */
export const liveQuantity = (line: StoredLine): number => line.quantity - line.canceledQuantity

/** Units that are still to be delivered. */
export const outstandingOf = (line: StoredLine): number =>
  roundQuantity(liveQuantity(line) - line.deliveredQuantity)

/** The order with another order form. */
export const withForm = (order: StoredOrder, change: Partial<StoredOrderForm>): StoredOrder => ({
  ...order,
  orderForm: { ...order.orderForm, ...change },
})

/** The order with each line passed through the function; shipments follow when totals are calculated. */
export const mapLines = (order: StoredOrder, change: (line: StoredLine) => StoredLine): StoredOrder =>
  withForm(order, { lineItems: order.orderForm.lineItems.map(change) })
