import type { ItemDiscount, OrderDiscountRecord, OrderItemRecord, OrderRecord } from './order-record.ts'
import { round, spread } from './rounding.ts'

/** Amounts of a line, all in minor units. */
export interface ItemAmounts {
  readonly itemPrice: number
  readonly itemDiscountAmount: number
  readonly itemDiscountPercentage: number
  readonly itemVatAmount: number
}

const vatWithin = (price: number, vatRate: number): number => round((price * vatRate) / (10_000 + vatRate))

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export const grossAmount = ({
  unitPrice,
  quantityOrdered,
}: Pick<OrderItemRecord, 'unitPrice' | 'quantityOrdered'>): number =>
  round((unitPrice * quantityOrdered) / 100)

/**
 * A line's price is unit price times quantity less the discount on the whole line; VAT is contained in it.
 * When both forms of a discount are known, the amount is the one that counts. Discounts on the order are not in
 * it: they come off the total. Money is minor units and quantities are hundredths (quirk 6).
 */
export function itemAmounts(
  item: Pick<OrderItemRecord, 'unitPrice' | 'quantityOrdered' | 'discount' | 'vatRate'>,
): ItemAmounts {
  const gross = grossAmount(item)
  const itemDiscountAmount = discountAmount(item.discount, gross)
  const itemPrice = gross - itemDiscountAmount
  return {
    itemPrice,
    itemDiscountAmount,
    itemDiscountPercentage: gross === 0 ? 0 : round((itemDiscountAmount * 10_000) / gross),
    itemVatAmount: vatWithin(itemPrice, item.vatRate),
  }
}

function discountAmount(discount: ItemDiscount, gross: number): number {
  switch (discount.kind) {
    case 'none':
      return 0
    case 'amount':
      return discount.amount
    case 'percentage':
      return round((gross * discount.percentage) / 10_000)
  }
}

/** A line with its share of the discounts on the order: what is really paid for it. */
export interface NetAmounts extends ItemAmounts {
  readonly orderDiscountShare: number
  readonly netPrice: number
  readonly netVatAmount: number
}

type Priced = Pick<OrderRecord, 'items' | 'discounts'>

/**
 * What each discount on the order takes off: in the order in which they were given, each of what the ones before
 * have left, never more than that (assumed). What comes back in an exchange is not discounted again.
 */
export function orderDiscountAmounts({ items, discounts }: Priced): readonly number[] {
  let left = discountableAmount(items)
  return discounts.map(({ discount }: OrderDiscountRecord) => {
    const amount = Math.min(left, discountAmount(discount, left))
    left -= amount
    return amount
  })
}

const discountableAmount = (items: Priced['items']): number =>
  sum(items.map((item) => Math.max(0, itemAmounts(item).itemPrice)))

/** The lines in their order. */
export function netAmounts(order: Priced): readonly NetAmounts[] {
  const lines = order.items.map(itemAmounts)
  const shares = spread(
    sum(orderDiscountAmounts(order)),
    lines.map(({ itemPrice }) => Math.max(0, itemPrice)),
  )
  return lines.map((amounts, index) => {
    const orderDiscountShare = shares[index] ?? 0
    const netPrice = amounts.itemPrice - orderDiscountShare
    const netVatAmount = vatWithin(netPrice, order.items[index]?.vatRate ?? 0)
    return { ...amounts, orderDiscountShare, netPrice, netVatAmount }
  })
}

export interface OrderAmounts {
  readonly grandTotal: number
  readonly vatAmount: number
  readonly discountAmount: number
  readonly settledAmount: number
  readonly remainingAmount: number
}

export function orderAmounts(order: Pick<OrderRecord, 'items' | 'discounts' | 'settlements'>): OrderAmounts {
  const lines = netAmounts(order)
  const grandTotal = sum(lines.map(({ netPrice }) => netPrice))
  const settledAmount = sum(
    order.settlements.filter(({ status }) => status === 'SETTLED').map(({ amount }) => amount),
  )
  return {
    grandTotal,
    vatAmount: sum(lines.map(({ netVatAmount }) => netVatAmount)),
    discountAmount: sum(lines.map((line) => line.itemDiscountAmount + line.orderDiscountShare)),
    settledAmount,
    remainingAmount: grandTotal - settledAmount,
  }
}

/** Whether the money is there; of a return, whether it was given back. */
export const isPaid = ({
  grandTotal,
  settledAmount,
}: Pick<OrderAmounts, 'grandTotal' | 'settledAmount'>): boolean =>
  grandTotal < 0 ? settledAmount <= grandTotal : settledAmount >= grandTotal
