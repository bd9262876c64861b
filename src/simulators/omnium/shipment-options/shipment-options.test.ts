import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'

const OPTION = '/api/ShipmentOptions/NOR/ShipmentOption'

test('shipment options of a market are added, changed and removed, each time with the list as answer', async () => {
  const { call, omnium } = await omniumBed()
  const parcel = { shippingMethodId: '1', shippingMethodName: 'Parcel', shippingSubTotal: 99 }
  expect((await call('GET', '/api/ShipmentOptions/NOR/ShipmentOptions')).body).toEqual([])
  expect((await call('PATCH', OPTION, parcel)).body).toEqual([parcel])
  expect((await call('PATCH', OPTION, { shippingMethodName: 'Parcel', label: 'To the door' })).body).toEqual([
    { ...parcel, label: 'To the door' },
  ])
  await call('PATCH', OPTION, { shippingMethodName: 'Internal', hideFromApi: true })
  expect((await call('GET', '/api/ShipmentOptions/NOR/ShipmentOptions')).body).toHaveLength(1)
  expect(omnium.state.markets.get('NOR')?.shipmentOptions).toHaveLength(2)
  expect((await call('DELETE', `${OPTION}?shippingMethodName=Internal`)).status).toBe(200)
  expect((await call('DELETE', `${OPTION}?shippingMethodId=1`)).body).toEqual([])
})

test('unknown markets and options are 404, an option without any name is 400', async () => {
  const { call } = await omniumBed()
  expect((await call('GET', '/api/ShipmentOptions/XXX/ShipmentOptions')).status).toBe(404)
  expect(
    (await call('PATCH', '/api/ShipmentOptions/XXX/ShipmentOption', { shippingMethodId: '1' })).status,
  ).toBe(404)
  expect((await call('PATCH', OPTION, { label: 'Parcel' })).status).toBe(400)
  expect((await call('DELETE', `${OPTION}?shippingMethodId=1`)).status).toBe(404)
  expect((await call('DELETE', OPTION)).status).toBe(404)
})
