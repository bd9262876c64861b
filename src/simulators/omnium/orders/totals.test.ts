import { expect, test } from 'vitest'
import type { OrderLine, Schema } from '../schemas.ts'
import { collectLines } from './keep-shipments.ts'
import { normalizeLine, normalizeShipment } from './normalize.ts'
import type { StoredOrder } from './stored-order.ts'
import { computeTotals } from './totals.ts'

const TAX = { defaultTaxRate: 25 }

function order(
  lines: readonly OrderLine[],
  form: Partial<Schema<'OmniumOrderForm'>> = {},
  more: Partial<StoredOrder> = {},
): StoredOrder {
  const status = 'New'
  return {
    id: 'X1',
    orderNumber: 'X1',
    orderType: 'Online',
    status,
    marketId: 'NOR',
    storeId: 'S1',
    created: '2026-03-02T08:00:00Z',
    modified: '2026-03-02T08:00:00Z',
    versionId: 'v',
    ...more,
    orderForm: {
      ...form,
      lineItems: lines.map(normalizeLine),
      shipments: (form.shipments ?? []).map((shipment, at) => normalizeShipment(shipment, at, status)),
      payments: form.payments ?? [],
    },
  }
}

const line = (lineItemId: string, more: Partial<OrderLine>): OrderLine => ({
  lineItemId,
  code: `SKU${lineItemId}`,
  quantity: 1,
  placedPrice: 100,
  ...more,
})

const TEN_PERCENT = { discountType: 'Order', rewardType: 'Percentage', discountValue: 10 } as const

test('the official check values come out: line discount, ten per cent on the order, tax of 25 %', () => {
  const { orderForm } = computeTotals(
    order(
      [
        line('1', { placedPrice: 38900 }),
        line('2', { placedPrice: 199, discounted: 199 }),
        line('3', { placedPrice: 1699 }),
      ],
      { discounts: [TEN_PERCENT] },
    ),
    TAX,
  )
  expect(orderForm.discounts?.[0]?.discountAmount).toBe(4079.8)
  expect(orderForm.lineItems.map((each) => each.orderDiscountAmount)).toEqual([3909.07, 0, 170.73])
  expect(orderForm.lineItems.map((each) => each.extendedPrice)).toEqual([34990.93, 0, 1528.27])
  expect(orderForm.lineItems.map((each) => each.extendedPriceExclTax)).toEqual([27992.74, 0, 1222.62])
  expect(orderForm.total).toBe(36519.2)
  expect(orderForm.taxTotal).toBe(7303.84)
})

test('Omnium quirk 51: cancelled units take their share of the line discount with them', () => {
  const { orderForm } = computeTotals(
    order([line('1', { quantity: 3, canceledQuantity: 1, placedPrice: 100, discounted: 30 })]),
    TAX,
  )
  expect(orderForm.lineItems[0]).toMatchObject({ discountedPrice: 180, extendedPrice: 180, taxTotal: 36 })
  expect(orderForm.total).toBe(180)
})

test('a line that is cancelled altogether costs nothing', () => {
  const { total } = computeTotals(
    order([line('1', { quantity: 2, canceledQuantity: 2 }), line('2', {})]),
    TAX,
  )
  expect(total).toBe(100)
})

test('shares of an order discount add up when rounding does not', () => {
  const { orderForm } = computeTotals(
    order([line('1', {}), line('2', {}), line('3', {})], {
      discounts: [{ discountType: 'Order', rewardType: 'Money', discountValue: 10 }],
    }),
    TAX,
  )
  expect(orderForm.lineItems.map((each) => each.orderDiscountAmount)).toEqual([3.34, 3.33, 3.33])
  expect(orderForm.total).toBe(290)
})

test('an order discount never takes more than there is', () => {
  const { orderForm } = computeTotals(
    order([line('1', {})], { discounts: [{ rewardType: 'Money', discountValue: 500 }] }),
    TAX,
  )
  expect([orderForm.total, orderForm.discountAmount]).toEqual([0, 100])
})

test('a discount stops at its cap, and a cap of zero is none', () => {
  const total = (maxDiscountAmount: number): number | undefined =>
    computeTotals(order([line('1', {})], { discounts: [{ ...TEN_PERCENT, maxDiscountAmount }] }), TAX).total
  expect([total(4), total(0)]).toEqual([96, 90])
})

test('line discounts are computed from their reward when no total came with them', () => {
  const { orderForm } = computeTotals(
    order([
      line('1', { quantity: 2, orderLineDiscounts: [{ rewardType: 'Percentage', discountValue: 25 }] }),
    ]),
    TAX,
  )
  expect(orderForm.lineItems[0]).toMatchObject({ discounted: 50, discountedPrice: 150 })
  expect(orderForm.lineItems[0]?.orderLineDiscounts?.[0]?.discountAmount).toBe(50)
})

