import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

/*
 * On paper, 25 % tax in everything:
 *
 * Placed.  A 3 x 399.00, 10 % off           1197.00 - 119.70 = 1077.30
 *          B 1 x 1249.50                                       1249.50
 *          C 2 x 89.90                                          179.80   together 2506.60
 *          200.00 off the order, shared by these prices: 85.957 -> 85.96, 99.697 -> 99.70, 14.346 -> 14.35;
 *          that is 200.01, and the largest line gives the 0.01 back: 99.69
 *          A 991.34   B 1149.81   C 165.45                    2306.60 + shipping 99.00 = 2405.60
 *          tax 198.27 + 229.96 + 33.09 + shipping 19.80 = 481.12
 *          paid by gift card 405.60 and card 2000.00
 * Sent.    A 2 of 3 and B: 991.34 / 3 x 2 + 1149.81 = 660.893 + 1149.81 -> 1810.70 captured,
 *          405.60 of it from the gift card, which holds no more, 1405.10 from the card
 * Rest     cancelled: A 2 x 399.00 - 2/3 of 119.70 = 718.20, B 1249.50, together 1967.70
 *          200.00 shared: 73.00 and 127.00           A 645.20   B 1122.50   = 1767.70 + 99.00 = 1866.70
 *          The order is complete: 1866.70 - 1810.70 = 56.00 more from the card
 * Back.    one A 322.60, B for 1000.00, 49.00 of the shipping: 1371.60
 *          405.60 to the gift card, 966.00 to the card; left of the order 1866.70 - 1371.60 = 495.10
 */
const LINES = [
  { LineItemId: '1', Code: 'A', Quantity: 3, PlacedPrice: 399, TaxRate: 25, Discounted: 119.7 },
  { LineItemId: '2', Code: 'B', Quantity: 1, PlacedPrice: 1249.5, TaxRate: 25 },
  { LineItemId: '3', Code: 'C', Quantity: 2, PlacedPrice: 89.9, TaxRate: 25 },
]
const authorized = (id: string, method: string, amount: number) => ({
  Id: id,
  PaymentMethodName: method,
  TransactionId: `t-${id}`,
  TransactionType: 'Authorization',
  Status: 'Processed',
  Amount: amount,
})
const ORDER = {
  Id: 'WEB-1',
  OrderType: 'Online',
  Status: 'New',
  MarketId: 'NOR',
  StoreId: 'WH1',
  CustomerId: '4790000001',
  CustomerName: 'Kari Test',
  OrderForm: {
    LineItems: LINES,
    Discounts: [{ DiscountId: 'd', DiscountType: 'Order', RewardType: 'Money', DiscountValue: 200 }],
    Shipments: [{ ShipmentId: '1', WarehouseCode: 'WH1', ShippingSubTotal: 99, LineItems: LINES }],
    Payments: [authorized('gift', 'GiftCard', 405.6), authorized('card', 'Card', 2000)],
  },
}

const order = ({ omnium }: OmniumBed) => omnium.state.order('WEB-1')
const lines = (bed: OmniumBed, ...members: ('extendedPrice' | 'creditedAmount' | 'taxTotal')[]) =>
  order(bed)?.orderForm.lineItems.map((line) => members.map((member) => line[member]))
const payments = (bed: OmniumBed, type: string) =>
  (order(bed)?.orderForm.payments ?? [])
    .filter(({ transactionType }) => transactionType === type)
    .map(({ paymentMethodName, amount }) => [paymentMethodName, amount])
const stock = ({ omnium }: OmniumBed, warehouse = 'WH1') =>
  ['A', 'B', 'C'].map((sku) => {
    const level = omnium.state.stock(sku, warehouse)
    return level && [level.inventory, level.reservedInventory]
  })

