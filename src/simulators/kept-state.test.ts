import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createFetch, createSimulators } from './index.ts'
import type { SimulatedTenant } from './simulators.ts'

const START = Date.UTC(2026, 2, 2, 8)
const order = {
  storeId: 'OSLO',
  orderForm: { lineItems: [{ code: 'LMP02', quantity: 1, placedPrice: 599 }] },
}

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'flow-omnium-state-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true })
})

const demo = (options: Parameters<typeof createSimulators>[0] = {}) => {
  const simulators = createSimulators(options)
  const tenant =
    simulators.tenant('demo') ?? simulators.createTenant({ id: 'demo', frozenAt: START, dataset: 'demo' })
  return { simulators, tenant }
}

/** Everything that the admin API would show of both systems. */
const stateOf = ({ omnium, flow }: SimulatedTenant): unknown =>
  JSON.parse(
    JSON.stringify(
      [omnium.state, flow.state].map((state) =>
        Object.entries(state).map(([name, each]) => [name, readable(each)]),
      ),
    ),
  )
const readable = (value: unknown): unknown =>
  value !== null && (typeof value === 'object' || typeof value === 'function') && 'all' in value
    ? (value as { all(): unknown }).all()
    : undefined

test('a snapshot brings back both systems, their counters and the frozen clock', () => {
  const { tenant } = demo()
  const before = stateOf(tenant)
  const snapshot = tenant.snapshot()
  const placed = tenant.omnium.actions.placeOrder({ order })
  tenant.flow.actions.setStock({ storeUid: 'OSLO', productUid: 'LMP02', quantityStock: 9900 })
  tenant.clock.moveTo(START + 60_000)
  expect(stateOf(tenant)).not.toEqual(before)
  tenant.restore(snapshot)
  expect(stateOf(tenant)).toEqual(before)
  expect(tenant.clock.now()).toBe(START)
  // The same story once more gives the same ids.
  expect(tenant.omnium.actions.placeOrder({ order })).toEqual(placed)
})

test('a fork is like the tenant it was made of, has credentials of its own, and goes its own way', () => {
  const { simulators, tenant } = demo()
  tenant.omnium.actions.placeOrder({ order: { ...order, id: 'W1' } })
  const fork = simulators.fork(tenant, { id: 'other' })
  expect(stateOf(fork)).toEqual(stateOf(tenant))
  expect(fork.omnium.clientId).not.toBe(tenant.omnium.clientId)
  expect(fork.flow.token).not.toBe(tenant.flow.token)
  fork.omnium.actions.placeOrder({ order: { ...order, id: 'W2' } })
  expect([fork.omnium.state.order('W2')?.id, tenant.omnium.state.order('W2')]).toEqual(['W2', undefined])
})

test('tokens of the snapshot work again after a restore, those issued since do not', async () => {
  const { simulators, tenant } = demo()
  const fetch = createFetch(simulators)
  const issue = async (): Promise<string> => {
    const { clientId, clientSecret } = tenant.omnium
    const query = `clientId=${clientId}&clientSecret=${clientSecret}`
    return (await fetch(`${simulators.omnium.url}/api/Token?${query}`, { method: 'POST' })).text()
  }
  const read = async (token: string): Promise<number> =>
    (await fetch(`${simulators.omnium.url}/api/Stores`, { headers: { authorization: `Bearer ${token}` } }))
      .status
  const early = await issue()
  const snapshot = tenant.snapshot()
  const late = await issue()
  tenant.omnium.revokeTokens()
  tenant.restore(snapshot)
  expect([await read(early), await read(late)]).toEqual([200, 401])
})

test('with a data folder the next process finds everything as it was', () => {
  const dataDir = folder()
  const first = demo({ dataDir })
  first.tenant.omnium.actions.placeOrder({ order: { ...order, id: 'W1' } })
  first.tenant.omnium.actions.saveSettings({ settings: { isNewOrderQueued: true } })
  first.tenant.clock.moveTo(START + 5000)
  const { clientId } = first.tenant.omnium
  const before = stateOf(first.tenant)
  void first.simulators.close()
  const second = demo({ dataDir })
  expect(stateOf(second.tenant)).toEqual(before)
  expect([second.tenant.omnium.clientId, second.tenant.clock.now()]).toEqual([clientId, START + 5000])
  expect(second.tenant.omnium.actions.saveSettings({ settings: {} }).isNewOrderQueued).toBe(true)
  const next = second.tenant.omnium.actions.placeOrder({ order })
  expect(before).not.toContain(next.id)
  void second.simulators.close()
})

test('a data folder serves one process at a time, and says so', () => {
  const dataDir = folder()
  const { simulators } = demo({ dataDir })
  expect(() => demo({ dataDir })).toThrow(/Another process uses the state/)
  void simulators.close()
  void demo({ dataDir }).simulators.close()
})

test('a file that is no state is refused, and left as it is', () => {
  const dataDir = folder()
  writeFileSync(
    join(dataDir, 'state.db'),
    'my shopping list, which is long enough to be looked at'.repeat(50),
  )
  expect(() => demo({ dataDir })).toThrow(/no state of the simulators/)
})

test('what was answered before a kill -9 is there after it', async () => {
  const dataDir = folder()
  // A process that places orders as fast as it can and says each id once the answer is there.
  const program = `
    import { createFetch, createSimulators } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
    const simulators = createSimulators({ dataDir: ${JSON.stringify(dataDir)} })
    const { flow } = simulators.createTenant({ id: 'demo', frozenAt: ${START}, dataset: 'demo' })
    const fetch = createFetch(simulators)
    for (let n = 0; n < 100_000; n++) {
      const answer = await fetch(simulators.flow.url + '/v2/tenants/' + flow.tenantUid + '/stores/OSLO/orders', {
        method: 'POST', headers: { authorization: 'Bearer ' + flow.token, 'content-type': 'application/json' },
        body: JSON.stringify({ orderUid: 'K' + n }),
      })
      process.stdout.write(answer.status + ' K' + n + '\\n')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program])
  let said = ''
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.split('\n').length > 40) child.kill('SIGKILL')
    })
    child.on('close', () => resolve())
  })
  const acknowledged = said.split('\n').slice(0, -1)
  expect(acknowledged.length).toBeGreaterThanOrEqual(40)
  expect(acknowledged.every((line) => line.startsWith('20'))).toBe(true)
  const { simulators, tenant } = demo({ dataDir })
  const lost = acknowledged.filter((line) => !tenant.flow.state.order(line.split(' ')[1] ?? ''))
  expect(lost).toEqual([])
  await simulators.close()
})
