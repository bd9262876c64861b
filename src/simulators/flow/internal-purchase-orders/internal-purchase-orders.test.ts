import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const PATH = 'T/organizations/999/internal-purchase-orders'

/** OSLO and BERGEN belong to the organisation 999; BERGEN orders 3 SKI of OSLO. */
function bed() {
  const flow = flowBed()
  const { actions, ok } = flow
  ok('POST', 'T/organizations', { organizationUid: '999', name: 'Nordlys AS' })
  actions.createStore({ store: { storeUid: 'BERGEN', organizationUid: '999' } })
  ok('PUT', 'T/stores/OSLO', { organizationUid: '999' })
  const { internalPurchaseOrderUid } = actions.createInternalPurchaseOrder({
    ...{ internalPurchaseOrderUid: 'T1', sendingStoreUid: 'OSLO', receivingStoreUid: 'BERGEN' },
    lines: [{ productUid: 'SKI', quantity: 300, serialnumbers: ['S1'] }],
  })
  const stock = () => ['OSLO', 'BERGEN'].map((uid) => flow.state.stock('SKI', uid).quantityStock)
  const listed = (query = '') =>
    ok<Schema<'InternalPurchaseOrderList'>>('GET', `${PATH}${query}`).items.map(
      (order) => order.internalPurchaseOrderUid,
    )
  return { ...flow, internalPurchaseOrderUid, stock, listed }
}

test('a transfer is ordered, sent and received, and stock goes with it', () => {
  const { actions, internalPurchaseOrderUid, ok, stock } = bed()
  expect(ok('GET', PATH)).toMatchObject({
    items: [
      {
        ...{ internalPurchaseOrderNumber: '100001', status: 'NEW', allowedStatuses: ['SENT', 'CLOSED'] },
        ...{ creatingStoreUid: 'BERGEN', sendingStoreUid: 'OSLO', receivingStoreUid: 'BERGEN' },
        items: [
          {
            ...{ product: { productSku: 'SKI', coverImage: null }, serialnumbers: ['S1'], costPrice: 4000 },
            ...{ quantityOrdered: 300, shipFromWarehouseUid: 'OSLO', receiveToWarehouseUid: 'BERGEN' },
          },
        ],
      },
    ],
  })
  expect(stock()).toEqual([1000, 0])
  const sent = actions.sendInternalPurchaseOrder({ internalPurchaseOrderUid, trackingNumber: 'CP1' })
  expect(sent).toMatchObject({ status: 'SENT', trackingNumber: 'CP1', shippedBy: 'Ida Prøve' })
  expect(stock()).toEqual([700, 0])
  const lines = [{ productUid: 'SKI', quantity: 200 }]
  expect(actions.receiveInternalPurchaseOrder({ internalPurchaseOrderUid, lines })).toMatchObject({
    status: 'RECEIVED',
    items: [{ quantityOrdered: 300, quantitySent: 300, quantityReceived: 200 }],
  })
  expect(stock()).toEqual([700, 200])
})

test('a transfer cannot be received before it was sent, nor sent twice', () => {
  const { actions, internalPurchaseOrderUid } = bed()
  expect(() => actions.receiveInternalPurchaseOrder({ internalPurchaseOrderUid })).toThrow(/is NEW/)
  const lines = [{ productUid: 'CAP', quantity: 100 }]
  expect(() => actions.sendInternalPurchaseOrder({ internalPurchaseOrderUid, lines })).toThrow(
    /is on no line/,
  )
  actions.sendInternalPurchaseOrder({ internalPurchaseOrderUid })
  expect(() => actions.sendInternalPurchaseOrder({ internalPurchaseOrderUid })).toThrow(/is SENT/)
})

test('transfers are listed by organisation, stores and time', () => {
  const { actions, call, listed, ok, tenant } = bed()
  tenant.clock.moveTo(EPOCH + 1000)
  actions.createInternalPurchaseOrder({
    ...{ internalPurchaseOrderUid: 'T2', sendingStoreUid: 'BERGEN', receivingStoreUid: 'OSLO' },
    lines: [{ productUid: 'CAP', quantity: 100 }],
  })
  expect(listed()).toEqual(['T1', 'T2'])
  expect(listed('?sendingStoreUid=OSLO')).toEqual(['T1'])
  expect(listed('?receivingStoreUid=OSLO')).toEqual(['T2'])
  expect(listed('?internalPurchaseOrderFromDate=2026-03-02T08:00:01Z')).toEqual(['T2'])
  expect(listed('?internalPurchaseOrderToDate=2026-03-02T08:00:00Z')).toEqual(['T1'])
  expect(listed('?pageSize=1&pageNumber=2')).toEqual(['T2'])
  ok('POST', 'T/organizations', { organizationUid: '888', name: 'Other' })
  expect(ok('GET', 'T/organizations/888/internal-purchase-orders')).toMatchObject({ items: [] })
  expect(call('GET', 'T/organizations/none/internal-purchase-orders').status).toBe(404)
  expect(call('GET', `${PATH}?internalPurchaseOrderFromDate=monday`).status).toBe(400)
})

test('transfers take their numbers from the series of the store that orders', () => {
  const { actions, ok } = bed()
  const series = { numberSeriesUid: 'i', name: 'Internt', start: 12, end: 99, type: 'INTERNAL_PURCHASE' }
  ok('POST', 'T/number-series', series)
  ok('PUT', 'T/stores/BERGEN', { internalPurchaseNumberSeriesUid: 'i' })
  const order = actions.createInternalPurchaseOrder({
    ...{ sendingStoreUid: 'OSLO', receivingStoreUid: 'BERGEN' },
    lines: [{ productUid: 'SKI', quantity: 100 }],
  })
  expect(order.internalPurchaseOrderNumber).toBe('12')
})
