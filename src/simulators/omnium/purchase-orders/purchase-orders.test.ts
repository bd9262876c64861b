import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import type { PurchaseOrder } from '../schemas.ts'

const ORDER = {
  id: 'P1',
  storeId: 'S1',
  supplierId: 'SUP',
  supplierName: 'Supplier',
  purchaseOrderForm: {
    lineItems: [
      { lineItemId: 'P1_1', code: 'A', quantity: 10, placedPriceExclTax: 80, taxRate: 25 },
      {
        lineItemId: 'P1_2',
        code: 'B',
        quantity: 2,
        placedPrice: 50,
        taxRate: 25,
        lineItemDiscountAmount: 20,
      },
    ],
  },
}
const post = ({ call }: OmniumBed, body: object = ORDER, query = '') =>
  call('POST', `/api/PurchaseOrders${query}`, body)

test('a purchase order is created with totals, status and its lines bound to it', async () => {
  const bed = await omniumBed()
  const { status, body } = await post(bed)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id: 'P1',
    purchaseOrderNumber: 'P1',
    status: 'New',
    total: 1080,
    totalExclTax: 864,
    taxTotal: 216,
    purchaseOrderForm: {
      lineItems: [
        {
          purchaseOrderId: 'P1',
          warehouseCode: 'S1',
          deliveredQuantity: 0,
          placedPrice: 100,
          discountedPrice: 1000,
        },
        { discountedPrice: 80, discountedPriceExclTax: 64 },
      ],
    },
  })
  expect((await bed.call('GET', '/api/PurchaseOrders/P1')).body).toEqual(body)
  expect(bed.omnium.state.events.all()).toMatchObject([
    { operationId: 351_100, className: 'PurchaseOrder', objectId: 'P1', category: 'Created' },
  ])
})

test('ids of orders and lines are generated where missing', async () => {
  const bed = await omniumBed()
  const { body } = await post(bed, {
    storeId: 'S1',
    purchaseOrderForm: { lineItems: [{ code: 'A', quantity: 1 }] },
  })
  expect(body).toMatchObject({ id: 'PO1' })
  expect((body as PurchaseOrder).purchaseOrderForm?.lineItems?.[0]?.lineItemId).toMatch(/^[0-9a-f-]{36}$/)
})

test('an id that exists is 409, a line id of another order is 400', async () => {
  const bed = await omniumBed()
  await post(bed)
  expect((await post(bed)).status).toBe(409)
  expect((await post(bed, { ...ORDER, id: 'P2' })).status).toBe(400)
  await post(bed, { id: 'P3' })
  const lineItems = [{ lineItemId: 'P1_1', code: 'A', quantity: 1 }]
  const patched = await bed.call('PATCH', '/api/PurchaseOrders/P3', { purchaseOrderForm: { lineItems } })
  expect(patched.status).toBe(400)
})

test('unknown orders are 404 on every route', async () => {
  const { call } = await omniumBed()
  expect((await call('GET', '/api/PurchaseOrders/P9')).status).toBe(404)
  expect((await call('PUT', '/api/PurchaseOrders', { id: 'P9' })).status).toBe(404)
  expect((await call('PATCH', '/api/PurchaseOrders/P9', { name: 'x' })).status).toBe(404)
  expect((await call('POST', '/api/PurchaseOrders/P9/UpdateStatus', { status: 'New' })).status).toBe(404)
})

test('a read delay hides a new order for so many reads', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.savePurchaseOrder({ purchaseOrder: ORDER })
  bed.omnium.actions.setReadDelay({ entity: 'purchaseOrder', id: 'P1', reads: 1 })
  const status = async () => (await bed.call('GET', '/api/PurchaseOrders/P1')).status
  expect([await status(), await status()]).toEqual([404, 200])
})

test('a replacement loses what it does not carry and must know the present version', async () => {
  const bed = await omniumBed()
  const created = (await post(bed)).body as PurchaseOrder
  const put = (body: object) => bed.call('PUT', '/api/PurchaseOrders', body)
  expect((await put({ ...ORDER, versionId: 'old' })).status).toBe(409)
  const { supplierName: _, ...rest } = ORDER
  const replaced = await put({ ...rest, versionId: created.versionId })
  expect(replaced.status).toBe(200)
  expect(replaced.body).not.toHaveProperty('supplierName')
})