test('a web order with discounts is partly sent, the rest cancelled, invoiced, and partly returned', async () => {
  const bed = await omniumBed()
  const { call } = bed
  for (const id of ['WH1', 'ST12']) await call('PUT', '/api/Stores', { Id: id, Name: id, IsWarehouse: true })
  const levels = { A: 10, B: 4, C: 7 }
  await call(
    'PUT',
    '/api/Inventory/UpdateMany',
    Object.entries(levels).map(([Sku, Inventory]) => ({ Sku, WarehouseCode: 'WH1', Inventory })),
  )

  expect((await call('POST', '/api/Orders', ORDER)).status).toBe(201)
  expect(order(bed)).toMatchObject({ total: 2405.6, taxTotal: 481.12, remainingPayment: 0 })
  expect(lines(bed, 'extendedPrice', 'taxTotal')).toEqual([
    [991.34, 198.27],
    [1149.81, 229.96],
    [165.45, 33.09],
  ])
  expect(stock(bed)).toEqual([
    [10, 3],
    [4, 1],
    [7, 2],
  ])

  await call('POST', '/api/Orders/WEB-1/OrderLinesUpdate', {
    status: 'Ship',
    lineItemUpdates: [
      { lineItemId: '1', deliveredQuantity: 2 },
      { lineItemId: '2', deliveredQuantity: 1 },
    ],
    shipmentInfo: { shipmentId: '1', trackingNumber: 'TR1' },
  })
  expect(order(bed)?.status).toBe('PartiallyShipped')
  expect(payments(bed, 'Capture')).toEqual([
    ['GiftCard', 405.6],
    ['Card', 1405.1],
  ])
  expect(stock(bed)).toEqual([
    [8, 1],
    [3, 0],
    [7, 2],
  ])

  await call('POST', '/api/Orders/WEB-1/OrderLinesUpdate', {
    status: 'OrderCanceled',
    lineItemUpdates: [
      { lineItemId: '1', canceledQuantity: 1 },
      { lineItemId: '3', canceledQuantity: 2 },
    ],
    shipmentInfo: { shipmentId: '1' },
  })
  expect(order(bed)).toMatchObject({
    status: 'Completed',
    total: 1866.7,
    // 200.00 of the order, 79.80 of line A.
    discountTotalIncVat: 279.8,
    orderForm: { capturedPaymentTotal: 1866.7, shipments: [{ orderStatus: 'Ship', status: 'Shipped' }] },
  })
  expect(lines(bed, 'extendedPrice')).toEqual([[645.2], [1122.5], [0]])
  expect(payments(bed, 'Capture')).toEqual([
    ['GiftCard', 405.6],
    ['Card', 1405.1],
    ['Card', 56],
  ])
  expect(stock(bed)).toEqual([
    [8, 0],
    [3, 0],
    [7, 0],
  ])

  const pdf = new TextEncoder().encode('%PDF-1.4')
  const invoice = await call('POST', '/api/Invoices/AddInvoice?fileName=receipt.pdf&orderId=WEB-1', pdf, {
    headers: { 'content-type': 'application/octet-stream' },
  })
  expect(invoice).toMatchObject({ status: 201, body: { orderId: 'WEB-1' } })
  expect(await call('GET', '/api/Invoices/Orders/WEB-1')).toMatchObject({ body: { totalHits: 1 } })

  const back = await call('POST', '/api/Returns/WEB-1/Return', {
    storeId: 'ST12',
    creditPayment: true,
    creditShipment: true,
    creditShipmentAmount: 49,
    returns: [
      { lineItemId: '1', returnQuantity: 1, returnReason: 'Size', isStockUpdated: true },
      { lineItemId: '2', returnQuantity: 1, creditAmount: 1000 },
    ],
  })
  expect(back).toMatchObject({ status: 200, body: { total: 1371.6, creditPaymentTotal: 1371.6 } })
  expect(order(bed)).toMatchObject({ total: 1866.7, netTotal: 495.1, status: 'Completed' })
  expect(lines(bed, 'creditedAmount')).toEqual([[322.6], [1000], [undefined]])
  expect(payments(bed, 'Credit')).toEqual([
    ['GiftCard', 405.6],
    ['Card', 966],
  ])
  expect(stock(bed, 'ST12')[0]).toEqual([1, 0])
  expect(stock(bed)[1]).toEqual([3, 0])
})
