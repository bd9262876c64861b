import { expect, test } from 'vitest'
import { SHOP, orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { Answer, OmniumBed } from '../fixture/omnium-bed.ts'

/** An order of 10 A and 2 B; delivery D1 holds 4 of the A, as a line of its own. */
async function expecting(): Promise<OmniumBed & { readonly deliveryLine: string }> {
  const bed = await omniumBed()
  const { actions, state } = bed.omnium
  actions.saveStore({ store: SHOP })
  actions.saveStore({ store: { id: 'OFFICE', isWarehouse: false } })
  actions.saveStore({ store: { id: 'VIRTUAL', isWarehouse: true, isVirtual: true } })
  actions.savePurchaseOrder({
    purchaseOrder: {
      id: 'P1',
      storeId: 'S1',
      purchaseOrderForm: {
        lineItems: [
          {
            lineItemId: 'P1_1',
            code: 'A',
            quantity: 10,
            placedPriceExclTax: 80,
            lineItemDiscountAmountExclTax: 50,
          },
          { lineItemId: 'P1_2', code: 'B', quantity: 2, placedPriceExclTax: 50 },
        ],
      },
    },
  })
  actions.createDelivery({
    purchaseOrderId: 'P1',
    lines: [{ lineItemId: 'P1_1', quantity: 4 }],
    deliveryId: 'D1',
  })
  const line = state
    .purchaseOrder('P1')
    ?.purchaseOrderForm.lineItems.find(({ deliveryId }) => deliveryId === 'D1')
  return { ...bed, deliveryLine: line?.lineItemId ?? '' }
}

const received = (lineItemId: string, deliveredQuantity: number, more: object = {}) => ({
  lineItemId,
  deliveredQuantity,
  warehouseCode: 'S1',
  ...more,
})
const onDelivery = ({ call }: OmniumBed, lines: readonly object[], id = 'D1'): Promise<Answer> =>
  call('POST', `/api/Deliveries/${id}/ProcessGoodsReception`, lines)
const plain = ({ call }: OmniumBed, lines: readonly object[]): Promise<Answer> =>
  call('POST', '/api/Deliveries/ProcessGoodsReception', lines)
const delivered = ({ omnium }: OmniumBed) =>
  Object.fromEntries(
    (omnium.state.purchaseOrder('P1')?.purchaseOrderForm.lineItems ?? []).map(
      ({ code, deliveryId, deliveredQuantity }) => [`${code} ${deliveryId ?? '-'}`, deliveredQuantity],
    ),
  )
const stock = ({ omnium }: OmniumBed, sku: string) => omnium.state.stock(sku, 'S1')?.inventory

test('on the delivery route goods raise the line, the stock and the delivery', async () => {
  const bed = await expecting()
  const answer = await onDelivery(bed, [received(bed.deliveryLine, 3, { goodsReceptionId: 'gr1' })])
  expect([answer.status, answer.body]).toEqual([200, undefined])
  expect(delivered(bed)).toEqual({ 'A D1': 3, 'A -': 0, 'B -': 0 })
  expect(stock(bed, 'A')).toBe(3)
  expect(bed.omnium.state.delivery('D1')?.deliveryStatus).toBe('InProgress')
  expect(bed.omnium.state.goodsReceptions.all()).toMatchObject([
    { route: 'delivery', deliveryId: 'D1', purchaseOrderIds: ['P1'], lines: [{ deliveredQuantity: 3 }] },
  ])
})

test('Omnium quirk 24: the delivery route refuses ids that were booked before, all of them named, and books nothing', async () => {
  const bed = await expecting()
  await onDelivery(bed, [received(bed.deliveryLine, 1, { goodsReceptionId: 'gr1' })])
  await onDelivery(bed, [received(bed.deliveryLine, 1, { goodsReceptionId: 'gr2' })])
  const again = await onDelivery(bed, [
    received(bed.deliveryLine, 1, { goodsReceptionId: 'gr1' }),
    received(bed.deliveryLine, 1, { goodsReceptionId: 'gr2' }),
    received(bed.deliveryLine, 1, { goodsReceptionId: 'gr3' }),
  ])
  expect([again.status, again.type]).toEqual([400, 'text/plain; charset=utf-8'])
  expect(again.body).toMatch(/gr1, gr2$/)
  expect(stock(bed, 'A')).toBe(2)
  expect(bed.omnium.state.goodsReceptions.size).toBe(2)
})

test('one call may use one id on several lines', async () => {
  const bed = await expecting()
  const line = received(bed.deliveryLine, 1, { goodsReceptionId: 'gr1' })
  expect((await onDelivery(bed, [line, line])).status).toBe(200)
  expect(delivered(bed)['A D1']).toBe(2)
})

test('Omnium quirk 24: the plain route checks no ids: a repeated call books twice', async () => {
  const bed = await expecting()
  const lines = [received('P1_1', 5, { goodsReceptionId: 'gr1' })]
  expect((await plain(bed, lines)).status).toBe(200)
  expect((await plain(bed, lines)).status).toBe(200)
  expect(delivered(bed)['A -']).toBe(10)
  expect(stock(bed, 'A')).toBe(10)
  expect(bed.omnium.state.goodsReceptions.all().map(({ route }) => route)).toEqual(['plain', 'plain'])
})

test('an id booked on the plain route is known to the delivery route', async () => {
  const bed = await expecting()
  await plain(bed, [received('P1_2', 1, { goodsReceptionId: 'gr1' })])
  expect((await onDelivery(bed, [received(bed.deliveryLine, 1, { goodsReceptionId: 'gr1' })])).status).toBe(
    400,
  )
})

test('the plain route finds the deliveries of its lines', async () => {
  const bed = await expecting()
  await plain(bed, [received(bed.deliveryLine, 4)])
  expect(bed.omnium.state.delivery('D1')?.deliveryStatus).toBe('Completed')
})

const BAD: readonly [string, (line: string) => readonly object[]][] = [
  ['an empty list', () => []],
  ['an unknown warehouse', (line) => [received(line, 1, { warehouseCode: 'NOWHERE' })]],
  ['a store that is no warehouse', (line) => [received(line, 1, { warehouseCode: 'OFFICE' })]],
  ['a virtual warehouse', (line) => [received(line, 1, { warehouseCode: 'VIRTUAL' })]],
  ['a negative quantity', (line) => [received(line, -1)]],
  ['an unknown line', () => [received('P9_1', 1)]],
  ['a line without id', () => [{ deliveredQuantity: 1, warehouseCode: 'S1' }]],
  ['one bad line among good ones', (line) => [received(line, 1), received('P9_1', 1)]],
]

test.each(BAD)('both routes refuse %s and book nothing', async (_, lines) => {
  const bed = await expecting()
  expect((await onDelivery(bed, lines(bed.deliveryLine))).status).toBe(400)
  expect((await plain(bed, lines(bed.deliveryLine))).status).toBe(400)
  expect(bed.omnium.state.goodsReceptions.size).toBe(0)
  expect(stock(bed, 'A')).toBeUndefined()
})

test('the delivery route refuses lines of elsewhere and is 404 for an unknown delivery', async () => {
  const bed = await expecting()
  const foreign = await onDelivery(bed, [received('P1_2', 1)])
  expect([foreign.status, foreign.body]).toEqual([400, 'Line P1_2 does not belong to delivery D1.'])
  expect((await onDelivery(bed, [received(bed.deliveryLine, 1)], 'D9')).status).toBe(404)
})

test('more than ordered is booked as received', async () => {
  const bed = await expecting()
  await plain(bed, [received('P1_2', 5)])
  expect(delivered(bed)['B -']).toBe(5)
  expect(stock(bed, 'B')).toBe(5)
})

test('parts accumulate and decimals stay exact', async () => {
  const bed = await expecting()
  await plain(bed, [received('P1_1', 0.1)])
  await plain(bed, [received('P1_1', 0.2)])
  expect(delivered(bed)['A -']).toBe(0.3)
  expect(stock(bed, 'A')).toBe(0.3)
})

test('the transaction carries the id, the order and the unit cost after discount', async () => {
  const bed = await expecting()
  await onDelivery(bed, [received(bed.deliveryLine, 4, { goodsReceptionId: 'gr1' })])
  expect(bed.omnium.state.inventoryTransactions.all()).toMatchObject([
    {
      variant: 'A',
      inventoryChange: 4,
      goodsReceptionId: 'gr1',
      purchaseOrderId: 'P1',
      reason: 'GoodsReception',
    },
  ])
  expect(bed.omnium.state.stock('A', 'S1')).toMatchObject({ cost: 75, costTotal: 300 })
})

test('Omnium quirk 28: the order completes only when everything is there and the tenant wants it', async () => {
  const all = async (bed: OmniumBed & { readonly deliveryLine: string }) => {
    await onDelivery(bed, [received(bed.deliveryLine, 4)])
    await plain(bed, [received('P1_1', 6)])
    const before = bed.omnium.state.purchaseOrder('P1')?.status
    await plain(bed, [received('P1_2', 2)])
    return [before, bed.omnium.state.purchaseOrder('P1')?.status]
  }
  const unconfigured = await expecting()
  expect(await all(unconfigured)).toEqual(['New', 'New'])
  const configured = await expecting()
  configured.omnium.actions.saveSettings({ settings: { goodsReceptionCompletedStatus: 'Completed' } })
  expect(await all(configured)).toEqual(['New', 'Completed'])
})

test('Omnium quirk 26: a delivery with manual status keeps it', async () => {
  const bed = await expecting()
  const inner = bed.omnium.state.delivery('D1')
  expect(inner?.deliveryStatus).toBe('New')
  bed.omnium.actions.setDeliveryStatusMode({ deliveryId: 'D1', automatic: false })
  await onDelivery(bed, [received(bed.deliveryLine, 4)])
  expect(bed.omnium.state.delivery('D1')?.deliveryStatus).toBe('New')
})

test('orders that waited for the goods wait no longer and keep their references', async () => {
  const bed = await expecting()
  const body = orderBody('W1')
  const lineItems = [
    {
      ...body.orderForm.lineItems[0],
      isAwaitingPurchaseOrder: true,
      expectedDeliveryDate: '2026-03-09T00:00:00Z',
      reservedInventoryPurchaseOrderId: 'P1',
      reservedInventoryPurchaseOrderLineId: 'P1_1',
    },
  ]
  await bed.call('POST', '/api/Orders', { ...body, orderForm: { lineItems } })
  await plain(bed, [received('P1_1', 1)])
  const [line] = bed.omnium.state.order('W1')?.orderForm.lineItems ?? []
  expect(line).toMatchObject({ isAwaitingPurchaseOrder: false, reservedInventoryPurchaseOrderLineId: 'P1_1' })
  expect(line).not.toHaveProperty('expectedDeliveryDate')
})

test('receptions are announced for the delivery, or for the order of lines without one', async () => {
  const bed = await expecting()
  await onDelivery(bed, [received(bed.deliveryLine, 1)])
  await plain(bed, [received('P1_2', 1)])
  expect(bed.omnium.state.events.all().slice(-2)).toMatchObject([
    {
      operationId: 352_112,
      className: 'Delivery',
      objectId: 'D1',
      status: 'InProgress',
      previousStatus: 'New',
    },
    { operationId: 352_112, className: 'PurchaseOrder', objectId: 'P1' },
  ])
})
