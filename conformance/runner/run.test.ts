import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { generatedCatalogue } from '../../src/contract/catalogue/generated-catalogue.ts'
import { case_ } from '../cases/case.ts'
import type { Case } from '../cases/case.ts'
import { untilDay } from '../cases/pick/deadline-date.ts'
import { readRun } from '../report/run-model.ts'
import type { RunModel } from '../report/run-model.ts'
import type { ConnectorConfig } from '../sut/connector-config.ts'
import { freePort } from '../sut/free-port.ts'
import { runConformance } from './run.ts'
import type { CheckEvent } from './stream.ts'

const arrival = case_(
  'ORD-IN-02-arrival',
  {
    title: 'an order arrives parked',
    rules: ['ORD-IN-02'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-02', says: 'the order arrives' },
      parked: { rule: 'ORD-IN-02', says: 'the order is parked' },
    },
  },
  async (t) => {
    const id = t.ids.order()
    t.omnium.placeOrder({ order: { id, storeId: t.given.store().id } })
    await t.expect.present('arrives', () => t.state.flow.order(id))
    await t.expect.eventually('parked', () => t.state.flow.order(id)?.orderState, 'PARKED')
  },
)

const once = case_(
  'DEDUP-07-once',
  {
    title: 'one order stays one order',
    rules: ['DEDUP-07'],
    role: 'sync',
    time: 'moving',
    checks: { once: { rule: 'DEDUP-07', says: 'there is one Flow order' } },
  },
  async (t) => {
    const id = t.ids.order()
    t.omnium.placeOrder({ order: { id, storeId: t.given.store().id } })
    await t.expect.trigger(id)
    t.expect.later('once', () => {
      const found = t.state.flow.ordersByExternalNumber(id).length
      return found > 1 ? `${found} orders` : undefined
    })
  },
)

const settingsCase = case_(
  'PICK-01-days',
  {
    title: 'needs a setting',
    rules: ['PICK-01'],
    role: 'sync',
    time: 'still',
    settings: { OMNIUM_CLICK_COLLECT_EXPIRY_DAYS: '3' },
    checks: { set: { rule: 'PICK-01', says: 'the setting is there' } },
  },
  async (t) => {
    t.expect.that('set', t.state.flow.extensionParameters()['OMNIUM_CLICK_COLLECT_EXPIRY_DAYS'], '3')
  },
)

const mode = (name: string, more: Partial<ConnectorConfig> = {}): ConnectorConfig => ({
  name,
  role: 'sync',
  plug: {
    rung: 'command',
    command: [process.execPath, fileURLToPath(new URL('fixture/tiny-connector.ts', import.meta.url))],
    cwd: process.cwd(),
    env: { MODE: name },
  },
  endpoints: {
    omniumEvents: '/omnium/events',
    flowWebhooks: '/flow/webhooks',
    health: '/health',
    control: '/_control',
  },
  clock: 'control',
  flowChanges: 'webhook',
  pollInterval: 0,
  features: [],
  profiles: {},
  timeouts: { start: 10_000, wait: 1500, quiet: 300, http: 1000 },
  logs: [],
  accept: { incomplete: [] },
  knownFailures: [],
  ...more,
})

const { rules } = generatedCatalogue()

async function run(
  config: ConnectorConfig,
  cases: readonly Case[],
  more: { only?: string[] } = {},
): Promise<RunModel> {
  const { stream } = await runConformance({ config, cases, rules, profiles: [], suite: 'test', ...more })
  return readRun(stream)
}

const checkOf = (model: RunModel, caseId: string, name: string): CheckEvent | undefined =>
  model.cases.find((each) => each.case.id === caseId)?.checks.find(({ check }) => check === name)

test('a connector that does what the rules say passes', async () => {
  const model = await run(mode('good'), [arrival])
  expect(model.end.exitCode).toBe(0)
  expect(checkOf(model, arrival.id, 'parked')).toMatchObject({ outcome: 'passed', verdict: 'passed' })
  expect(checkOf(model, 'AUTH-03-always', 'authorization')?.verdict).toBe('passed')
})

