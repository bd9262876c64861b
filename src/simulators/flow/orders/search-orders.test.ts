import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

/** WEB1 of Kari is paid and handed over, WEB2 of Ola is parked, OFFER is an offer. */
function searchBed() {
  const bed = flowBed()
  const { actions, ok, placeOrder, tenant } = bed
  actions.createCustomer({ customer: { customerUid: 'K1', firstname: 'Kari', lastname: 'Eksempel' } })
  const skis = [{ productUid: 'SKI', quantity: 100 }]
  placeOrder(skis, {
    orderUid: 'WEB1',
    externalOrderNumber: 'NO1',
    customerUid: 'K1',
    customerAddress: { firstname: 'Kari', lastname: 'Eksempel', email: 'kari@example.com' },
  })
  actions.completeOrder({ orderUid: 'WEB1' })
  tenant.clock.moveTo(EPOCH + 60_000)
  const ola = { firstname: 'Ola', lastname: 'Fjell', mobile: '+4791111111' }
  placeOrder([{ productUid: 'CAP', quantity: 100 }], { orderUid: 'WEB2', customerAddress: ola })
  ok('PUT', 'T/stores/OSLO/orders/WEB2/status', { status: 'PARKED' })
  placeOrder(skis, { orderUid: 'OFFER', type: 'OFFER' })
  const found = (criteria: object, query = '') =>
    ok<Schema<'OrderList'>>('POST', `T/orders/search${query}`, criteria).items.map(({ orderUid }) => orderUid)
  return { ...bed, found }
}

test.each<[object, string[]]>([
  [{}, ['WEB1', 'WEB2', 'OFFER']],
  [{ query: '', orderNumber: '', voucherNumber: '' }, ['WEB1', 'WEB2', 'OFFER']],
  [{ query: 'EKSEMPEL' }, ['WEB1']],
  [{ query: 'kari eks' }, ['WEB1']],
  [{ query: '9111' }, ['WEB2']],
  [{ query: 'no1' }, ['WEB1']],
  [{ query: 'cap' }, ['WEB2']],
  [{ orderNumber: '100002' }, ['WEB2']],
  [{ orderNumber: '10000' }, []],
  [{ externalOrderNumber: 'NO1' }, ['WEB1']],
  [{ voucherNumber: '100001' }, ['WEB1']],
  [{ storeUids: ['OSLO'], productSkus: ['SKI'] }, ['WEB1', 'OFFER']],
  [{ storeUids: [] }, []],
  [{ customerUids: ['K1'] }, ['WEB1']],
  [{ orderTypes: ['OFFER'] }, ['OFFER']],
  [{ orderStatuses: ['PARKED', 'COMPLETE'] }, ['WEB1', 'WEB2']],
  [{ orderStates: ['OPEN'], settleStates: ['NOT_STARTED'] }, ['OFFER']],
  [{ deliveryStates: ['COMPLETE'] }, ['WEB1']],
  [{ modifiedAfter: '2026-03-02T09:00:30+01:00' }, ['WEB2', 'OFFER']],
])('orders are found by %j', (criteria, expected) => {
  expect(searchBed().found(criteria)).toEqual(expected)
})

test('the older states cannot be combined with the three dimensions', () => {
  const { call } = searchBed()
  const mixed = { orderStatuses: ['OPEN'], deliveryStates: ['COMPLETE'] }
  expect(call('POST', 'T/orders/search', mixed)).toMatchObject({
    status: 400,
    body: { code: 'VALIDATION_FAILED' },
  })
  expect(call('POST', 'T/receipts/search', mixed).status).toBe(400)
  expect(call('POST', 'T/orders/search', { modifiedAfter: 'yesterday' }).status).toBe(400)
})

test('found orders are paged and sorted by any field of an order', () => {
  const { found, ok } = searchBed()
  expect(found({}, '?sortBy=orderState&sortDirection=DESC')).toEqual(['WEB2', 'OFFER', 'WEB1'])
  expect(found({}, '?sortBy=externalOrderNumber')).toEqual(['WEB1', 'WEB2', 'OFFER'])
  expect(found({}, '?sortBy=deliveryState')).toEqual(['WEB1', 'WEB2', 'OFFER'])
  expect(ok('POST', 'T/orders/search?pageNumber=2&pageSize=2', {})).toMatchObject({
    items: [{ orderUid: 'OFFER' }],
    paging: { pageNumber: 2, pageSize: 2, totalCount: 3 },
  })
})
