import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { generatedCatalogue } from '../../src/contract/catalogue/generated-catalogue.ts'
import { contractsWith } from '../../src/contract/overlay/overlaid-contracts.ts'
import { parseOverlay } from '../../src/contract/overlay/read-overlay.ts'
import { allCases } from '../cases/index.ts'
import { readRun } from '../report/run-model.ts'
import type { ConnectorConfig } from '../sut/connector-config.ts'
import { runConformance } from './run.ts'

const config: ConnectorConfig = {
  name: 'good',
  role: 'sync',
  plug: {
    rung: 'command',
    command: [
      process.execPath,
      fileURLToPath(new URL(join('fixture', 'tiny-connector.ts'), import.meta.url)),
    ],
    cwd: process.cwd(),
    env: { MODE: 'good' },
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
}

async function run(...actions: readonly object[]) {
  const overlay = parseOverlay(
    'mine.json',
    JSON.stringify({ overlay: '1.0.0', info: { title: 'Mine', version: '1' }, extends: 'flow', actions }),
  )
  const { file, title, sha256 } = overlay
  const { stream } = await runConformance({
    config,
    cases: allCases,
    only: ['ORD-IN-02-parked'],
    rules: generatedCatalogue().rules,
    profiles: [],
    suite: 'test',
    contracts: contractsWith([overlay]),
    overlays: [{ file, title, sha256 }],
  })
  return { model: readRun(stream), sha256 }
}

test('a renamed value changes no verdict; the run says what was laid over, and shows what stood on the wire', async () => {
  const { model, sha256 } = await run({
    target: '$.components.schemas.OrderState',
    'x-replace': { from: 'PARKED', to: 'PUT_ASIDE' },
  })
  expect(model.run.overlays).toEqual([{ file: 'mine.json', title: 'Mine', sha256 }])
  expect(model.cases[0]).toMatchObject({ case: { id: 'ORD-IN-02-parked' }, verdict: { verdict: 'passed' } })
  const change = model.cases[0]?.exchanges.find(({ operationId }) => operationId === 'setOrderStatus')
  expect(change?.responseBody).toMatchObject({ orderState: 'PUT_ASIDE' })
})

test('a connector that knows only the old path is not failed: the gap names what an overlay would have to say', async () => {
  const path = '/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/status'
  const { model } = await run({
    target: '$.paths',
    'x-rename': { from: path, to: path.replace('status', 'state') },
  })
  expect(model.cases[0]?.verdict).toMatchObject({ verdict: 'incomplete', kind: 'contract-gap' })
  expect(model.cases[0]?.verdict.next).toContain(
    `x-rename: { from: '${path.replace('status', 'state')}', to: '${path}' }`,
  )
})
