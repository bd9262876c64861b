import { Command, Option } from 'commander'
import { iso } from '../kernel/clock.ts'
import type { Overlay } from '../contract/overlay/overlay.ts'
import { isLoopback } from '../simulators/host/admin/loopback-only.ts'
import { parseInstant } from '../simulators/host/instant.ts'
import { bytes, port, rate } from './arguments.ts'
import { overlaid, overlayLines, overlayOption } from './overlay-option.ts'
import { openTenants } from './open-tenants.ts'
import { createRequestLog } from './request-log.ts'
import { readSimulatorsConfig } from './simulators-config.ts'
import type { SimulatorsConfig } from './simulators-config.ts'
import { untilTold } from './until-told.ts'
import { DATASETS } from '../simulators/datasets/create-retailer.ts'
import type { Dataset } from '../simulators/datasets/create-retailer.ts'
import { readTenantFolder } from '../simulators/host/copies/read-tenant-folder.ts'
import { startSimulators } from '../simulators/index.ts'
import type { SimulatedTenant, Simulators } from '../simulators/index.ts'

interface SimulateOptions {
  readonly portOmnium: number
  readonly portFlow: number
  readonly portAdmin: number
  readonly host: string
  readonly dataset: Dataset
  readonly seed?: string
  readonly now?: string
  readonly rate?: number
  readonly strict?: boolean
  readonly adminToken?: string
  readonly overlay: readonly string[]
  readonly config?: string
  readonly dataDir?: string
  readonly import?: string
  readonly log?: 'requests' | 'off'
  readonly bodyLimit?: number
  readonly rateLimits: boolean
  readonly outliveParent?: boolean
  readonly json?: boolean
}

/** `flow-omnium simulate`: both simulated systems on this machine, until the process is told to end. */
export function simulateCommand(): Command {
  return new Command('simulate')
    .summary('run both simulated systems on this machine')
    .description(
      'Runs Omnium, Flow Retail and an admin API on this machine, with one tenant, until SIGINT, SIGTERM, SIGHUP or the end of the program that started it.',
    )
    .option('--port-omnium <port>', "port of Omnium's API, 0 = any free port", port, 4010)
    .option('--port-flow <port>', "port of Flow's API, 0 = any free port", port, 4020)
    .option('--port-admin <port>', 'port of the admin API, 0 = any free port', port, 4030)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(new Option('--dataset <name>', 'initial data of the tenant').choices(DATASETS).default('demo'))
    .option('--seed <text>', 'ids and credentials follow from it; the same seed gives the same ones')
    .option('--now <instant>', 'begin at this instant (ISO 8601); time stands still unless --rate is given')
    .option('--rate <number>', 'how fast time goes: 1 = real time, 60 = a minute in a second, 0 = not', rate)
    .option('--strict', 'refuse whatever breaks a contract, also where the contract is only assumed')
    .option(
      '--config <file>',
      'read ports, tenants and more from a YAML file (docs/simulators.md); options win',
    )
    .option('--data-dir <folder>', 'keep the state here: the next start goes on with the same tenants')
    .option('--import <folder>', 'begin with a tenant that `state export` wrote')
    .addOption(overlayOption())
    .option('--admin-token <token>', 'token of the admin API (default: a random one)')
    .addOption(
      new Option(
        '--log <what>',
        'a line on stderr for each exchange (default: requests; off with --json)',
      ).choices(['requests', 'off']),
    )
    .option('--body-limit <size>', 'most bytes in the body of a call, as 500kb (default: 10mb)', bytes)
    .option(
      '--no-rate-limits',
      'lift the limits that Omnium sets its API users (12,000 calls, then 100 a second)',
    )
    .option('--outlive-parent', 'go on when the program that started it ends')
    .option('--json', 'one line of JSON when ready')
    .action(simulate)
}

async function simulate(given: SimulateOptions, command: Command): Promise<void> {
  const config = given.config === undefined ? {} : readSimulatorsConfig(given.config)
  const options = merged(given, config, command)
  const { host, dataset, seed, now, strict, adminToken, json, dataDir, bodyLimit } = options
  const frozenAt = now === undefined ? undefined : parseInstant(now, '--now')
  if (!isLoopback(host)) {
    console.error(
      `warning: ${host} is not a loopback address: others may reach the simulators and the data in them.`,
    )
  }
  const { contracts, overlays } = await overlaid(options.overlay)
  const ended = untilTold({ outliveParent: options.outliveParent ?? false })
  const log = options.log === 'off' ? undefined : createRequestLog((text) => void process.stderr.write(text))
  const simulators = await startSimulators({
    ports: { omnium: options.portOmnium, flow: options.portFlow, admin: options.portAdmin },
    host,
    dataset,
    contracts,
    ...(dataDir !== undefined && { dataDir }),
    ...(bodyLimit !== undefined && { bodyLimit }),
    ...(log && { onExchangeEnd: log.note }),
    ...(seed !== undefined && { seed }),
    ...(strict !== undefined && { strict }),
    ...(adminToken !== undefined && { adminToken }),
  })
  try {
    const one = (): SimulatedTenant =>
      simulators.tenants()[0] ??
      simulators.createTenant({
        ...(frozenAt !== undefined && { frozenAt }),
        ...(options.rate !== undefined && { rate: options.rate }),
      })
    const imported = options.import === undefined ? [] : [importOnce(simulators, options.import)]
    const configured = config.tenants ? await openTenants(simulators, config.tenants) : []
    const tenants = [...imported, ...configured]
    const [tenant = one()] = tenants
    if (!options.rateLimits) for (const each of simulators.tenants()) liftRateLimits(each)
    console.log(
      json
        ? JSON.stringify(summary(simulators, tenant, overlays))
        : welcome(simulators, tenant, options, overlays),
    )
    await ended
  } finally {
    await simulators.close()
    log?.flush()
  }
}

