import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

/*
 * On paper: A 10 x 150.00, B 6 x 600.00, C 20 x 40.00 = 5900.00 without tax, 7375.00 with 25 %.
 *
 * Delivery D1   A 4 of 10, B 6        the line of A splits: 6 stay, 4 get a line of their own
 *               received A 4, B 5     one B short; the same reception again is refused; B's rest is cancelled,
 *                                     the order is down to 5900.00 - 600.00 = 5300.00, D1 is complete
 * Delivery D2   A 6, C 12             received A 6, C 13, one too many, and once more by mistake, without the
 *                                     delivery in the path: nobody notices, it is all there twice
 * Delivery D3   C 8                   received, and with it every line is done
 * Stock         A 1 + 4 + 6 + 6 = 17   B 5   C 13 + 13 + 8 = 34
 */
const PURCHASE_ORDER = {
  Id: 'PO-1',
  Status: 'InProgress',
  MarketId: 'NOR',
  StoreId: 'ST12',
  SupplierId: 'SUP',
  PurchaseOrderForm: {
    LineItems: [
      { LineItemId: 'a', Code: 'A', Quantity: 10, PlacedPriceExclTax: 150, TaxRate: 25 },
      { LineItemId: 'b', Code: 'B', Quantity: 6, PlacedPriceExclTax: 600, TaxRate: 25 },
      { LineItemId: 'c', Code: 'C', Quantity: 20, PlacedPriceExclTax: 40, TaxRate: 25 },
    ],
  },
}

const purchaseOrder = ({ omnium }: OmniumBed) => omnium.state.purchaseOrders.get('PO-1')
const lineOf = (bed: OmniumBed, delivery: string, sku: string) =>
  purchaseOrder(bed)?.purchaseOrderForm.lineItems.find(
    ({ deliveryId, code }) => deliveryId === delivery && code === sku,
  )?.lineItemId
const deliver = ({ call }: OmniumBed, id: string, lines: readonly object[]) =>
  call('POST', `/api/Deliveries/CreateDelivery/PO-1?newDeliveryId=${id}`, lines)
const received = (bed: OmniumBed, delivery: string, goodsReceptionId: string, units: object) =>
  Object.entries(units).map(([sku, deliveredQuantity]) => ({
    lineItemId: lineOf(bed, delivery, sku),
    deliveredQuantity: deliveredQuantity as number,
    warehouseCode: 'ST12',
    goodsReceptionId,
  }))
const status = async ({ call }: OmniumBed, delivery: string) =>
  ((await call('GET', `/api/Deliveries/${delivery}`)).body as { deliveryStatus: string }).deliveryStatus
const stock = ({ omnium }: OmniumBed) =>
  ['A', 'B', 'C'].map((sku) => omnium.state.stock(sku, 'ST12')?.inventory)

test('a purchase order comes in three deliveries, one short and one over, on both routes of reception', async () => {
  const bed = await omniumBed()
  const { call } = bed
  bed.omnium.actions.saveSettings({ settings: { goodsReceptionCompletedStatus: 'Completed' } })
  await call('PUT', '/api/Stores', { Id: 'ST12', Name: 'Store 12', IsWarehouse: true })
  await call('PUT', '/api/Suppliers', { Id: 'SUP', Name: 'Supplier' })
  await call('PUT', '/api/Inventory/UpdateMany', [{ Sku: 'A', WarehouseCode: 'ST12', Inventory: 1 }])

  expect(await call('POST', '/api/PurchaseOrders', PURCHASE_ORDER)).toMatchObject({
    status: 200,
    body: { totalExclTax: 5900, total: 7375, supplierName: 'Supplier' },
  })
  await deliver(bed, 'D1', [
    { lineItemId: 'a', quantity: 4 },
    { lineItemId: 'b', quantity: 6 },
  ])
  await deliver(bed, 'D2', [
    { code: 'A', quantity: 6 },
    { code: 'C', quantity: 12 },
  ])
  expect(await deliver(bed, 'D3', [{ lineItemId: 'c', quantity: 8 }])).toMatchObject({
    body: { deliveryStatus: 'New', suppliers: ['Supplier'] },
  })
  expect([lineOf(bed, 'D2', 'A'), lineOf(bed, 'D1', 'B'), lineOf(bed, 'D3', 'C')]).toEqual(['a', 'b', 'c'])

  const short = received(bed, 'D1', 'gr-1', { A: 4, B: 5 })
  expect((await call('POST', '/api/Deliveries/D1/ProcessGoodsReception', short)).status).toBe(200)
  expect(await call('POST', '/api/Deliveries/D1/ProcessGoodsReception', short)).toMatchObject({
    status: 400,
    body: expect.stringContaining('gr-1') as string,
  })
  expect([stock(bed), await status(bed, 'D1')]).toEqual([[5, 5, 0], 'InProgress'])
  expect(await call('POST', '/api/PurchaseOrders/PO-1/OrderLines/b/Cancel')).toMatchObject({
    body: { totalExclTax: 5300 },
  })
  expect(await status(bed, 'D1')).toBe('Completed')

  const over = received(bed, 'D2', 'gr-2', { A: 6, C: 13 })
  await call('POST', '/api/Deliveries/ProcessGoodsReception', over)
  expect([stock(bed), await status(bed, 'D2')]).toEqual([[11, 5, 13], 'Completed'])
  expect((await call('POST', '/api/Deliveries/ProcessGoodsReception', over)).status).toBe(200)
  expect([stock(bed), purchaseOrder(bed)?.status]).toEqual([[17, 5, 26], 'InProgress'])

  const foreign = received(bed, 'D1', 'gr-3', { A: 1 })
  expect((await call('POST', '/api/Deliveries/D3/ProcessGoodsReception', foreign)).status).toBe(400)
  await call('POST', '/api/Deliveries/D3/ProcessGoodsReception', received(bed, 'D3', 'gr-3', { C: 8 }))
  expect([stock(bed), await status(bed, 'D3')]).toEqual([[17, 5, 34], 'Completed'])
  expect(purchaseOrder(bed)?.status).toBe('Completed')
})
