import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

/*
 * On paper, stock and reserved units of R1 and R2, 10 of each in either warehouse:
 *
 *                                             WH1: R1     R2       ST12: R1    R2
 * placed at WH1, 2 R1 and 2 R2                10, 2   10, 2        10, 0   10, 0
 * the shipment goes to ST12                   10, 0   10, 0        10, 2   10, 2
 * and back, by the patch that runs nothing    10, 2   10, 2        10, 0   10, 0
 * one R2 is to come from ST12 after all       10, 2   10, 1        10, 0   10, 1
 * ST12 sends it                               10, 2   10, 1        10, 0    9, 0
 * WH1 sends the rest                           8, 0    9, 0        10, 0    9, 0
 *
 * Then at the till of ST12: one R1 comes back, one R2 goes; 140.00 - 100.00 = 40.00 to pay, 8.00 of it tax,
 * R1 11, R2 8. And a blind return of one R2 alone: -140.00, R2 9.
 */
const lines = [
  { lineItemId: '1', code: 'R1', quantity: 2, placedPrice: 100, taxRate: 25 },
  { lineItemId: '2', code: 'R2', quantity: 2, placedPrice: 140, taxRate: 25 },
]
const stock = ({ omnium }: OmniumBed) =>
  ['WH1', 'ST12'].map((warehouse) =>
    ['R1', 'R2'].map((sku) => {
      const { inventory, reservedInventory } = omnium.state.stock(sku, warehouse) ?? {}
      return `${inventory}, ${reservedInventory}`
    }),
  )
const tillSale = (orderNumber: string, lineItems: readonly object[], payment: object) => ({
  marketId: 'NOR',
  storeId: 'ST12',
  orderNumber,
  orderForm: {
    lineItems,
    shipments: [{ shipmentId: '1', warehouseCode: 'ST12', lineItems }],
    payments: [{ paymentMethodName: 'Card', transactionId: orderNumber, status: 'Processed', ...payment }],
  },
})

test('reservations go with the lines from warehouse to warehouse, and a till gives back what it sold', async () => {
  const bed = await omniumBed()
  const { call } = bed
  for (const warehouseCode of ['WH1', 'ST12'])
    for (const sku of ['R1', 'R2']) bed.omnium.actions.setInventory({ sku, warehouseCode, inventory: 10 })
  const shipments = [{ shipmentId: '1', warehouseCode: 'WH1', shippingSubTotal: 50, lineItems: lines }]
  const head = { orderType: 'Online', status: 'New', marketId: 'NOR', storeId: 'WH1' }
  await call('POST', '/api/Orders', { id: 'W1', ...head, orderForm: { lineItems: lines, shipments } })
  expect(stock(bed)).toEqual([['10, 2', '10, 2'], ['10, 0', '10, 0']]) // prettier-ignore

  await call('PATCH', '/api/OrderShipments/W1', [{ shipmentId: '1', warehouseCode: 'ST12' }])
  expect(stock(bed)).toEqual([['10, 0', '10, 0'], ['10, 2', '10, 2']]) // prettier-ignore
  const backAgain = { orderForm: { shipments: [{ shipmentId: '1', warehouseCode: 'WH1' }] } }
  await call('PATCH', '/api/Orders/W1/PatchOrder', backAgain)
  expect(stock(bed)).toEqual([['10, 2', '10, 2'], ['10, 0', '10, 0']]) // prettier-ignore

  await call('POST', '/api/Orders/W1/OrderLinesUpdate', {
    lineItemUpdates: [{ lineItemId: '2', reallocateQuantity: 1 }],
    shipmentInfo: { shipmentId: '2', warehouseCode: 'ST12' },
  })
  expect(stock(bed)).toEqual([['10, 2', '10, 1'], ['10, 0', '10, 1']]) // prettier-ignore
  await call('POST', '/api/Orders/W1/UpdateStatus', { status: 'Ship', shipmentInfo: { shipmentId: '2' } })
  expect(stock(bed)).toEqual([['10, 2', '10, 1'], ['10, 0', '9, 0']]) // prettier-ignore
  expect(bed.omnium.state.order('W1')).toMatchObject({ status: 'New', total: 530 })
  await call('POST', '/api/Orders/W1/UpdateStatus', { status: 'Ship', shipmentInfo: { shipmentId: '1' } })
  expect(stock(bed)).toEqual([['8, 0', '9, 0'], ['10, 0', '9, 0']]) // prettier-ignore
  expect(bed.omnium.state.order('W1')).toMatchObject({ status: 'Ship', total: 530 })

  const back = { lineItemId: '1', code: 'R1', quantity: -1, placedPrice: 100, taxRate: 25 }
  const sold = { lineItemId: '2', code: 'R2', quantity: 1, placedPrice: 140, taxRate: 25 }
  const sale = tillSale('POS-1', [back, sold], { transactionType: 'Sale', amount: 40 })
  expect((await call('PUT', '/api/Orders/PosOrders', sale)).status).toBe(201)
  expect(bed.omnium.state.order('POS-1')).toMatchObject({ total: 40, taxTotal: 8, remainingPayment: 0 })
  expect(stock(bed)[1]).toEqual(['11, 0', '8, 0'])

  const blind = tillSale('POS-2', [{ ...sold, quantity: -1 }], { transactionType: 'Credit', amount: 140 })
  await call('PUT', '/api/Orders/PosOrders', blind)
  expect(bed.omnium.state.order('POS-2')).toMatchObject({ total: -140, taxTotal: -28, remainingPayment: 0 })
  expect(stock(bed)[1]).toEqual(['11, 0', '9, 0'])
})
