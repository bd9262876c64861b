import { expect, test } from 'vitest'
import { subscribed } from './fixture/subscriber.ts'

test('a duplicate leaves as often as told, with the same event id, and each copy has retries of its own', async () => {
  const { announce, heard, deliveries, faults, clock } = subscribed([200, 500])
  const fault = faults.inject({ system: 'omnium', effect: { kind: 'duplicate', copies: 2 } })
  announce('a', 'b')
  await clock.settle()
  expect(heard.map(([event]) => event)).toEqual(['a', 'a', 'a', 'b'])
  expect([fault.state, fault.consumedBy]).toEqual(['consumed', [{ delivery: 'delivery-1', at: 0 }]])
  await clock.travelTo(60_000)
  expect(heard).toHaveLength(5)
  expect(deliveries.list({ event: 'a' }).map(({ copyOf, attempts }) => [copyOf, attempts.length])).toEqual(
    expect.arrayContaining([
      [undefined, 1],
      ['delivery-1', 2],
      ['delivery-1', 1],
    ]) as unknown,
  )
})

test('a delayed event leaves at its own later time, and others overtake it', async () => {
  const { announce, heard, faults, clock } = subscribed()
  faults.inject({ system: 'omnium', effect: { kind: 'delay', milliseconds: 3000 } })
  announce('late', 'next')
  await clock.travelTo(60_000)
  expect(heard).toEqual([
    ['next', 0],
    ['late', 3000],
  ])
})

test.each([
  [undefined, ['c', 'b', 'a', 'd']],
  [
    [2, 3, 1],
    ['b', 'c', 'a', 'd'],
  ],
])('reordered by %o they leave one after the other', async (order, expected) => {
  const { announce, heard, faults, tenant, clock } = subscribed()
  const effect = { kind: 'reorder', count: 3, ...(order && { order }) } as const
  const fault = faults.inject({ system: 'omnium', effect })
  announce('a', 'b')
  await clock.settle()
  expect([heard, fault.state, tenant.openExchanges()]).toEqual([[], 'partly', 0])
  announce('c')
  await clock.settle()
  announce('d')
  await clock.settle()
  expect([heard.map(([event]) => event), fault.state]).toEqual([expected, 'consumed'])
})

test('what a lifted reorder has collected so far leaves, the last first', async () => {
  const { announce, heard, faults, clock } = subscribed()
  const fault = faults.inject({ system: 'omnium', effect: { kind: 'reorder', count: 5 } })
  announce('a', 'b')
  fault.release()
  announce('c')
  await clock.settle()
  expect([heard.map(([event]) => event).toSorted(), heard.findIndex(([event]) => event === 'a')]).toEqual([
    ['a', 'b', 'c'],
    2,
  ])
  expect(fault.state).toBe('lifted')
})

test('a held event is pending without a time, until its fault is lifted', async () => {
  const { announce, heard, faults, clock, deliveries } = subscribed()
  const fault = faults.inject({ system: 'omnium', times: 'always', effect: { kind: 'hold' } })
  announce('a')
  await clock.travelTo(60_000)
  expect([heard, deliveries.list({ state: 'pending' })]).toMatchObject([
    [],
    [{ id: 'delivery-1', fault: { id: 'delivery-fault-1', kind: 'hold' } }],
  ])
  expect(clock.nextDue()).toBeUndefined()
  fault.release()
  await clock.settle()
  expect(heard).toEqual([['a', 60_000]])
})

test('a dropped event never leaves, and the system does not take it for lost', async () => {
  const { announce, heard, faults, clock, deliveries, tenant } = subscribed()
  faults.inject({ system: 'omnium', containing: 'a2', effect: { kind: 'drop' } })
  announce('a1', 'a2')
  await clock.settle()
  expect(heard.map(([event]) => event)).toEqual(['a1'])
  expect(deliveries.list({ state: 'failed' })).toMatchObject([
    { delivery: { event: 'a2' }, attempts: [], fault: { kind: 'drop' } },
  ])
  expect(tenant.journal.entries({ kind: 'delivery' })).toHaveLength(1)
})

test('a failed attempt counts as failed whatever the subscriber answered, and the rules of the system follow', async () => {
  const { announce, heard, faults, clock, deliveries, tenant } = subscribed()
  faults.inject({ system: 'omnium', effect: { kind: 'fail', status: 503 } })
  faults.inject({ system: 'omnium', effect: { kind: 'fail', reaches: false } })
  announce('a')
  await clock.travelTo(60_000)
  expect(heard).toEqual([
    ['a', 0],
    ['a', 6000],
  ])
  expect(deliveries.get('delivery-1')).toMatchObject({
    state: 'delivered',
    attempts: [
      { at: 0, status: 503, fault: 'delivery-fault-1' },
      { at: 1000, error: 'no answer (delivery-fault-2)', fault: 'delivery-fault-2' },
      { at: 6000, status: 200 },
    ],
  })
  expect(tenant.journal.entries().map(({ fault }) => fault?.id)).toEqual([
    'delivery-fault-1',
    'delivery-fault-2',
    undefined,
  ])
})

test('a failure as by 404 is final', async () => {
  const { announce, faults, clock, outline } = subscribed()
  faults.inject({ system: 'omnium', effect: { kind: 'fail', status: 404 } })
  announce('a')
  await clock.settle()
  expect([outline(), clock.nextDue()]).toEqual([['delivery-1 a failed'], undefined])
})

test('faults are finite and in order: subscription, skip and times decide which deliveries they take', async () => {
  const { announce, heard, faults, clock } = subscribed()
  const effect = { kind: 'drop' } as const
  const skipping = faults.inject({ system: 'omnium', subscription: 'sub-a', skip: 1, times: 2, effect })
  const flows = faults.inject({ system: 'flow', times: 'always', effect })
  announce('a1', 'b1', 'a2', 'a3', 'a4')
  await clock.settle()
  expect(heard.map(([event]) => event)).toEqual(['a1', 'b1', 'a4'])
  expect(skipping.consumedBy.map(({ delivery }) => delivery)).toEqual(['delivery-3', 'delivery-4'])
  expect([skipping.state, flows.state, faults.list().length]).toEqual(['consumed', 'waiting', 2])
})

test('an unknown webhook and an order that is none are refused', () => {
  const { faults } = subscribed()
  const inject = (rest: object) => () =>
    faults.inject({ system: 'omnium', effect: { kind: 'drop' }, ...rest })
  expect(inject({ webhook: 'evnt' })).toThrow(/Did you mean event/)
  expect(inject({ effect: { kind: 'reorder', count: 3, order: [1, 1, 2] } })).toThrow(/is no order/)
})

test('a reset forgets faults, and what they hold never leaves', async () => {
  const { announce, heard, faults, tenant, clock, outline } = subscribed()
  faults.inject({ system: 'omnium', effect: { kind: 'hold' } })
  announce('a')
  tenant.reset()
  await clock.settle()
  expect([heard, faults.list(), outline()]).toEqual([[], [], []])
})
