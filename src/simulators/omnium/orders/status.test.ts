import { expect, test } from 'vitest'
import { SHOP, orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import type { TenantOptions } from '../../simulators.ts'

const update = (bed: OmniumBed, body: object, id = 'W1') =>
  bed.call('POST', `/api/Orders/${id}/UpdateStatus`, body)

async function withOrder(more: Readonly<Record<string, unknown>> = {}, options: TenantOptions = {}) {
  const bed = await omniumBed(options)
  bed.omnium.actions.saveStore({ store: SHOP })
  bed.omnium.actions.setInventory({ sku: 'SKU1', warehouseCode: 'S1', inventory: 10 })
  const created = await bed.call('POST', '/api/Orders', orderBody('W1', more))
  expect(created.status).toBe(201)
  return bed
}
const level = ({ omnium }: OmniumBed) => {
  const { inventory, reservedInventory } = omnium.state.stock('SKU1', 'S1') ?? {}
  return { inventory, reservedInventory }
}

const twoShipments = {
  orderForm: {
    lineItems: orderBody('W1').orderForm.lineItems,
    shipments: [
      { shipmentId: 'a', warehouseCode: 'S1', lineItems: orderBody('W1').orderForm.lineItems.slice(0, 1) },
      { shipmentId: 'b', warehouseCode: 'S1', lineItems: orderBody('W1').orderForm.lineItems.slice(1) },
    ],
  },
}

test('a status goes to the order and its shipments and is announced with the one before', async () => {
  const bed = await withOrder()
  const { status, body } = await update(bed, { status: 'InProgress' })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    isAborted: false,
    order: {
      status: 'InProgress',
      orderForm: { shipments: [{ orderStatus: 'InProgress', prevStatus: 'New' }] },
    },
  })
  expect(bed.omnium.state.events.all().slice(-3)).toMatchObject([
    { operationId: 111_100, category: 'Workflow' },
    { operationId: 111_102, category: 'Workflow', status: 'InProgress', previousStatus: 'New' },
    { operationId: 310_101, category: 'Updated', status: 'InProgress', previousStatus: 'New' },
  ])
})

test('unknown orders, statuses and shipments are refused', async () => {
  const bed = await withOrder()
  expect((await update(bed, { status: 'New' }, 'W9')).status).toBe(404)
  expect((await update(bed, { status: 'Nonsense' })).status).toBe(400)
  expect((await update(bed, { status: 'Ship', shipmentInfo: { shipmentId: '9' } })).status).toBe(400)
  expect((await update(bed, { status: 'Ship', returnId: 'r9' })).status).toBe(404)
  expect((await update(bed, {})).status).toBe(400)
})

test('the head follows when all shipments have arrived at the status', async () => {
  const bed = await withOrder(twoShipments)
  const first = await update(bed, { status: 'Ship', shipmentInfo: { shipmentId: 'a', trackingNumber: 'T1' } })
  expect(first.body).toMatchObject({
    order: {
      status: 'New',
      orderForm: { shipments: [{ orderStatus: 'Ship', shipmentTrackingNumber: 'T1' }, {}] },
    },
  })
  const second = await update(bed, { status: 'Ship', shipmentInfo: { shipmentId: 'b' } })
  expect(second.body).toMatchObject({ order: { status: 'Ship' } })
})

test('creation reserves stock, delivery reduces it once', async () => {
  const bed = await withOrder()
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 2 })
  await update(bed, { status: 'Completed' })
  expect(level(bed)).toEqual({ inventory: 8, reservedInventory: 0 })
  await update(bed, { status: 'Completed' })
  expect(level(bed)).toEqual({ inventory: 8, reservedInventory: 0 })
})

test('a cancelled order gives back what it had reserved', async () => {
  const bed = await withOrder()
  await update(bed, { status: 'OrderCanceled' })
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 0 })
})

test('a cancelled line gives back what it had reserved', async () => {
  const bed = await withOrder()
  await bed.call('POST', '/api/Orders/W1/OrderLines/1/Cancel')
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 0 })
})

test('without the workflow neither stock nor payments move', async () => {
  const bed = await withOrder()
  await update(bed, { status: 'Completed', skipRunWorkflow: true })
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 2 })
  expect(bed.omnium.state.order('W1')?.status).toBe('Completed')
  expect(bed.omnium.state.events.all().at(-1)?.operationId).toBe(310_102)
})

