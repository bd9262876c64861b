import { expect, test } from 'vitest'
import type { OmniumOrder, OmniumOrderLine } from '../clients/omnium-client.ts'
import { readTenantSettings } from '../settings/tenant-settings.ts'
import { desiredOrder } from './order-to-flow.ts'
import type { DesiredOrder } from './order-to-flow.ts'

const COLLECT = { kind: 'click-and-collect', state: 'PARKED' } as const
const line = (lineItemId: string, quantity: number, placedPrice: number, more = {}): OmniumOrderLine => ({
  lineItemId,
  code: `SKU ${lineItemId}`,
  quantity,
  placedPrice,
  ...more,
})

function desired(
  orderForm: NonNullable<OmniumOrder['orderForm']>,
  more: OmniumOrder = {},
  texts = {},
): DesiredOrder & { warnings: string[] } {
  const warnings: string[] = []
  const warn = (text: string): void => void warnings.push(text)
  const settings = readTenantSettings(texts, warn)
  return {
    ...desiredOrder({ id: 'X1', ...more, orderForm }, COLLECT, { settings, shippingSku: 'FRAKT', warn }),
    warnings,
  }
}
/** What Flow makes of the lines. */
const payable = ({ lines }: DesiredOrder): number =>
  lines.reduce(
    (sum, each) => sum + Math.round((each.unitPrice * each.quantityOrdered) / 100) - each.itemDiscountAmount,
    0,
  )

test('a line keeps its id, SKU, quantity and price', () => {
  expect(desired({ lineItems: [line('7', 2, 199.5)] }).lines).toEqual([
    { externalId: '7', sku: 'SKU 7', quantityOrdered: 200, unitPrice: 19950, itemDiscountAmount: 0 },
  ])
})

test('cancelled quantity and its share of the discount are deducted', () => {
  const { lines } = desired({
    lineItems: [
      line('1', 3, 100, { canceledQuantity: 1, discounted: 30 }),
      line('2', 1, 5, { canceledQuantity: 1 }),
    ],
  })
  expect(lines).toMatchObject([{ externalId: '1', quantityOrdered: 200, itemDiscountAmount: 2000 }])
})

test("the vendor's sample of an order discount adds up to its total", () => {
  const lineItems = [
    line('1', 1, 38900, { orderDiscountAmount: 3909.07, extendedPrice: 34990.93 }),
    line('2', 1, 199, { discounted: 199, extendedPrice: 0 }),
    line('3', 1, 1699, { orderDiscountAmount: 170.73, extendedPrice: 1528.27 }),
  ]
  const order = desired({ lineItems, total: 36519.2 })
  expect(payable(order)).toBe(3651920)
  expect(order.warnings).toEqual([])
})

test('without totals from Omnium the discount follows from its parts', () => {
  const { lines } = desired({ lineItems: [line('1', 3, 10, { discounted: 1, orderDiscountAmount: 2 })] })
  expect(lines[0]?.itemDiscountAmount).toBe(300)
})

test('a remainder of shared discounts is put on a line that has a discount', () => {
  const thirds = ['1', '2', '3'].map((id) =>
    line(id, 1, 10, { orderDiscountAmount: 3.33, extendedPrice: 6.67 }),
  )
  expect(payable(desired({ lineItems: thirds, total: 20 }))).toBe(2000)
})

test('a larger difference is told and not hidden', () => {
  const { warnings } = desired({ lineItems: [line('1', 1, 10)], total: 15 })
  expect(warnings).toEqual([expect.stringContaining('500 minor units')])
})

test('shipping is a line of the configured product', () => {
  const order = desired({
    lineItems: [line('1', 1, 10)],
    shipments: [{ shipmentId: 's1', shippingTotal: 99 }],
    total: 109,
  })
  expect(order.lines.at(-1)).toEqual({
    externalId: 'shipping-s1',
    sku: 'FRAKT',
    quantityOrdered: 100,
    unitPrice: 9900,
    itemDiscountAmount: 0,
  })
  expect(payable(order)).toBe(10900)
})

test('a missing price is an error, a zero price is a price', () => {
  expect(() => desired({ lineItems: [{ lineItemId: '1', code: 'A', quantity: 1 }] })).toThrow(
    'no placedPrice',
  )
  expect(desired({ lineItems: [line('1', 1, 0)] }).lines[0]?.unitPrice).toBe(0)
})

test('decimal quantities are kept, odd ones rounded and told', () => {
  expect(desired({ lineItems: [line('1', 1.5, 10)] })).toMatchObject({
    lines: [{ quantityOrdered: 150 }],
    warnings: [],
  })
  expect(desired({ lineItems: [line('1', 0.333, 10)] }).warnings).toHaveLength(1)
})

test('the parent of a broken-down package is left out unless asked for; one that carries the price stays', () => {
  const components = [
    line('c1', 1, 60, { packageLineItemId: 'p' }),
    line('c2', 1, 40, { packageLineItemId: 'p' }),
  ]
  const parent = line('p', 1, 0, { isPackageBrokeDown: true })
  const ids = (order: DesiredOrder): string[] => order.lines.map(({ externalId }) => externalId)
  expect(ids(desired({ lineItems: [parent, ...components] }))).toEqual(['c1', 'c2'])
  const asked = { OMNIUM_INCLUDE_MAIN_PACKAGE_IN_ORDER_ITEMS: 'true' }
  expect(ids(desired({ lineItems: [parent, ...components] }, {}, asked))).toEqual(['p', 'c1', 'c2'])
  expect(ids(desired({ lineItems: [{ ...parent, placedPrice: 100 }, ...components] }))).toEqual([
    'p',
    'c1',
    'c2',
  ])
})

test('handling and deadline follow the settings of Click & Collect', () => {
  const texts = {
    OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID: 'h1',
    OMNIUM_ONLINE_ORDER_HANDLING_UID: 'h2',
    OMNIUM_CLICK_COLLECT_EXPIRY_DAYS: '3',
  }
  expect(desired({}, {}, texts)).toMatchObject({ state: 'PARKED', handlingUid: 'h1', expiryDays: 3 })
})

test('name and contact come from the order', () => {
  const { customerAddress } = desired(
    {},
    { customerName: 'Kari Nordmann', customerEmail: 'k@example.com', customerPhone: '+4799887766' },
  )
  expect(customerAddress).toMatchObject({
    firstname: 'Kari',
    lastname: 'Nordmann',
    email: 'k@example.com',
    mobile: '+4799887766',
  })
})
