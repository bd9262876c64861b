import { expect, test } from 'vitest'
import { orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const LINES = orderBody('W1').orderForm.lineItems
const TWO = [
  { shipmentId: 'a', warehouseCode: 'S1', lineItems: LINES.slice(0, 1) },
  { shipmentId: 'b', warehouseCode: 'S2', lineItems: LINES.slice(1) },
]
const PATH = '/api/OrderShipments/W1'

async function withOrder(): Promise<OmniumBed> {
  const bed = await omniumBed()
  await bed.call('POST', '/api/Orders', orderBody('W1'))
  return bed
}
const linesOf = ({ omnium }: OmniumBed) =>
  omnium.state
    .order('W1')
    ?.orderForm.shipments.map(({ shipmentId, lineItems }) => [
      shipmentId,
      ...lineItems.map(({ lineItemId }) => lineItemId),
    ])

test('shipments are replaced as a list, and the totals follow', async () => {
  const bed = await withOrder()
  const { status, body } = await bed.call('PUT', PATH, [{ ...TWO[0], shippingSubTotal: 99 }, TWO[1]])
  expect([status, body]).toMatchObject([200, { total: 349, orderForm: { shippingTotal: 99 } }])
  expect(linesOf(bed)).toEqual([
    ['a', '1'],
    ['b', '2'],
  ])
  expect((await bed.call('PUT', PATH, [TWO[0], TWO[0]])).status).toBe(400)
  expect((await bed.call('PUT', '/api/OrderShipments/W9', TWO)).status).toBe(404)
})

test('a patch finds shipments by id, and both copies of a line follow', async () => {
  const bed = await withOrder()
  const { body } = await bed.call('PATCH', PATH, [
    { shipmentId: '1', shipmentTrackingNumber: 'T1', lineItems: [{ lineItemId: '1', placedPrice: 90 }] },
  ])
  expect(body).toMatchObject({
    total: 230,
    orderForm: {
      lineItems: [{ placedPrice: 90 }, {}],
      shipments: [{ shipmentTrackingNumber: 'T1', lineItems: [{ placedPrice: 90 }, {}] }],
    },
  })
  const events = bed.omnium.state.events.size
  await bed.call('PATCH', PATH, [{ shipmentId: '1', shipmentTrackingNumber: 'T1' }])
  expect(bed.omnium.state.events.size).toBe(events)
  expect((await bed.call('PATCH', PATH, [{ shipmentId: '9' }])).status).toBe(404)
})

test('shipments are deleted by the ids in the body, and their lines stay in the order', async () => {
  const bed = await withOrder()
  await bed.call('PUT', PATH, TWO)
  const remove = (body: object) => bed.call('DELETE', `${PATH}/DeleteShipments`, body)
  const answer = await remove(['a'])
  expect([answer.status, answer.type]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(linesOf(bed)).toEqual([['b', '2', '1']])
  expect((await remove(['a'])).status).toBe(404)
  expect((await remove(['b'])).status).toBe(400)
  expect((await remove([])).status).toBe(400)
})

test('lines go from one shipment to another', async () => {
  const bed = await withOrder()
  await bed.call('PUT', PATH, TWO)
  const move = (body: object) => bed.call('PUT', `${PATH}/AddOrderLinesToShipment`, body)
  expect((await move([{ shipmentId: 'b', lineItemIds: ['1'] }])).status).toBe(200)
  expect(linesOf(bed)).toEqual([['a'], ['b', '2', '1']])
  expect((await move([{ shipmentId: 'b', lineItemIds: ['9'] }])).status).toBe(404)
  expect((await move([{ shipmentId: 'z', lineItemIds: ['1'] }])).status).toBe(404)
  expect((await move([{ shipmentId: 'b' }])).status).toBe(400)
})
