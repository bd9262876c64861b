import { expect, test } from 'vitest'
import { orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const AUTHORIZATION = {
  id: 'p',
  paymentMethodName: 'Card',
  transactionId: 't',
  transactionType: 'Authorization',
  status: 'Processed',
  amount: 250,
}

async function withOrder(): Promise<OmniumBed> {
  const bed = await omniumBed()
  bed.omnium.actions.setInventory({ sku: 'SKU1', warehouseCode: 'S1', inventory: 10 })
  bed.omnium.actions.setInventory({ sku: 'SKU1', warehouseCode: 'S2', inventory: 5 })
  const orderForm = { ...orderBody('W1').orderForm, payments: [AUTHORIZATION] }
  await bed.call('POST', '/api/Orders', orderBody('W1', { orderForm }))
  return bed
}
const update = (bed: OmniumBed, body: object, id = 'W1') =>
  bed.call('POST', `/api/Orders/${id}/OrderLinesUpdate`, body)
const order = ({ omnium }: OmniumBed) => omnium.state.order('W1')
const level = ({ omnium }: OmniumBed, warehouseCode = 'S1') => {
  const { inventory, reservedInventory } = omnium.state.stock('SKU1', warehouseCode) ?? {}
  return [inventory, reservedInventory]
}
const captured = (bed: OmniumBed) => order(bed)?.orderForm.capturedPaymentTotal

test('some units delivered make the order PartiallyShipped, all of them Completed', async () => {
  const bed = await withOrder()
  const first = await update(bed, {
    status: 'Ship',
    lineItemUpdates: [{ lineItemId: '1', deliveredQuantity: 1 }],
    shipmentInfo: { shipmentId: '1', trackingNumber: 'T1' },
  })
  expect([first.status, first.body]).toMatchObject([
    200,
    {
      isAborted: false,
      order: {
        status: 'PartiallyShipped',
        orderForm: { shipments: [{ orderStatus: 'Ship', shipmentTrackingNumber: 'T1' }] },
      },
      orderActionExecutionResults: [{ actionType: 'ReduceInventory' }, { actionType: 'CapturePayment' }],
    },
  ])
  expect(level(bed)).toEqual([9, 1])
  expect(captured(bed)).toBe(100)
  await update(bed, {
    status: 'PickedUp',
    lineItemUpdates: [
      { lineItemId: '1', canceledQuantity: 1 },
      { lineItemId: '2', deliveredQuantity: 1 },
    ],
  })
  expect(order(bed)).toMatchObject({ status: 'Completed', total: 150 })
  expect(order(bed)?.completed).toBeDefined()
  expect(level(bed)).toEqual([9, 0])
  expect(captured(bed)).toBe(150)
  expect(bed.omnium.state.events.all().at(-1)).toMatchObject({
    operationId: 310_103,
    previousStatus: 'PartiallyShipped',
    status: 'Completed',
  })
})

test('Omnium quirk 20: an unknown shipment is created with the units of the update', async () => {
  const bed = await withOrder()
  const { body } = await update(bed, {
    status: 'Ship',
    lineItemUpdates: [{ lineItemId: '1', deliveredQuantity: 1 }],
    shipmentInfo: { shipmentId: 'new', trackingNumber: 'T1' },
  })
  expect(body).toMatchObject({
    order: {
      status: 'PartiallyShipped',
      total: 250,
      orderForm: {
        lineItems: [
          { lineItemId: '1', quantity: 1, deliveredQuantity: 0 },
          { lineItemId: '1-2', quantity: 1, deliveredQuantity: 1 },
          { lineItemId: '2' },
        ],
        shipments: [
          { shipmentId: '1', orderStatus: 'New', lineItems: [{ lineItemId: '1' }, { lineItemId: '2' }] },
          {
            shipmentId: 'new',
            orderStatus: 'Ship',
            warehouseCode: 'S1',
            shipmentTrackingNumber: 'T1',
            lineItems: [{ lineItemId: '1-2', deliveredQuantity: 1 }],
          },
        ],
      },
    },
  })
  expect(level(bed)).toEqual([9, 1])
  const ids = bed.omnium.state.events.all().map(({ operationId }) => operationId)
  expect(ids).toContain(110_101)
})

test('a line that goes into the new shipment as a whole keeps its id', async () => {
  const bed = await withOrder()
  await update(bed, {
    lineItemUpdates: [{ lineItemId: '2', deliveredQuantity: 1 }],
    shipmentInfo: { shipmentId: 'new' },
  })
  expect(
    order(bed)?.orderForm.shipments.map(({ lineItems }) => lineItems.map((each) => each.lineItemId)),
  ).toEqual([['1'], ['2']])
})

test('units to split get a shipment of their own, reallocated ones leave their warehouse', async () => {
  const bed = await withOrder()
  await update(bed, { lineItemUpdates: [{ lineItemId: '1', splitQuantity: 1, reallocateQuantity: 1 }] })
  expect(order(bed)?.orderForm.shipments).toMatchObject([
    { shipmentId: '1', lineItems: [{ lineItemId: '2' }] },
    { shipmentId: '2', warehouseCode: 'S1', lineItems: [{ lineItemId: '1-2', quantity: 1 }] },
    { shipmentId: '3', status: 'AwaitingInventory', lineItems: [{ lineItemId: '1', quantity: 1 }] },
  ])
  expect(order(bed)).toMatchObject({ status: 'New', total: 250 })
  expect(order(bed)?.orderForm.shipments[2]).not.toHaveProperty('warehouseCode')
  expect(level(bed)).toEqual([10, 1])
})

test('units that another warehouse is to send are reserved there', async () => {
  const bed = await withOrder()
  await update(bed, {
    lineItemUpdates: [{ lineItemId: '1', reallocateQuantity: 2 }],
    shipmentInfo: { shipmentId: 'b', warehouseCode: 'S2' },
  })
  expect([level(bed), level(bed, 'S2')]).toEqual([
    [10, 0],
    [5, 2],
  ])
})

test('units made ready for pick-up are counted, and the head follows its shipments', async () => {
  const bed = await withOrder()
  await update(bed, {
    status: 'ReadyForPickup',
    lineItemUpdates: [{ lineItemId: '1', readyForPickupQuantity: 2 }],
  })
  expect(order(bed)).toMatchObject({
    status: 'ReadyForPickup',
    readyForPickup: '2026-03-02T08:00:00.0000000Z',
    orderForm: { lineItems: [{ readyForPickupQuantity: 2 }, {}] },
  })
  expect(level(bed)).toEqual([10, 2])
})

test('an order whose units are all cancelled is cancelled', async () => {
  const bed = await withOrder()
  await update(bed, {
    lineItemUpdates: [
      { lineItemId: '1', canceledQuantity: 2 },
      { lineItemId: '2', canceledQuantity: 1 },
    ],
  })
  expect(order(bed)).toMatchObject({ status: 'OrderCanceled', total: 0 })
  expect(level(bed)).toEqual([10, 0])
})

test('the shipping cost goes with the units, unless it is kept', async () => {
  const shipping = async (isShippingCostKeptForExistingShipment: boolean) => {
    const bed = await withOrder()
    await bed.call('PATCH', '/api/Orders/W1/PatchOrder', {
      orderForm: { shipments: [{ shipmentId: '1', shippingSubTotal: 99 }] },
    })
    await update(bed, {
      isShippingCostKeptForExistingShipment,
      lineItemUpdates: [{ lineItemId: '2', deliveredQuantity: 1 }],
      shipmentInfo: { shipmentId: 'new' },
    })
    return order(bed)?.orderForm.shipments.map(({ shippingSubTotal }) => shippingSubTotal)
  }
  expect(await shipping(true)).toEqual([99, 0])
  expect(await shipping(false)).toEqual([0, 99])
})

test.each([
  [{ lineItemUpdates: [{ lineItemId: '9', deliveredQuantity: 1 }] }],
  [{ lineItemUpdates: [{ lineItemId: '1', deliveredQuantity: 2, canceledQuantity: 1 }] }],
  [{ lineItemUpdates: [{ lineItemId: '1', deliveredQuantity: -1 }] }],
  [{ lineItemUpdates: [{ lineItemId: '1' }, { lineItemId: '1' }] }],
  [{ lineItemUpdates: [{ lineItemId: '1' }], status: 'Nonsense' }],
  [{}],
])('%o is refused and changes nothing', async (body) => {
  const bed = await withOrder()
  const before = order(bed)
  expect((await update(bed, body)).status).toBe(400)
  expect(order(bed)).toBe(before)
})

test('an aborted partial update answers 200 and leaves order and stock alone', async () => {
  const bed = await withOrder()
  bed.omnium.actions.failWorkflow({ entity: 'order', id: 'W1', status: 'Ship' })
  const before = order(bed)
  const body = { status: 'Ship', lineItemUpdates: [{ lineItemId: '1', deliveredQuantity: 1 }] }
  expect((await update(bed, body)).body).toMatchObject({ isAborted: true, order: { status: 'New' } })
  expect(order(bed)).toBe(before)
  expect(level(bed)).toEqual([10, 2])
  expect((await update(bed, body, 'W9')).status).toBe(404)
})
