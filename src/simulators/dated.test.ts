import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { createFetch, createSimulators } from './index.ts'
import { START, omniumBed, orderBody } from './omnium/fixture/omnium-bed.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

afterEach(() => vi.useRealTimers())

test('the Date header of both systems is the time of the tenant', async () => {
  const simulators = createSimulators()
  const { clock, omnium, flow } = simulators.createTenant({ frozenAt: START, dataset: 'demo' })
  const fetch = createFetch(simulators)
  const dates = async () => {
    const { clientId, clientSecret } = omnium
    const token = `${simulators.omnium.url}/api/Token?clientId=${clientId}&clientSecret=${clientSecret}`
    const headers = { authorization: `Bearer ${flow.token}` }
    const answers = [
      await fetch(token, { method: 'POST' }),
      await fetch(`${simulators.flow.url}/v2/tenants/${flow.tenantUid}/stores`, { headers }),
    ]
    return answers.map((answer) => answer.headers.get('date'))
  }
  expect(await dates()).toEqual(Array(2).fill('Mon, 02 Mar 2026 08:00:00 GMT'))
  await clock.travelTo(START + 25 * HOUR)
  expect(await dates()).toEqual(Array(2).fill('Tue, 03 Mar 2026 09:00:00 GMT'))
})

test('tokens, scroll ids and locks run out by the clock of the tenant', async () => {
  const { call, omnium, tenant } = await omniumBed({ tokenLifetime: 3600 })
  for (const id of ['W1', 'W2']) omnium.actions.placeOrder({ allowUnknownStore: true, order: orderBody(id) })
  const scroll = (await call('POST', '/api/Orders/Scroll', { sortOrder: 'DocumentId' })).body as {
    scrollId: string
  }
  omnium.actions.lockDocument({ entity: 'order', id: 'W1', seconds: 120 })
  const statuses = async () => [
    (await call('GET', `/api/Orders/Scroll/${scroll.scrollId}`)).status,
    (await call('PATCH', '/api/Orders/W1/PatchOrder', { customerName: 'Kari' })).status,
    (await call('GET', '/api/Orders/W2')).status,
  ]
  expect(await statuses()).toEqual([200, 409, 200])
  await tenant.clock.travelTo(START + 2 * MINUTE)
  expect((await statuses()).slice(1)).toEqual([200, 200])
  await tenant.clock.travelTo(START + 59 * MINUTE)
  expect((await statuses()).map((status) => status < 300)).toEqual([false, true, true])
  await tenant.clock.travelTo(START + HOUR)
  expect((await statuses())[2]).toBe(401)
})

test('a running clock fires retries and tasks at the real moments that follow from its rate', async () => {
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  const { omnium, receiver, tenant } = await omniumBed({ rate: 60 })
  const { url, received } = receiver('/events', [500, 500])
  omnium.actions.subscribe({ url, filters: { classNames: ['Order'] } })
  omnium.actions.scheduleTask({ name: 'DeleteEventLogScheduledTask', schedule: '*/1 * * * *' })
  omnium.actions.placeOrder({ allowUnknownStore: true, order: orderBody('W1') })
  await tenant.idle()
  const heard: number[] = []
  for (const milliseconds of [16, 1, 83, 1, 899]) {
    vi.advanceTimersByTime(milliseconds)
    await tenant.idle()
    heard.push(received.length)
  }
  expect(heard).toEqual([1, 2, 2, 3, 3])
  expect(received.map(({ at }) => at - START)).toEqual([0, 1020, 6060])
  expect(omnium.state.taskSchedules.get('DeleteEventLogScheduledTask')?.lastRun?.at).toBe(START + MINUTE)
})

test('time and its rate survive the process with a data folder; a frozen tenant stands where it stood', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'flow-omnium-time-'))
  const first = createSimulators({ dataDir })
  first.createTenant({ id: 'frozen', frozenAt: START })
  first.createTenant({ id: 'fast', startsAt: START, rate: 3600 })
  const frozen = first.tenant('frozen')
  frozen?.omnium.actions.scheduleTask({
    name: 'DeleteEventLogScheduledTask',
    schedule: '30 * * * *',
  })
  await frozen?.clock.travelTo(START + HOUR)
  first.tenant('fast')?.clock.setRate(7200)
  await first.close()
  const second = createSimulators({ dataDir })
  const clocks = ['frozen', 'fast'].map((id) => second.tenant(id)?.clock)
  expect([clocks[0]?.now(), clocks[0]?.rate, clocks[1]?.rate]).toEqual([START + HOUR, 0, 7200])
  expect(clocks[1]?.now()).toBeGreaterThanOrEqual(START)
  expect(clocks[1]?.now()).toBeLessThan(START + 30 * 24 * HOUR)
  expect(clocks[0]?.nextDue()).toBe(START + 90 * MINUTE)
  await second.close()
  rmSync(dataDir, { recursive: true })
})

test('a fork begins at the time of its origin and goes as fast', () => {
  const simulators = createSimulators()
  const origin = simulators.createTenant({ startsAt: START, rate: 60 })
  const fork = simulators.fork(origin)
  expect([fork.clock.rate, fork.clock.now() - START < HOUR]).toEqual([60, true])
})
