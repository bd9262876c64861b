import { expect, test } from 'vitest'
import type { ConnectorConfig } from '../../../conformance/sut/connector-config.ts'
import { printEnvironment } from './print-environment.ts'
import { referenceConfig } from './reference-config.ts'

test('a connector that is started by hand finds simulators that answer, until they are closed', async () => {
  const config: ConnectorConfig = { ...referenceConfig(), clock: 'none' }
  const { text, running } = await printEnvironment(config, 'by-hand')
  const flow = /export FLOW_BASE_URL='(.*)'/.exec(text)?.[1] ?? ''
  expect(text).toMatch(/export PORT='\d+'/)
  expect(running?.hint).toContain(config.plug.rung === 'command' ? config.plug.command.at(1) : '')
  expect((await fetch(`${flow}/tenants`)).status).toBeGreaterThanOrEqual(400)
  await running?.close()
  await expect(fetch(`${flow}/tenants`)).rejects.toThrow()
})

test('a connector that runs already is told the ports of its file, and nothing is left running', async () => {
  const plug = {
    rung: 'url',
    url: 'http://127.0.0.1:4040',
    ports: { omnium: 4010, flow: 4020 },
    settings: {},
    tokens: {},
  } as const
  const printed = await printEnvironment({ ...referenceConfig(), plug }, 'by-hand')
  expect(printed.text).toContain("export OMNIUM_BASE_URL='http://127.0.0.1:4010'")
  expect(printed.running).toBeUndefined()
})
