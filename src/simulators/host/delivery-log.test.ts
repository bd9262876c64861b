import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DeliveryLog } from './delivery-log.ts'
import { subscribed } from './fixture/subscriber.ts'

test('each delivery is logged with its attempts, and filtered by event, subscription and state', async () => {
  const { announce, clock, deliveries, outline } = subscribed([500])
  announce('a', 'b')
  await clock.settle()
  expect(outline()).toEqual(['delivery-1 a pending', 'delivery-2 b delivered'])
  expect(deliveries.list({ state: 'pending' })).toMatchObject([
    { nextAttemptAt: 1000, attempts: [{ status: 500 }] },
  ])
  await clock.travelTo(1000)
  expect(deliveries.get('delivery-1')).toMatchObject({
    state: 'delivered',
    createdAt: 0,
    attempts: [
      { at: 0, answeredAt: 0, status: 500 },
      { at: 1000, answeredAt: 1000, status: 200 },
    ],
  })
  expect(deliveries.get('delivery-1')).not.toHaveProperty('nextAttemptAt')
  for (const filter of [{ event: 'b' }, { subscription: 'sub-b' }])
    expect(deliveries.list(filter).map(({ id }) => id)).toEqual(['delivery-2'])
  expect(deliveries.list({ system: 'flow' })).toEqual([])
})

test('a delivery is sent again by its id, taken or given up, as often as asked', async () => {
  const { announce, clock, heard, deliveries, tenant } = subscribed([404])
  announce('a')
  await clock.settle()
  expect(deliveries.redeliver('delivery-1')).toMatchObject({ id: 'delivery-2', copyOf: 'delivery-1' })
  deliveries.redeliver('delivery-1')
  await clock.settle()
  expect(heard.map(([event]) => event)).toEqual(['a', 'a', 'a'])
  expect(deliveries.list({ event: 'a' }).map(({ state }) => state)).toEqual([
    'failed',
    'delivered',
    'delivered',
  ])
  expect(tenant.journal.entries({ kind: 'delivery' }).map(({ delivery }) => delivery?.attempt)).toEqual([
    1, 1, 1,
  ])
  expect(deliveries.redeliver('delivery-9')).toBeUndefined()
})

test('what is pending is part of a snapshot, with its attempts, and goes on at its time after a restore', async () => {
  const { announce, clock, heard, tenant, outline, deliveries } = subscribed([500, 500])
  announce('a')
  await clock.settle()
  const snapshot = tenant.snapshot()
  await clock.travelTo(60_000)
  tenant.restore(snapshot)
  expect([clock.now(), outline(), clock.nextDue()]).toEqual([0, ['delivery-1 a pending'], 1000])
  await clock.travelTo(60_000)
  expect(heard.map(([, at]) => at)).toEqual([0, 1000, 6000, 1000])
  expect(deliveries.get('delivery-1')?.attempts).toHaveLength(2)
})

test('what is pending survives the process with a data folder', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'flow-omnium-deliveries-'))
  const first = subscribed([500], { dataDir })
  first.announce('a')
  await first.clock.settle()
  first.core.end()
  const second = subscribed([], { dataDir })
  expect([second.outline(), second.clock.nextDue()]).toEqual([['delivery-1 a pending'], 1000])
  await second.clock.travelTo(5000)
  expect(second.heard).toEqual([['a', 1000]])
  expect(second.deliveries.get('delivery-1')?.attempts).toMatchObject([{ status: 500 }, { status: 200 }])
  second.announce('b')
  expect(second.outline()).toEqual(['delivery-1 a delivered', 'delivery-2 b pending'])
  second.core.end()
  rmSync(dataDir, { recursive: true })
})

test('a fork leaves what is on its way to the tenant it was made of', async () => {
  const { announce, clock, core, tenant } = subscribed([500])
  announce('a')
  await clock.settle()
  expect(core.fork(tenant).deliveries.list()).toEqual([])
})

test('of what has ended the last are kept, of what is pending everything', () => {
  const log = new DeliveryLog(2)
  const put = (state: 'pending' | 'delivered') =>
    log.put({
      id: log.nextId(),
      system: 'flow',
      delivery: { webhook: 'w', event: 'e', url: '', headers: {}, payload: {} },
      state,
      createdAt: 0,
      attempts: [],
    })
  for (const state of ['pending', 'delivered', 'delivered', 'pending', 'delivered'] as const) put(state)
  expect(log.entries().map(({ id }) => id)).toEqual(['delivery-1', 'delivery-3', 'delivery-4', 'delivery-5'])
})