test('shipping with its discount and tax joins the total', () => {
  const { orderForm } = computeTotals(
    order([line('1', {})], {
      shipments: [
        {
          shipmentId: '1',
          shippingSubTotal: 99,
          discounts: [{ discountType: 'Shipping', rewardType: 'Money', discountValue: 20 }],
          lineItems: [line('1', {})],
        },
      ],
    }),
    TAX,
  )
  expect(orderForm.shipments[0]).toMatchObject({
    shippingDiscountAmount: 20,
    shippingTotal: 79,
    shippingTax: 15.8,
    subTotal: 100,
    total: 179,
  })
  expect(orderForm).toMatchObject({ shippingTotal: 79, total: 179, taxTotal: 35.8, totalExclTax: 143.2 })
})

test('shipping without tax is taken at the rate of each shipment', () => {
  const shipment = (shipmentId: string, shipmentTaxRate: number) => ({
    shipmentId,
    shipmentTaxRate,
    shippingSubTotal: 100,
  })
  const { orderForm } = computeTotals(order([], { shipments: [shipment('1', 25), shipment('2', 0)] }), TAX)
  expect(orderForm).toMatchObject({ shippingSubTotal: 200, shippingSubTotalExclTax: 180, taxTotal: 20 })
})

test('a line that comes back at the till lowers the total, an order discount never below what is sold', () => {
  const back = line('1', { quantity: -1 })
  const discounts = [{ discountType: 'Order', rewardType: 'Money', discountValue: 30 }] as const
  const form = { discounts: [...discounts] }
  expect(computeTotals(order([back]), TAX)).toMatchObject({ total: -100, taxTotal: -20 })
  expect(computeTotals(order([back], form), TAX).total).toBe(-100)
  expect(computeTotals(order([back, line('2', { placedPrice: 140 })]), TAX).total).toBe(40)
})

test('a capture without its authorisation pays, beside one it does not pay twice', () => {
  const pay = (...types: string[]) => ({
    payments: types.map((transactionType) => ({ transactionType, amount: 60, status: 'Processed' })),
  })
  const remaining = (...types: string[]) =>
    computeTotals(order([line('1', {})], pay(...types)), TAX).remainingPayment
  expect(remaining('Capture')).toBe(40)
  expect(remaining('Authorization', 'Capture')).toBe(40)
  expect(remaining('Capture', 'Sale')).toBe(-20)
})

test('lines without a tax rate take that of the market', () => {
  const { orderForm } = computeTotals(order([line('1', { placedPrice: 125.5 })]), { defaultTaxRate: 25.5 })
  expect(orderForm.lineItems[0]).toMatchObject({ taxRate: 25.5, extendedPriceExclTax: 100, taxTotal: 25.5 })
})

test('a zero tax rate is a rate and not an absent one', () => {
  expect(computeTotals(order([line('1', { taxRate: 0 })]), TAX).orderForm.taxTotal).toBe(0)
})

test('external rounding and handling join the total, returns leave the net total', () => {
  const computed = computeTotals(
    order(
      [line('1', { placedPrice: 99.6 })],
      { grossRoundoff: 0.4, handlingTotal: 10 },
      { returnOrderForms: [{ returnId: 'r', total: 30 }] },
    ),
    TAX,
  )
  expect([computed.total, computed.netTotal]).toEqual([110, 80])
})

test('payments are summed by type and failed ones are not', () => {
  const pay = (transactionType: string, amount: number, status = 'Processed'): Schema<'OmniumPayment'> => ({
    transactionType,
    amount,
    status,
  })
  const paid = computeTotals(
    order([line('1', { quantity: 3 })], {
      payments: [
        pay('Authorization', 200),
        pay('Capture', 150),
        pay('Sale', 50, 'Failed'),
        pay('Credit', -20),
      ],
    }),
    TAX,
  )
  expect(paid.orderForm).toMatchObject({
    authorizedPaymentTotal: 200,
    capturedPaymentTotal: 150,
    creditPaymentTotal: 20,
  })
  expect(paid.remainingPayment).toBe(100)
})

test('both copies of a line carry the same numbers', () => {
  const { orderForm } = computeTotals(
    order([line('1', { quantity: 2 })], {
      shipments: [{ shipmentId: '1', lineItems: [line('1', { quantity: 7, placedPrice: 1 })] }],
    }),
    TAX,
  )
  expect(orderForm.shipments[0]?.lineItems).toEqual(orderForm.lineItems)
})

test('a line that no shipment has goes into the first, one that only a shipment has into the form', () => {
  const collected = collectLines(
    order([line('1', {})], {
      shipments: [{ shipmentId: '1', lineItems: [line('2', {})] }, { shipmentId: '2' }],
    }),
  )
  const { orderForm } = computeTotals(collected, TAX)
  expect(orderForm.lineItems.map((each) => each.lineItemId)).toEqual(['1', '2'])
  expect(orderForm.shipments.map((each) => each.lineItems.length)).toEqual([2, 0])
})

test('calculating twice changes nothing', () => {
  const once = computeTotals(
    order([line('1', { quantity: 3, canceledQuantity: 1 }), line('2', { discounted: 7 })], {
      discounts: [TEN_PERCENT],
      shipments: [{ shipmentId: '1', shippingSubTotal: 49 }],
    }),
    TAX,
  )
  expect(computeTotals(once, TAX)).toEqual(once)
})
