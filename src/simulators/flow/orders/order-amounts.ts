import type { OrderItemRecord, OrderRecord } from './order-record.ts'

/** Amounts of a line, all in minor units. */
export interface ItemAmounts {
  readonly itemPrice: number
  readonly itemDiscountAmount: number
  readonly itemDiscountPercentage: number
  readonly itemVatAmount: number
}

/** Halves away from zero, as tills round: 0.5 to 1 and -0.5 to -1. */
const round = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) || 0

/**
 * A line's price is unit price times quantity less the discount on the whole line; VAT is contained in it.
 * When both forms of a discount are known, the amount is the one that counts.
 */
export function itemAmounts(
  item: Pick<OrderItemRecord, 'unitPrice' | 'quantityOrdered' | 'discount' | 'vatRate'>,
): ItemAmounts {
  const gross = round((item.unitPrice * item.quantityOrdered) / 100)
  const itemDiscountAmount = discountAmount(item.discount, gross)
  const itemPrice = gross - itemDiscountAmount
  return {
    itemPrice,
    itemDiscountAmount,
    itemDiscountPercentage: gross === 0 ? 0 : round((itemDiscountAmount * 10_000) / gross),
    itemVatAmount: round((itemPrice * item.vatRate) / (10_000 + item.vatRate)),
  }
}

function discountAmount(discount: OrderItemRecord['discount'], gross: number): number {
  switch (discount.kind) {
    case 'none':
      return 0
    case 'amount':
      return discount.amount
    case 'percentage':
      return round((gross * discount.percentage) / 10_000)
  }
}

export interface OrderAmounts {
  readonly grandTotal: number
  readonly vatAmount: number
  readonly discountAmount: number
  readonly settledAmount: number
  readonly remainingAmount: number
}

export function orderAmounts({
  items,
  settlements,
}: Pick<OrderRecord, 'items' | 'settlements'>): OrderAmounts {
  const amounts = items.map(itemAmounts)
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const grandTotal = sum(amounts.map(({ itemPrice }) => itemPrice))
  const settledAmount = sum(
    settlements.filter(({ status }) => status === 'SETTLED').map(({ amount }) => amount),
  )
  return {
    grandTotal,
    vatAmount: sum(amounts.map(({ itemVatAmount }) => itemVatAmount)),
    discountAmount: sum(amounts.map(({ itemDiscountAmount }) => itemDiscountAmount)),
    settledAmount,
    remainingAmount: grandTotal - settledAmount,
  }
}