test('a wrong state fails with what was expected, what was seen and the exchange that shows it', async () => {
  const model = await run(mode('wrong'), [arrival])
  expect(model.end.exitCode).toBe(1)
  const check = checkOf(model, arrival.id, 'parked')
  expect(check).toMatchObject({ outcome: 'failed', expected: '"PARKED"', seen: 'was "CONFIRMED"' })
  const exchange = model.cases[0]?.exchanges.find(({ n }) => n === check?.exchange)
  expect(exchange).toMatchObject({ operationId: 'setOrderStatus', requestBody: { status: 'CONFIRMED' } })
})

test('what hangs on something obligatory that is absent has failed for want of its prerequisite', async () => {
  const model = await run(mode('loses'), [arrival])
  expect(checkOf(model, arrival.id, 'arrives')?.outcome).toBe('failed')
  expect(checkOf(model, arrival.id, 'parked')).toMatchObject({ outcome: 'not-reached', verdict: 'failed' })
})

test('a call without a token is noticed whatever the case is about', async () => {
  const model = await run(mode('bare'), [arrival])
  expect(checkOf(model, 'AUTH-03-always', 'authorization')).toMatchObject({
    outcome: 'failed',
    seen: 'no Authorization header',
  })
})

test('a secret in the output is a warning, and it does not reach the results', async () => {
  const { stream } = await runConformance({
    config: mode('leaky'),
    cases: [arrival],
    rules,
    profiles: [],
    suite: 'test',
  })
  expect(checkOf(readRun(stream), 'AUTH-15-always', 'secrets')).toMatchObject({
    verdict: 'warning',
    seen: 'the value of OMNIUM_CLIENT_SECRET',
  })
  expect(JSON.stringify(stream)).not.toMatch(/secret [A-Za-z0-9]{12}/)
})

test('a violation that comes after the story has ended flips its verdict', async () => {
  const model = await run(mode('late-twin'), [once])
  expect(checkOf(model, once.id, 'once')).toMatchObject({ outcome: 'failed', late: true, seen: '2 orders' })
  expect(model.end.exitCode).toBe(1)
})

test('silence proves nothing when a last job of each queue is not completed', async () => {
  const model = await run(mode('good'), [once])
  // The tiny connector knows nothing of goods, so its second queue never ends a job.
  expect(checkOf(model, once.id, 'once')).toMatchObject({ verdict: 'incomplete' })
  expect(model.cases[0]?.verdict).toMatchObject({ kind: 'trigger-not-observed' })
  expect(model.end.exitCode).toBe(3)
})

test('an accepted kind of incomplete leads to 0 and stays counted', async () => {
  const model = await run(mode('good', { accept: { incomplete: ['trigger-not-observed'] } }), [arrival, once])
  expect(model.end.exitCode).toBe(0)
  expect(model.caseCounts.incomplete).toBe(1)
})

test('a connector that dies fails the running case, and the others are kept as not run', async () => {
  const later = { ...arrival, id: 'ORD-IN-02-later', alone: true }
  const model = await run(mode('dies'), [arrival, later])
  expect(checkOf(model, arrival.id, 'arrives')?.seen).toContain('the connector ended by itself (exit code 7)')
  expect(model.cases[1]?.verdict).toMatchObject({ verdict: 'incomplete', kind: 'connector-gone' })
  expect(model.end).toMatchObject({ exitCode: 1 })
  expect(model.end.notes[0]).toContain('exit code 7')
})

test('a connector that never answers an event fails within the bound', async () => {
  const model = await run(mode('hangs'), [arrival])
  expect(checkOf(model, arrival.id, 'arrives')?.seen).toContain('stayed open')
  expect(model.end.exitCode).toBe(1)
})

test('a connector that ends at once is a mistake of its file, shown with its last words', async () => {
  const plug = {
    rung: 'command',
    command: [process.execPath, '-e', 'console.error("no shop"); process.exit(4)'],
  } as const
  const config = mode('good', { plug: { ...plug, cwd: process.cwd(), env: {} } })
  await expect(run(config, [arrival])).rejects.toThrow(
    /ended before it was healthy \(exit code 4\)[^]*no shop/,
  )
})