test('completion captures what was authorised, up to the total', async () => {
  const payments = [
    {
      id: 'p',
      paymentMethodName: 'Card',
      transactionId: 't',
      transactionType: 'Authorization',
      status: 'Processed',
      amount: 300,
    },
  ]
  const bed = await withOrder({ orderForm: { ...orderBody('W1').orderForm, payments } })
  await update(bed, { status: 'Completed' })
  await update(bed, { status: 'Completed' })
  const form = bed.omnium.state.order('W1')?.orderForm
  expect(form?.payments.map(({ transactionType, amount }) => [transactionType, amount])).toEqual([
    ['Authorization', 300],
    ['Capture', 250],
  ])
})

test('Omnium quirk 8: a failed workflow answers 200, aborted, and leaves the order as it was', async () => {
  const bed = await withOrder()
  bed.omnium.actions.failWorkflow({ entity: 'order', id: 'W1', status: 'Completed', reason: 'No answer.' })
  const before = bed.omnium.state.order('W1')
  const failed = await update(bed, { status: 'Completed' })
  expect(failed).toMatchObject({
    status: 200,
    body: {
      isAborted: true,
      order: { status: 'New' },
      orderActionExecutionResults: [
        { actionStatus: 'Error', errorReason: 'No answer.', cancelWorkflow: true },
      ],
    },
  })
  expect(bed.omnium.state.order('W1')).toBe(before)
  expect(bed.omnium.state.events.all().at(-1)).toMatchObject({
    isError: true,
    category: 'Error',
    status: 'New',
  })
  expect((await update(bed, { status: 'Completed' })).body).toMatchObject({ isAborted: false })
})

test('a pick-up order that becomes ready gets its date and the deadline of the store', async () => {
  const bed = await withOrder({ orderType: 'ClickAndCollect' })
  bed.omnium.actions.saveStore({ store: { ...SHOP, customerPickupDeadlineLimit: '3.00:00:00' } })
  const { body } = await update(bed, { status: 'ReadyForPickup' })
  expect(body).toMatchObject({
    order: {
      readyForPickup: '2026-03-02T08:00:00.0000000Z',
      customerPickupDeadline: '2026-03-05T08:00:00.0000000Z',
    },
  })
})

test('the status of a return is its own', async () => {
  const bed = await withOrder({ returnOrderForms: [{ returnId: 'r1', status: 'New' }] })
  const { body } = await update(bed, { status: 'Completed', returnId: 'r1' })
  expect(body).toMatchObject({ order: { status: 'New', returnOrderForms: [{ status: 'Completed' }] } })
})

test('Omnium quirk 38: a step that is not to stop on errors fails and the workflow goes on', async () => {
  const bed = await withOrder()
  const failure = { step: 'SendReceipt', reason: 'No answer.', stopOnError: false } as const
  bed.omnium.actions.failWorkflow({ entity: 'order', id: 'W1', ...failure })
  const { body } = await update(bed, { status: 'Completed' })
  expect(body).toMatchObject({
    isAborted: false,
    order: { status: 'Completed' },
    orderActionExecutionResults: [
      { actionType: 'SendReceipt', actionStatus: 'Error', cancelWorkflow: false, errorReason: 'No answer.' },
      { actionType: 'ReduceInventory', actionStatus: 'Success' },
      { actionType: 'CapturePayment', actionStatus: 'Success' },
    ],
  })
  expect(level(bed)).toEqual({ inventory: 8, reservedInventory: 0 })
})

test('the workflow of a shipment moves the stock of its lines only', async () => {
  const bed = await withOrder(twoShipments)
  bed.omnium.actions.setInventory({ sku: 'SKU2', warehouseCode: 'S1', inventory: 10 })
  await update(bed, { status: 'Ship', shipmentInfo: { shipmentId: 'b' } })
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 2 })
  expect(bed.omnium.state.stock('SKU2', 'S1')?.inventory).toBe(9)
  await update(bed, { status: 'Ship', shipmentInfo: { shipmentId: 'a' } })
  expect(level(bed)).toEqual({ inventory: 8, reservedInventory: 0 })
  expect(bed.omnium.state.order('W1')?.orderForm.lineItems.map((line) => line.deliveredQuantity)).toEqual([
    2, 1,
  ])
})

test('a shorter line gives back what it has reserved when the workflow runs', async () => {
  const bed = await withOrder()
  const lineItems = [{ lineItemId: '1', code: 'SKU1', quantity: 1, placedPrice: 100 }]
  await bed.call('POST', '/api/Orders/Update?runWorkflow=true', { id: 'W1', orderForm: { lineItems } })
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 1 })
  await bed.call('POST', '/api/Orders/Update', { id: 'W1', orderForm: { lineItems: [] } })
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 0 })
})
