import { expect, test } from 'vitest'
import { createDemoRetailer } from './demo-retailer.ts'

const NOW = Date.UTC(2026, 2, 2, 8)
const retailer = createDemoRetailer(NOW, 's')

test('the retailer has the promised numbers of everything', () => {
  const counts = Object.fromEntries(
    Object.entries(retailer).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.length]] : [])),
  )
  expect(counts).toEqual({
    stores: 2,
    suppliers: 4,
    categories: 11,
    products: 200,
    stock: 400,
    webStock: 200,
    customers: 30,
    companies: 5,
    webOrders: 25,
    purchaseOrders: 6,
  })
})

test('ids hold letters, digits and underscores only and are unique', () => {
  const ids = [
    ...retailer.products.map(({ sku }) => sku),
    ...[...retailer.stores, ...retailer.customers, ...retailer.companies].map(({ id }) => id),
    ...[...retailer.webOrders, ...retailer.purchaseOrders].map(({ id }) => id),
  ]
  expect(ids.filter((id) => !/^[A-Za-z0-9_]+$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(retailer.products.map(({ gtin }) => gtin)).size).toBe(200)
})

test('the same seed gives the same retailer, another seed another one', () => {
  expect(createDemoRetailer(NOW, 's')).toEqual(retailer)
  expect(createDemoRetailer(NOW, 't').webOrders).not.toEqual(retailer.webOrders)
})

test('a delivery never announces more than its purchase order has', () => {
  const announced = retailer.purchaseOrders.flatMap((order) =>
    order.deliveries.flatMap(({ lines }) =>
      lines.map(
        ({ sku, pieces }) => [pieces, order.lines.find((line) => line.sku === sku)?.pieces ?? 0] as const,
      ),
    ),
  )
  expect(announced.length).toBeGreaterThan(4)
  for (const [part, whole] of announced) expect(part).toBeLessThanOrEqual(whole)
})
