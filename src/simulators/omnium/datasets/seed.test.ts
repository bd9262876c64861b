import { expect, test } from 'vitest'
import { createDemoRetailer } from '../../datasets/demo-retailer.ts'
import { START, omniumBed } from '../fixture/omnium-bed.ts'

test("the demo tenant holds Omnium's half of the retailer", async () => {
  const { omnium } = await omniumBed({ dataset: 'demo' })
  const { state } = omnium
  expect([state.stores.size, state.privateCustomers.size, state.businessCustomers.size]).toEqual([3, 30, 5])
  expect([state.inventory.size, state.orders.size, state.purchaseOrders.size, state.deliveries.size]).toEqual(
    [600, 25, 6, 2],
  )
})

test('every demo document is valid by the contract when it is read', async () => {
  const { call, omnium } = await omniumBed({ dataset: 'demo' })
  const { state } = omnium
  const paths = [
    ...state.orders.all().map(({ id }) => `/api/Orders/${id}`),
    ...state.purchaseOrders.all().map(({ id }) => `/api/PurchaseOrders/${id}`),
    ...state.deliveries.all().map(({ id }) => `/api/Deliveries/${id}/PurchaseOrderLines`),
    ...state.privateCustomers.all().map(({ customerId }) => `/api/PrivateCustomers/${customerId}`),
    ...state.businessCustomers.all().map(({ customerId }) => `/api/BusinessCustomers/${customerId}`),
    ...state.stores.all().map(({ id }) => `/api/Stores/${id}`),
    `/api/Inventory/${state.inventory.all()[0]?.sku ?? ''}`,
  ]
  for (const path of paths) expect((await call('GET', path)).status).toBe(200)
})

test('demo orders cost what the retailer says and carry the product names', async () => {
  const { omnium } = await omniumBed({ dataset: 'demo' })
  const retailer = createDemoRetailer(START)
  for (const { id, lines, status } of retailer.webOrders) {
    const order = omnium.state.order(id)
    const total = lines.reduce((sum, { pieces, unitPrice }) => sum + pieces * unitPrice, 0) / 100
    expect(order?.total).toBe(status === 'OrderCanceled' ? 0 : total)
    expect(order?.orderForm.lineItems.every(({ displayName }) => Boolean(displayName))).toBe(true)
  }
})

test('the same seed gives the same tenant, down to ids', async () => {
  const documents = async () => {
    const { omnium } = await omniumBed({ dataset: 'demo', seed: 's', id: 'same' })
    return [omnium.clientSecret, omnium.state.orders.all(), omnium.state.purchaseOrders.all()]
  }
  expect(await documents()).toEqual(await documents())
})