test('a program that does not exist is named', async () => {
  const config = mode('good', {
    plug: { rung: 'command', command: ['no-such-program'], cwd: process.cwd(), env: {} },
  })
  await expect(run(config, [arrival])).rejects.toThrow(
    /There is no program "no-such-program" on the PATH \(command: no-such-program\)/,
  )
})

test('a URL where nothing answers is a mistake of the file', async () => {
  const plug = {
    rung: 'url',
    url: `http://127.0.0.1:${await freePort()}`,
    ports: { omnium: 0, flow: 0 },
    settings: {},
    tokens: {},
  } as const
  const config = mode('good', { plug, timeouts: { start: 200, wait: 500, quiet: 100, http: 100 } })
  await expect(run(config, [arrival])).rejects.toThrow(
    /connection refused at http:\/\/127.0.0.1:\d+\/health[^]*--print-env/,
  )
})

test('a health path that the connector does not know is named as a setting of the file', async () => {
  const { endpoints, timeouts } = mode('good')
  const config = mode('nowhere', { endpoints, timeouts: { ...timeouts, start: 1500 } })
  await expect(run(config, [arrival])).rejects.toThrow(/gave status 404[^]*Set endpoints.health/)
})

test('a folder that does not exist is not taken for a missing program', async () => {
  const plug = { rung: 'command', command: [process.execPath], cwd: '/no/such/folder', env: {} } as const
  await expect(run(mode('good', { plug }), [arrival])).rejects.toThrow(
    /There is no folder \/no\/such\/folder/,
  )
})

test('an event path that the connector does not know is said once, above all failures', async () => {
  const model = await run(mode('deaf'), [arrival])
  expect(model.end.hints).toEqual(['the event endpoint answered 404 each time: check endpoints.omniumEvents'])
  expect(model.end.exitCode).toBe(1)
})

test('a known failure is no failure, and one that passes is loud', async () => {
  const entry = (check: string) => ({
    knownFailures: [{ check, reason: 'not yet', where: 'connector.yaml:9:5' }],
  })
  const known = await run(mode('wrong', entry('ORD-IN-02-arrival/parked')), [arrival])
  expect(known.end.exitCode).toBe(0)
  expect(checkOf(known, arrival.id, 'parked')?.verdict).toBe('known-failure')
  const stale = await run(mode('good', entry('ORD-IN-02-arrival/parked')), [arrival])
  expect(stale.end.exitCode).toBe(2)
  expect(stale.end.staleKnownFailures[0]).toMatch(
    /ORD-IN-02-arrival\/parked \(connector.yaml:9:5\): passes now/,
  )
})

test('each set of settings gets an instance that is configured with it', async () => {
  const model = await run(mode('good'), [arrival, settingsCase])
  expect(model.end.exitCode).toBe(0)
  expect(checkOf(model, settingsCase.id, 'set')?.outcome).toBe('passed')
})

test('an exception in a story is our fault, not the connector’s', async () => {
  const broken: Case = { ...arrival, story: async () => Promise.reject(new TypeError('no such member')) }
  const model = await run(mode('good'), [broken])
  expect(model.cases[0]?.verdict).toMatchObject({ verdict: 'engine-error' })
  expect(model.end.exitCode).toBe(2)
})

test('a dated story that begins before the epoch is incomplete for want of a clock', async () => {
  const late: Case = {
    ...arrival,
    time: 'moving',
    story: async (t) => untilDay(t.clock, '2020-01-01T08:00:00Z'),
  }
  const model = await run(mode('good'), [late])
  expect(model.cases[0]?.verdict).toMatchObject({ verdict: 'incomplete', kind: 'clock' })
  expect(model.cases[0]?.verdict.next).toContain('--epoch')
})

test('a story that evaluates nothing proves nothing', async () => {
  const model = await run(mode('good'), [{ ...arrival, story: async () => undefined }])
  expect(model.cases[0]?.verdict).toMatchObject({ verdict: 'incomplete', kind: 'not-evaluated' })
  expect(model.end.exitCode).toBe(3)
})

test('a pattern that names nothing is an error with the nearest name', async () => {
  await expect(run(mode('good'), [arrival], { only: ['ORD-IN-2'] })).rejects.toThrow(/Did you mean ORD-IN-02/)
})