test('a patch merges lines by default and replaces them when told so', async () => {
  const bed = await omniumBed()
  await post(bed)
  const patch = async (body: object) =>
    (await bed.call('PATCH', '/api/PurchaseOrders/P1', body)).body as PurchaseOrder
  const lineItems = [
    { lineItemId: 'P1_1', quantity: 4 },
    { lineItemId: 'P1_3', code: 'C', quantity: 1 },
  ]
  const merged = await patch({ name: 'Spring', purchaseOrderForm: { lineItems } })
  expect(merged).toMatchObject({ name: 'Spring', supplierName: 'Supplier' })
  expect(
    merged.purchaseOrderForm?.lineItems?.map(({ lineItemId, quantity }) => [lineItemId, quantity]),
  ).toEqual([
    ['P1_1', 4],
    ['P1_2', 2],
    ['P1_3', 1],
  ])
  const replaced = await patch({
    keepExistingOrderLines: false,
    purchaseOrderForm: { lineItems: [lineItems[1]] },
  })
  expect(replaced.purchaseOrderForm?.lineItems).toHaveLength(1)
})

test('Omnium quirk 8: a status runs the workflow of a purchase order, a failing one reverts it', async () => {
  const bed = await omniumBed()
  await post(bed)
  const set = async (body: object) =>
    (await bed.call('POST', '/api/PurchaseOrders/P1/UpdateStatus', body)).body
  expect(await set({ status: 'InProgress', expectedDeliveryDate: '2026-03-09T00:00:00Z' })).toMatchObject({
    isAborted: false,
    purchaseOrder: {
      status: 'InProgress',
      purchaseOrderForm: { lineItems: [{ estimatedTimeOfArrival: '2026-03-09T00:00:00Z' }, {}] },
    },
  })
  bed.omnium.actions.failWorkflow({ entity: 'purchaseOrder', id: 'P1' })
  expect(await set({ status: 'Completed' })).toMatchObject({
    isAborted: true,
    purchaseOrder: { status: 'InProgress' },
  })
  expect(bed.omnium.state.purchaseOrder('P1')?.status).toBe('InProgress')
})

test.each([
  [{ supplierId: 'SUP' }, ['P2', 'P1']],
  [{ productNumbers: ['A'] }, ['P1']],
  [{ orderType: 'InternalTransfer' }, ['P2']],
  [{ selectedStatuses: ['Completed'] }, []],
  [{ sortOrder: 'IdAscending' }, ['P1', 'P2']],
])('the search %o finds %o', async (request, ids) => {
  const bed = await omniumBed()
  await post(bed)
  bed.tenant.clock.moveTo(bed.tenant.clock.now() + 1000)
  await post(bed, { id: 'P2', supplierId: 'SUP', supplierWarehouseCode: 'S2' })
  const { body } = await bed.call('POST', '/api/PurchaseOrders/Search', request)
  expect((body as { result: { id: string }[] }).result.map(({ id }) => id)).toEqual(ids)
})

test('isDelivery makes a delivery of all lines', async () => {
  const bed = await omniumBed()
  const { body } = await post(bed, { ...ORDER, isDelivery: true })
  expect(body).toMatchObject({
    deliveryId: '1',
    purchaseOrderForm: { lineItems: [{ deliveryId: '1' }, { deliveryId: '1' }] },
  })
  expect(bed.omnium.state.delivery('1')).toMatchObject({ deliveryStatus: 'New', warehouseCode: 'S1' })
})

test('a sort order named like what every object has is one that nobody knows', async () => {
  const bed = await omniumBed()
  await post(bed)
  await post(bed, { ...ORDER, id: 'P2' })
  for (const sortOrder of ['constructorAscending', '__proto__Descending'])
    expect((await bed.call('POST', '/api/PurchaseOrders/Search', { sortOrder })).status).toBe(200)
})
