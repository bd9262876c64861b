import { expect, test } from 'vitest'
import { itemAmounts, orderAmounts } from './order-amounts.ts'
import type { OrderItemRecord, Settlement } from './order-record.ts'

const line = (fields: Partial<OrderItemRecord>): OrderItemRecord =>
  ({
    unitPrice: 199900,
    quantityOrdered: 100,
    discount: { kind: 'none' },
    vatRate: 2500,
    ...fields,
  }) as OrderItemRecord

test('a line with a discount amount has the price, percentage and contained VAT of the contract example', () => {
  expect(itemAmounts(line({ discount: { kind: 'amount', amount: 20000 } }))).toEqual({
    itemPrice: 179900,
    itemDiscountAmount: 20000,
    itemDiscountPercentage: 1001,
    itemVatAmount: 35980,
  })
})

test('quantities are hundredths: one and a half metres at 99.90 cost 149.85', () => {
  expect(itemAmounts(line({ unitPrice: 9990, quantityOrdered: 150 })).itemPrice).toBe(14985)
})

test('a percentage discount is taken from the whole line and rounded once', () => {
  const amounts = itemAmounts(
    line({ unitPrice: 333, quantityOrdered: 300, discount: { kind: 'percentage', percentage: 1000 } }),
  )
  expect(amounts.itemDiscountAmount).toBe(100)
  expect(amounts.itemPrice).toBe(899)
})

test('halves of a minor unit are rounded away from zero on both sides', () => {
  expect(itemAmounts(line({ unitPrice: 1, quantityOrdered: 50 })).itemPrice).toBe(1)
  expect(itemAmounts(line({ unitPrice: -1, quantityOrdered: 50 })).itemPrice).toBe(-1)
})

test('a zero-price line has no percentage and no VAT', () => {
  expect(itemAmounts(line({ unitPrice: 0 }))).toEqual({
    itemPrice: 0,
    itemDiscountAmount: 0,
    itemDiscountPercentage: 0,
    itemVatAmount: 0,
  })
})

test('order totals add up lines, and only settled payments count as paid', () => {
  const settlements = [
    { amount: 50000, status: 'SETTLED' },
    { amount: 70000, status: 'NEW' },
  ] as Settlement[]
  expect(
    orderAmounts({
      discounts: [],
      items: [line({}), line({ unitPrice: 100 })],
      settlements,
    }),
  ).toEqual({
    grandTotal: 200000,
    vatAmount: 40000,
    discountAmount: 0,
    settledAmount: 50000,
    remainingAmount: 150000,
  })
})
