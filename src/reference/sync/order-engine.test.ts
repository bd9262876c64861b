import { expect, test } from 'vitest'
import { startConnector } from '../testing/start-connector.ts'
import type { StartedConnector } from '../testing/start-connector.ts'
import { json, list, T } from '../testing/scripted-vendors.ts'

const line = (lineItemId: string, quantity = 1, placedPrice = 100): object => ({
  lineItemId,
  code: `SKU-${lineItemId}`,
  quantity,
  placedPrice,
})

/** Gives Omnium the order; later calls replace it. */
function place(
  subject: StartedConnector,
  order: Record<string, unknown> = {},
  lines: object[] = [line('1')],
): void {
  const whole = {
    id: 'X1',
    orderType: 'ClickAndCollect',
    status: 'New',
    storeId: 's',
    orderForm: { lineItems: lines },
    ...order,
  }
  subject.vendors.on(/^GET \/api\/Orders\//, () => json(whole))
}

test('an order is built while OPEN and gets its state last', async () => {
  const subject = startConnector({
    OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID: 'h',
    OMNIUM_CLICK_COLLECT_EXPIRY_DAYS: '1',
  })
  place(subject, {}, [line('1', 2, 199.5), line('2')])
  await subject.order('X1')
  const [order] = subject.vendors.orders
  expect(order).toMatchObject({
    storeUid: 's',
    externalOrderNumber: 'X1',
    orderState: 'PARKED',
    validUntil: '2026-03-03T22:59:59.000Z',
    orderhandlings: [{ handlingUid: 'h' }],
  })
  expect(order?.items).toMatchObject([
    { externalId: '1', productUid: 'P-SKU-1', quantityOrdered: 200, unitPrice: 19950 },
    { externalId: '2', productUid: 'P-SKU-2', quantityOrdered: 100, unitPrice: 10000 },
  ])
  expect(subject.vendors.writes().at(-1)).toMatch(/status$/)
  expect(subject.vendors.calls.indexOf('GET /api/Orders/X1')).toBeLessThan(
    subject.vendors.calls.indexOf(`POST ${T}/stores/s/orders`),
  )
})

test('an event without a change writes nothing', async () => {
  const subject = startConnector({ OMNIUM_CLICK_COLLECT_EXPIRY_DAYS: '1' })
  place(subject)
  await subject.order('X1')
  const before = subject.vendors.writes().length
  await subject.pass(3 * 24 * 60)
  await subject.order('X1')
  expect(subject.vendors.writes()).toHaveLength(before)
})

test('a failure after the first of three lines is completed a minute later, nothing twice', async () => {
  const subject = startConnector()
  place(subject, {}, [line('1'), line('2'), line('3')])
  let posts = 0
  subject.vendors.on(/^POST .*items$/, ({ path, body }) => {
    posts++
    const order = subject.vendors.orders.find(({ orderUid }) => orderUid === path[6])
    if (posts === 2) return json({ code: 'X', message: 'no' }, 500)
    order?.items.push({ orderItemUid: `J${posts}`, ...body })
    return json(body, 201)
  })
  await subject.order('X1')
  expect(subject.vendors.orders.map(({ orderState, items }) => [orderState, items.length])).toEqual([
    ['OPEN', 1],
  ])
  expect(await subject.waiting('X1')).toMatchObject({ attempts: 1, minutesFromStart: 1 })
  await subject.pass(1)
  expect(
    subject.vendors.orders.map(({ orderState, items }) => [
      orderState,
      items.map(({ externalId }) => externalId),
    ]),
  ).toEqual([['PARKED', ['1', '2', '3']]])
  expect(await subject.waiting('X1')).toBeUndefined()
})

test('a lost answer to the creation makes no second order', async () => {
  const subject = startConnector()
  place(subject)
  subject.vendors.on(
    /^POST .*s\/orders$/,
    ({ body }) => {
      const empty = {
        orderState: 'OPEN',
        tillUid: null,
        items: [],
        orderhandlings: [],
        settlements: [],
        validUntil: null,
      }
      subject.vendors.orders.push({ orderUid: 'lost', storeUid: 's', ...empty, ...body })
      throw new TypeError('fetch failed')
    },
    1,
  )
  await subject.order('X1')
  await subject.pass(1)
  expect(subject.vendors.orders.map(({ orderUid, orderState }) => [orderUid, orderState])).toEqual([
    ['lost', 'PARKED'],
  ])
})

test('a 429 is not retried before the time that was asked for', async () => {
  const subject = startConnector()
  place(subject)
  subject.vendors.on(/^GET \/api\/Orders/, () => json('slow', 429, { 'retry-after': '300' }), 1)
  await subject.order('X1')
  expect(await subject.waiting('X1')).toMatchObject({ minutesFromStart: 5 })
  await subject.pass(5)
  expect(subject.vendors.orders).toHaveLength(1)
})

test('the whole table of delays is kept, and the last one for ever', async () => {
  const subject = startConnector()
  subject.vendors.on(/^GET \/api\/Orders/, () => json('broken', 500))
  await subject.order('X1')
  const minutes: number[] = []
  for (let attempt = 0; attempt < 12; attempt++) {
    const { minutesFromStart = 0 } = (await subject.waiting('X1')) ?? {}
    minutes.push(minutesFromStart)
    await subject.pass(minutesFromStart - (minutes.at(-2) ?? 0))
  }
  expect(minutes).toEqual([1, 3, 8, 18, 38, 68, 113, 173, 263, 383, 503, 623])
})

test('an order in Queued waits and is read again', async () => {
  const subject = startConnector()
  place(subject, { status: 'Queued' })
  await subject.order('X1')
  expect(subject.vendors.writes()).toEqual([])
  place(subject)
  await subject.pass(1)
  expect(subject.vendors.orders).toMatchObject([{ orderState: 'PARKED' }])
})

test('an unknown order is asked for again; one that vanished later is told and kept', async () => {
  const subject = startConnector()
  await subject.order('X1')
  expect(await subject.waiting('X1')).toMatchObject({ attempts: 1 })
  place(subject)
  await subject.pass(1)
  subject.vendors.on(/^GET \/api\/Orders/, () => json('gone', 404))
  await subject.order('X1')
  expect(await subject.waiting('X1')).toBeUndefined()
  expect(subject.vendors.orders).toMatchObject([{ orderState: 'PARKED' }])
  expect(subject.alarms.at(-1)).toContain('no longer knows')
})

test.each([
  ['a type of somebody else', { orderType: 'Pos' }],
  ['an order that is over', { status: 'OrderCanceled' }],
  ['an order without lines', { orderForm: { lineItems: [] } }],
])('%s creates nothing and is no failure', async (_name, order) => {
  const subject = startConnector()
  place(subject, order)
  await subject.order('X1')
  expect([subject.vendors.writes(), await subject.waiting('X1')]).toEqual([[], undefined])
})

test.each([
  ['a product', /^GET .*\/products$/, () => list([])],
  ['a handling', /^GET .*\/handlings\//, () => json({ code: 'NOT_FOUND', message: '' }, 404)],
  ['a store', /^GET .*\/stores\/s$/, () => json({ code: 'NOT_FOUND', message: '' }, 404)],
])('%s that Flow lacks stops the job before anything is written', async (_name, call, answer) => {
  const subject = startConnector({ OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID: 'h' })
  place(subject)
  subject.vendors.on(call, answer, 1)
  await subject.order('X1')
  expect(subject.vendors.writes()).toEqual([])
  expect(await subject.waiting('X1')).toMatchObject({ attempts: 1 })
  await subject.pass(1)
  expect(subject.vendors.orders).toHaveLength(1)
})

test('an order in another currency is not relabelled', async () => {
  const subject = startConnector()
  place(subject, { billingCurrency: 'SEK' })
  await subject.order('X1')
  expect(subject.vendors.orders).toEqual([])
  expect((await subject.waiting('X1'))?.lastError).toContain('SEK')
})

test('while the extension is inactive Omnium is not called', async () => {
  const subject = startConnector()
  subject.vendors.on(/^GET \/v2\/tenants\/t$/, () =>
    json({ extensions: [{ extensionCode: 'OMNIUM', active: false }], currency: {} }),
  )
  await subject.order('X1')
  expect(subject.vendors.calls.filter((call) => call.includes('/api/'))).toEqual([])
})

test('settings in Flow count when the environment has none, those of the environment come first', async () => {
  const inFlow = [
    { key: 'OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID', value: 'flow-h' },
    { key: 'OMNIUM_CLICK_COLLECT_EXPIRY_DAYS', value: '3' },
  ]
  const subject = startConnector({ OMNIUM_CLICK_COLLECT_EXPIRY_DAYS: '1' })
  subject.vendors.on(/^GET .*t\/extensions\/omnium\/parameters$/, () => json({ items: inFlow }))
  place(subject)
  await subject.order('X1')
  expect(subject.vendors.orders).toMatchObject([
    { orderhandlings: [{ handlingUid: 'flow-h' }], validUntil: '2026-03-03T22:59:59.000Z' },
  ])
})

test('a new customer is created once for two orders at the same time', async () => {
  const subject = startConnector()
  const known: object[] = []
  subject.vendors.on(/^GET .*\/customers$/, () => list(known))
  subject.vendors.on(/^POST .*\/customers$/, ({ body }) => {
    known.push({ ...body, customerUid: 'C1' })
    return json({ ...body, customerUid: 'C1' }, 201)
  })
  subject.vendors.on(/^GET \/api\/PrivateCustomers/, () =>
    json({ customerId: 'a+b@x.no', firstName: 'A', lastName: 'B' }),
  )
  subject.vendors.on(/^GET \/api\/Orders/, ({ path }) =>
    json({
      id: path[2],
      orderType: 'Online',
      storeId: 's',
      customerId: 'a+b@x.no',
      orderForm: { lineItems: [line('1')] },
    }),
  )
  await Promise.all([subject.order('X1'), subject.order('X2')])
  expect(known).toHaveLength(1)
  expect(subject.vendors.orders.map(({ customerUid }) => customerUid)).toEqual(['C1', 'C1'])
})

test('a customer that Omnium does not know leaves the order with its own name', async () => {
  const subject = startConnector()
  place(subject, { customerId: 'C', customerType: 'B2B', customerName: 'Kari Nordmann' })
  await subject.order('X1')
  expect(subject.vendors.calls).toContain('GET /api/BusinessCustomers/C')
  expect(subject.vendors.orders).toMatchObject([
    { customerUid: null, customerAddress: { lastname: 'Nordmann' } },
  ])
})

test('a cancellation cancels the open order and leaves one with goods handed over', async () => {
  const subject = startConnector()
  place(subject)
  await subject.order('X1')
  place(subject, { status: 'OrderCanceledByCustomer' })
  subject.vendors.orders[0]?.items.splice(0, 1, { externalId: '1', quantityDelivered: 100 })
  await subject.order('X1')
  expect(subject.vendors.orders).toMatchObject([{ orderState: 'PARKED' }])
  expect(subject.alarms.at(-1)).toContain('handed over')
  subject.vendors.orders[0]?.items.splice(0)
  await subject.order('X1')
  expect(subject.vendors.orders).toMatchObject([{ orderState: 'CANCELLED' }])
})

test('an interrupted update restores the state from before, not that of the type', async () => {
  const subject = startConnector()
  place(subject)
  await subject.order('X1')
  Object.assign(subject.vendors.orders[0] ?? {}, { orderState: 'CONFIRMED' })
  place(subject, {}, [line('1', 2)])
  subject.vendors.on(/^PUT .*\/items\//, () => json({ code: 'X', message: '' }, 500), 1)
  await subject.order('X1')
  expect(subject.vendors.orders).toMatchObject([{ orderState: 'OPEN' }])
  await subject.pass(1)
  expect(subject.vendors.orders).toMatchObject([
    { orderState: 'CONFIRMED', items: [{ quantityOrdered: 200 }] },
  ])
})

test('a price changed in the store survives another change in Omnium', async () => {
  const subject = startConnector()
  place(subject)
  await subject.order('X1')
  Object.assign(subject.vendors.orders[0]?.items[0] ?? {}, { unitPrice: 8000 })
  place(subject, {}, [line('1'), line('2')])
  await subject.order('X1')
  expect(subject.vendors.orders[0]?.items).toMatchObject([{ unitPrice: 8000 }, { externalId: '2' }])
})

test('an answer older than what was seen is not applied and asked for again', async () => {
  const subject = startConnector()
  place(subject, { modified: '2026-03-02T07:00:00.1234567' }, [line('1', 3)])
  await subject.order('X1')
  place(subject, { modified: '2026-03-02T06:00:00Z' }, [line('1', 1)])
  await subject.order('X1')
  expect(subject.vendors.orders[0]?.items).toMatchObject([{ quantityOrdered: 300 }])
  place(subject, { modified: '2026-03-02T08:00:00Z' }, [line('1', 5)])
  await subject.pass(1)
  expect(subject.vendors.orders[0]?.items).toMatchObject([{ quantityOrdered: 500 }])
})

test('a prepayment is carried over and does not change the state at rest', async () => {
  const subject = startConnector()
  const payments = [
    {
      transactionId: 't1',
      transactionType: 'Sale',
      status: 'Processed',
      amount: 100,
      paymentMethodName: 'Vipps',
    },
  ]
  place(subject, { orderForm: { lineItems: [line('1')], payments } })
  await subject.order('X1')
  expect(subject.vendors.orders).toMatchObject([
    {
      orderState: 'PARKED',
      settlements: [
        { amount: 10000, settlementCode: 'EXTERNAL_OMNIUM', settlementName: 'Vipps', externalId: 't1' },
      ],
    },
  ])
})

test('one poisoned order does not hold up fifty good ones', async () => {
  const subject = startConnector()
  subject.vendors.on(/^GET \/api\/Orders/, ({ path }) =>
    path[2] === 'bad'
      ? json('broken', 500)
      : json({ id: path[2], orderType: 'Online', storeId: 's', orderForm: { lineItems: [line('1')] } }),
  )
  await Promise.all(
    ['bad', ...Array.from({ length: 50 }, (_, index) => `good-${index}`)].map((id) => subject.order(id)),
  )
  expect(subject.vendors.orders).toHaveLength(50)
})
