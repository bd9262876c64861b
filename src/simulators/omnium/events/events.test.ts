import { expect, test } from 'vitest'
import { START, orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import { omniumRetryPolicy } from './event-publisher.ts'

const isRetried = (status: number | undefined): boolean => omniumRetryPolicy.shouldRetry(status)

const place = ({ omnium }: OmniumBed, id: string, more: object = {}) =>
  omnium.actions.placeOrder({ allowUnknownStore: true, order: { ...orderBody(id), ...more } })

test('Omnium quirk 42: placing an order sends metadata and no entity to the subscriber', async () => {
  const bed = await omniumBed()
  const { url, received } = bed.receiver('/events')
  bed.omnium.actions.subscribe({ url, headers: { 'x-key': 'k' } })
  place(bed, 'W1', { orderType: 'ClickAndcollect' })
  await bed.tenant.idle()
  expect(received).toHaveLength(1)
  expect(received[0]?.headers.get('x-key')).toBe('k')
  expect(received[0]?.event).toEqual({
    timestamp: '2026-03-02T08:00:00.0000000Z',
    id: expect.stringMatching(/^[A-Za-z0-9]{20}$/) as string,
    operationId: 110_106,
    message: 'Order added',
    className: 'Order',
    subClassName: 'ClickAndcollect',
    objectId: 'W1',
    objectNumber: 'W1',
    category: 'Created',
    market: 'NOR',
    storeId: 'S1',
    user: 'webshop',
    userId: 'webshop',
    status: 'New',
    previousStatus: '',
    isError: false,
    isRead: false,
  })
})

test.each([
  [{ classNames: ['Order'] }, true],
  [{ classNames: ['Inventory'] }, false],
  [{ subClassNames: ['ONLINE'] }, true],
  [{ subClassNames: ['ClickAndCollect'] }, false],
  [{ categories: ['Created'] }, true],
  [{ categories: ['Updated'] }, false],
  [{ statuses: ['New'] }, true],
  [{ statuses: ['Completed'] }, false],
  [{ storeIds: ['S1'] }, true],
  [{ storeIds: ['S2'] }, false],
  [{ marketIds: ['SWE'] }, false],
  [{ operationIds: [110_106] }, true],
  [{ operationIds: [1] }, false],
  [{ errorsOnly: true }, false],
  [{ classNames: ['Order'], statuses: ['Completed'] }, false],
])('the filter %o lets a new online order pass: %s', async (filters, isSent) => {
  const bed = await omniumBed()
  const { url, received } = bed.receiver('/events')
  bed.omnium.actions.subscribe({ url, filters })
  place(bed, 'W1')
  await bed.tenant.idle()
  expect(received.length).toBe(isSent ? 1 : 0)
})

async function attemptsAfter(answers: number[]): Promise<number[]> {
  const bed = await omniumBed()
  const { url, received } = bed.receiver('/events', answers)
  bed.omnium.actions.subscribe({ url })
  place(bed, 'W1')
  for (const wait of [0, 1_000, 6_000, 21_000, 120_000]) {
    bed.tenant.clock.moveTo(START + wait)
    await bed.tenant.idle()
  }
  return received.map(({ at }) => at - START)
}

test('Omnium quirk 41: failed deliveries are repeated after 1, 5 and 15 seconds and then given up', async () => {
  expect(await attemptsAfter([401, 403, 409, 503, 200])).toEqual([0, 1_000, 6_000, 21_000])
})

test.each([204, 400, 404, 429])('Omnium quirk 41: an answer of %i is the last one', async (status) => {
  expect(await attemptsAfter([status])).toEqual([0])
})

test('a delivery that was given up is logged as 290100 and told to the other subscribers only', async () => {
  const bed = await omniumBed()
  const dead = bed.receiver('/dead', [500, 500, 500, 500, 500, 500, 500, 500])
  const alive = bed.receiver('/alive')
  bed.omnium.actions.subscribe({ url: dead.url })
  bed.omnium.actions.subscribe({ url: alive.url, filters: { classNames: ['EventSubscription'] } })
  place(bed, 'W1')
  for (const wait of [0, 1_000, 6_000, 21_000, 60_000]) {
    bed.tenant.clock.moveTo(START + wait)
    await bed.tenant.idle()
  }
  expect(dead.received).toHaveLength(4)
  expect(alive.received.map(({ event }) => event)).toMatchObject([
    {
      operationId: 290_100,
      className: 'EventSubscription',
      subClassName: 'WebHook',
      status: 'Failed',
      isError: true,
    },
  ])
  expect(bed.omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([110_106, 290_100])
})

test('after unsubscribing nothing comes any more', async () => {
  const bed = await omniumBed()
  const { url, received } = bed.receiver('/events')
  const { id } = bed.omnium.actions.subscribe({ url })
  expect(bed.omnium.actions.unsubscribe({ id })).toEqual({ removed: 1 })
  place(bed, 'W1')
  await bed.tenant.idle()
  expect(received).toEqual([])
})

test('a subscription is changed in part, and hears nothing while it is switched off', async () => {
  const bed = await omniumBed()
  const [first, second] = [bed.receiver('/first'), bed.receiver('/second')]
  const { id } = bed.omnium.actions.subscribe({ url: first.url, headers: { 'x-key': 'k' } })
  bed.omnium.actions.changeSubscription({ id, active: false })
  place(bed, 'W1')
  const changed = bed.omnium.actions.changeSubscription({
    id,
    active: true,
    url: second.url,
    filters: { categories: ['Created'] },
  })
  expect(changed).toMatchObject({ id, headers: { 'x-key': 'k' }, active: true })
  place(bed, 'W2')
  bed.omnium.actions.touchOrder({ orderId: 'W2' })
  await bed.tenant.idle()
  expect([first.received.length, second.received.map(({ event }) => event.objectId)]).toEqual([0, ['W2']])
  expect(() => bed.omnium.actions.changeSubscription({ id: 'nobody', active: false })).toThrow(
    /no subscription/,
  )
})

test('Omnium quirk 41: a subscriber that is not there, or redirects, is tried three times more', async () => {
  expect(await attemptsAfter([302, 500, 502, 504])).toEqual([0, 1_000, 6_000, 21_000])
  expect([undefined, 199, 301, 401, 403, 405, 408, 409, 410, 422, 500].map(isRetried)).not.toContain(false)
  expect([200, 204, 299, 400, 404, 429].map(isRetried)).not.toContain(true)
})

test('a raw event is sent as it is, as often as asked, past all filters', async () => {
  const bed = await omniumBed()
  const { url, received } = bed.receiver('/events')
  bed.omnium.actions.subscribe({ url, filters: { classNames: ['Product'] } })
  const event = { className: 'Order', objectId: 'X1', anythingElse: 7 }
  expect(bed.omnium.actions.emitEvent({ event, times: 3 })).toEqual({ deliveries: 3 })
  await bed.tenant.idle()
  expect(received.map((each) => each.event)).toEqual([event, event, event])
  expect(bed.omnium.state.events.size).toBe(0)
})

test('the event log is searched newest first', async () => {
  const bed = await omniumBed()
  place(bed, 'W1')
  place(bed, 'W2')
  bed.omnium.actions.changeOrder({ orderId: 'W1', change: { customerName: 'Kari Test' } })
  const found = await bed.call('POST', '/api/EventLog/Search', { objectId: 'W1' })
  expect(found.body).toMatchObject({
    totalHits: 2,
    result: [
      { eventLogModel: 'Order', eventLogType: 'Updated', objectId: 'W1' },
      { eventLogModel: 'Order', eventLogType: 'Created', objectId: 'W1', userName: 'webshop' },
    ],
  })
})

test('events are found by the one before them: the moments at which a status changed', async () => {
  const bed = await omniumBed()
  place(bed, 'W1')
  bed.omnium.actions.setOrderStatus({ orderId: 'W1', status: 'InProgress' })
  bed.omnium.actions.setOrderStatus({ orderId: 'W1', status: 'OnHold' })
  const search = (previous: string, status: string, model = 'Order') =>
    bed.call('POST', `/api/EventLog/SearchByPrevious/${model}/W1`, {
      previousEventSearchRequest: { status: previous },
      searchRequest: { status },
    })
  expect((await search('New', 'InProgress')).body).toMatchObject([{ objectId: 'W1', status: 'InProgress' }])
  expect((await search('New', 'OnHold')).body).toEqual([])
  expect((await search('New', 'InProgress', 'Delivery')).body).toEqual([])
  expect((await search('New', 'InProgress', 'Nothing')).status).toBe(400)
})

test('writes of the API carry 3xxxxx numbers, their origin and the API user', async () => {
  const bed = await omniumBed()
  place(bed, 'W1')
  await bed.call('PATCH', '/api/orders/W1/PatchOrder', { customerName: 'Kari Test' })
  expect(bed.omnium.state.events.all().at(-1)).toMatchObject({
    operationId: 310_100,
    origin: 'PATCH /api/Orders/{orderId}/PatchOrder',
    user: expect.stringMatching(/^flow-[0-9a-f-]{36}$/) as string,
  })
})

test('a subscription to something that is no URL, or with an unknown filter, is a user error', async () => {
  const { omnium } = await omniumBed()
  expect(() => omnium.actions.subscribe({ url: 'nowhere' })).toThrow('/url must be a uri')
  const filters = { className: ['Order'] } as object
  expect(() => omnium.actions.subscribe({ url: 'http://subscriber.test/', filters })).toThrow(
    'className is not known here',
  )
})