const liftRateLimits = ({ omnium }: SimulatedTenant): void =>
  void omnium.actions.saveSettings({ settings: { rateLimits: { isEnabled: false } } })

/** A tenant that the data folder has already goes on. */
function importOnce(simulators: Simulators, folder: string): SimulatedTenant {
  const document = readTenantFolder(folder)
  return simulators.tenant(document.tenant.id) ?? simulators.importTenant(document)
}

/** What the command line says wins over the file, and the file over what is usual. */
function merged(given: SimulateOptions, config: SimulatorsConfig, command: Command): SimulateOptions {
  const { ports = {}, host, dataDir, overlays, strict, log, bodyLimit } = config
  const file = {
    portOmnium: ports.omnium,
    portFlow: ports.flow,
    portAdmin: ports.admin,
    host,
    dataDir,
    overlay: overlays,
    strict,
    log,
    bodyLimit,
  }
  const isUsual = (name: string): boolean =>
    [undefined, 'default'].includes(command.getOptionValueSource(name))
  const usable = Object.entries(file).filter(([name, value]) => value !== undefined && isUsual(name))
  // A program that reads the one line does not want to read the others.
  const usualLog = given.json ? 'off' : 'requests'
  return { log: usualLog, ...given, ...Object.fromEntries(usable) }
}

function summary(
  { omnium, flow, admin }: Simulators,
  tenant: SimulatedTenant,
  overlays: readonly Overlay[],
): object {
  const { clientId, clientSecret } = tenant.omnium
  const { tenantUid, token } = tenant.flow
  return {
    omnium: { url: omnium.url, clientId, clientSecret },
    flow: { url: flow.url, tenantUid, token },
    admin: { url: admin.url, token: admin.token },
    ...(overlays.length > 0 && {
      overlays: overlays.map(({ file, title, sha256 }) => ({ file, title, sha256 })),
    }),
  }
}

function welcome(
  simulators: Simulators,
  tenant: SimulatedTenant,
  options: SimulateOptions,
  overlays: readonly Overlay[],
): string {
  const { omnium, flow, admin } = simulators
  const time = timeOf(tenant, options.now)
  const [order] = tenant.omnium.state.orders.all()
  return [
    `Omnium, Flow and the admin API run; tenant ${tenant.id}, ${dataOf(options)}, ${time}.`,
    'Omnium paths start with /api, those of Flow with /v2.',
    ...overlayLines(overlays),
    '',
    'Paste this into a shell:',
    `  export OMNIUM_URL=${omnium.url} CLIENT_ID=${quoted(tenant.omnium.clientId)} CLIENT_SECRET=${quoted(tenant.omnium.clientSecret)}`,
    `  export FLOW_URL=${flow.url} TENANT_UID=${quoted(tenant.flow.tenantUid)} FLOW_TOKEN=${quoted(tenant.flow.token)}`,
    `  export ADMIN=${admin.url} ADMIN_TOKEN=${quoted(admin.token)} TENANT=${quoted(tenant.id)}`,
    '',
    'Try it:',
    '  TOKEN=$(curl -s -X POST "$OMNIUM_URL/api/Token?clientId=$CLIENT_ID&clientSecret=$CLIENT_SECRET")',
    // A seeded order where there is one, else what is certainly there.
    `  curl -s -H "Authorization: Bearer $TOKEN" "$OMNIUM_URL${order ? `/api/Orders/${encodeURIComponent(order.id)}` : '/api/Stores'}"`,
    '  curl -s -H "Authorization: Bearer $FLOW_TOKEN" "$FLOW_URL/v2/tenants/$TENANT_UID/stores"',
    '  curl -s -H "Authorization: Bearer $ADMIN_TOKEN" "$ADMIN/tenants/$TENANT/omnium/actions/placeOrder"',
    '  curl -s -H "Authorization: Bearer $ADMIN_TOKEN" "$ADMIN/tenants/$TENANT/journal"',
    '',
    'Ctrl+C ends it.',
  ].join('\n')
}

function timeOf({ clock }: SimulatedTenant, begin: string | undefined): string {
  if (clock.rate === 0) return `time frozen at ${begin ?? iso(clock.now())}`
  const from = begin === undefined ? '' : ` from ${begin}`
  return clock.rate === 1 ? `real time${from}` : `time${from} ${clock.rate} times as fast`
}

function dataOf({ dataset, dataDir, config, import: folder }: SimulateOptions): string {
  if (folder !== undefined) return `imported from ${folder}`
  if (dataDir !== undefined) return `kept in ${dataDir}`
  return config === undefined ? `data set ${dataset}` : `as ${config} says`
}

/** As one word of a shell. */
const quoted = (text: string): string =>
  /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
