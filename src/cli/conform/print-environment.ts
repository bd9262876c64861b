import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSimulators, startSimulators } from '../../simulators/index.ts'
import type { ServedContracts } from '../../simulators/index.ts'
import type { CommandPlug, ConnectorConfig, UrlPlug } from '../../../conformance/sut/connector-config.ts'
import { connectorTokens } from '../../../conformance/sut/connector-instance.ts'
import { connectorEnvironment, substitute } from '../../../conformance/sut/environment.ts'
import { freePort } from '../../../conformance/sut/free-port.ts'
import { configureTenant, subscribeConnector } from '../../../conformance/sut/subscriptions.ts'
import { ControlClient } from '../../../conformance/sut/control-client.ts'
import { SystemClock } from '../../kernel/system-clock.ts'

/** What a connector that somebody starts by hand has to know. */
export interface PrintedEnvironment {
  /** Lines for a shell. */
  readonly text: string
  /** Simulators that run until they are closed; none where the connector is judged by a run that comes after. */
  readonly running?: { readonly hint: string; close(): Promise<void> }
}

/**
 * Credentials follow from the seed, so they are those of the run that comes after. A connector that the runner
 * starts itself has other ports at each run: for it the simulators run until the person has seen enough.
 */
export function printEnvironment(
  config: ConnectorConfig,
  seed: string,
  contracts: ServedContracts = {},
): Promise<PrintedEnvironment> {
  const { plug } = config
  // A run that comes after has contracts of its own; here they matter only to simulators that run.
  return plug.rung === 'url' ? forRunning(config, plug, seed) : forCommand(config, plug, seed, contracts)
}

async function forRunning(config: ConnectorConfig, plug: UrlPlug, seed: string): Promise<PrintedEnvironment> {
  const simulators = createSimulators({ seed })
  const tokens = connectorTokens(config, seed)
  const environment = connectorEnvironment({
    simulators: {
      ...simulators,
      omnium: { url: `http://127.0.0.1:${plug.ports.omnium}` },
      flow: { url: `http://127.0.0.1:${plug.ports.flow}` },
    },
    tenant: simulators.createTenant({ id: 'group-1', seed }),
    settings: plug.settings,
    eventToken: tokens.event,
    controlToken: tokens.control,
  })
  await simulators.close()
  return { text: shellLines(environment) }
}

async function forCommand(
  config: ConnectorConfig,
  plug: CommandPlug,
  seed: string,
  contracts: ServedContracts,
): Promise<PrintedEnvironment> {
  const simulators = await startSimulators({ seed, contracts })
  const tokens = connectorTokens(config, seed)
  const tenant = simulators.createTenant({ id: 'group-1', seed, dataset: 'demo' })
  const port = plug.port ?? (await freePort())
  const dataDir = mkdtempSync(join(tmpdir(), 'flow-omnium-'))
  const baseUrl = `http://127.0.0.1:${port}`
  const real = new SystemClock()
  const control = new ControlClient({
    url: baseUrl + config.endpoints.control,
    token: tokens.control,
    patience: config.timeouts.wait,
    lastActivity: () => 0,
    real,
  })
  configureTenant(tenant, {})
  const unsubscribe = await subscribeConnector({
    tenant,
    config,
    baseUrl,
    eventToken: tokens.event,
    control,
  })
  const environment = connectorEnvironment({
    simulators,
    tenant,
    settings: {},
    eventToken: tokens.event,
    controlToken: tokens.control,
    port,
    dataDir,
    restarts: true,
    // Whoever moves the clock by hand begins at the present.
    ...(config.clock === 'control' ? { now: real.now() } : {}),
  })
  return {
    text: shellLines({ ...environment, ...ownVariables(plug, environment) }),
    running: {
      hint: [
        'The simulators run. In another shell: the lines above, then',
        `  cd ${quoted(plug.cwd)} && ${plug.command.map((word) => quoted(substitute(word, environment))).join(' ')}`,
        'Ctrl+C here ends them.',
      ].join('\n'),
      close: async () => {
        await unsubscribe()
        await simulators.close()
        rmSync(dataDir, { recursive: true, force: true })
      },
    },
  }
}

const ownVariables = (
  { env }: CommandPlug,
  environment: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(env).map(([key, value]) => [key, substitute(value, environment)]))

const shellLines = (environment: Readonly<Record<string, string>>): string =>
  Object.entries(environment)
    .map(([name, value]) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`)
    .join('\n')

const quoted = (word: string): string =>
  /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
