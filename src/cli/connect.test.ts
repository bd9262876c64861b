import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSimulators } from '../simulators/index.ts'
import type { SimulatedTenant, Simulators } from '../simulators/index.ts'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))

let directory = ''
let simulators: Simulators
let tenant: SimulatedTenant
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'flow-omnium-connect-'))
  simulators = await startSimulators()
  tenant = simulators.createTenant()
})
afterEach(async () => {
  await simulators.close()
  rmSync(directory, { recursive: true, force: true })
})

function connect(
  environment: Record<string, string>,
  ...options: string[]
): { child: ChildProcess; errors: () => string } {
  const child = spawn(process.execPath, [MAIN, 'connect', '--port', '0', ...options], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: directory, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return { child, errors: () => text }
}

const access = (): Record<string, string> => ({
  OMNIUM_BASE_URL: simulators.omnium.url,
  FLOW_BASE_URL: `${simulators.flow.url}/v2`,
  FLOW_TENANT_UID: tenant.flow.tenantUid,
  FLOW_API_TOKEN: tenant.flow.token,
})
const credentials = (): Record<string, string> => ({
  OMNIUM_CLIENT_ID: tenant.omnium.clientId,
  OMNIUM_CLIENT_SECRET: tenant.omnium.clientSecret,
})

test('without credentials for Omnium it says so, calls nobody there and ends with 2', async () => {
  const { child, errors } = connect({ ...access(), OMNIUM_CLIENT_ID: 'only-half' })
  expect(await once(child, 'exit')).toEqual([2, null])
  expect(errors()).toContain('OMNIUM_CLIENT_ID or OMNIUM_CLIENT_SECRET is missing')
  expect(tenant.journal.entries().filter(({ system }) => system === 'omnium')).toEqual([])
})

test('a missing base URL, tenant or token is named, and it ends with 2', async () => {
  const { child, errors } = connect({ ...credentials(), FLOW_TENANT_UID: 't' })
  expect(await once(child, 'exit')).toEqual([2, null])
  expect(errors()).toContain('The connector lacks OMNIUM_BASE_URL, FLOW_BASE_URL, FLOW_API_TOKEN')
})

test('a controlled clock needs a start and a token', async () => {
  const { child, errors } = connect(
    { ...access(), ...credentials(), CONNECTOR_CONTROL_TOKEN: 'c' },
    '--clock',
    'control',
  )
  expect(await once(child, 'exit')).toEqual([2, null])
  expect(errors()).toContain('CONNECTOR_NOW')
})

test('it listens, takes credentials from Flow, and ends in peace on SIGTERM', async () => {
  const parameters = credentials()
  tenant.flow.actions.setExtensionParameters({ parameters })
  const { child, errors } = connect(access())
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  const url = /connector (\S+)/.exec(line.toString())?.[1]
  expect((await fetch(`${url}/health`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(errors()).toContain('The connector has stopped.')
  expect(errors()).not.toContain(parameters['OMNIUM_CLIENT_SECRET'])
})
