import { Command, Option } from 'commander'
import { isLoopback } from '../simulators/host/admin/loopback-only.ts'
import { parseInstant } from '../simulators/host/instant.ts'
import { port } from './arguments.ts'
import { startSimulators } from '../simulators/index.ts'
import type { SimulatedTenant, Simulators } from '../simulators/index.ts'

interface SimulateOptions {
  readonly portOmnium: number
  readonly portFlow: number
  readonly portAdmin: number
  readonly host: string
  readonly dataset: 'empty' | 'demo'
  readonly seed?: string
  readonly now?: string
  readonly strict?: boolean
  readonly adminToken?: string
  readonly json?: boolean
}

/** `flow-omnium simulate`: both simulated systems on this machine, until the process is told to end. */
export function simulateCommand(): Command {
  return new Command('simulate')
    .summary('run both simulated systems on this machine')
    .description(
      'Runs Omnium, Flow Retail and an admin API on this machine, with one tenant, until SIGINT or SIGTERM.',
    )
    .option('--port-omnium <port>', "port of Omnium's API, 0 = any free port", port, 4010)
    .option('--port-flow <port>', "port of Flow's API, 0 = any free port", port, 4020)
    .option('--port-admin <port>', 'port of the admin API, 0 = any free port', port, 4030)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(
      new Option('--dataset <name>', 'initial data of the tenant').choices(['demo', 'empty']).default('demo'),
    )
    .option('--seed <text>', 'ids and credentials follow from it; the same seed gives the same ones')
    .option('--now <instant>', 'freeze time at this instant (ISO 8601); it moves only through the admin API')
    .option('--strict', 'refuse whatever breaks a contract, also where the contract is only assumed')
    .option('--admin-token <token>', 'token of the admin API (default: a random one)')
    .option('--json', 'one line of JSON when ready')
    .action(simulate)
}

async function simulate(options: SimulateOptions): Promise<void> {
  const { host, dataset, seed, now, strict, adminToken, json } = options
  const frozenAt = now === undefined ? undefined : parseInstant(now, '--now')
  if (!isLoopback(host)) {
    console.error(
      `warning: ${host} is not a loopback address: others may reach the simulators and the data in them.`,
    )
  }
  const ended = untilSignal()
  const simulators = await startSimulators({
    ports: { omnium: options.portOmnium, flow: options.portFlow, admin: options.portAdmin },
    host,
    dataset,
    ...(seed !== undefined && { seed }),
    ...(strict !== undefined && { strict }),
    ...(adminToken !== undefined && { adminToken }),
  })
  try {
    const tenant = simulators.createTenant(frozenAt === undefined ? {} : { frozenAt })
    console.log(json ? JSON.stringify(summary(simulators, tenant)) : welcome(simulators, tenant, options))
    await ended
  } finally {
    await simulators.close()
  }
}

/** Resolves at the first SIGINT or SIGTERM; the second one ends the process at once, as by default. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      process.off('SIGINT', end)
      process.off('SIGTERM', end)
      resolve()
    }
    process.on('SIGINT', end)
    process.on('SIGTERM', end)
  })
}

function summary({ omnium, flow, admin }: Simulators, tenant: SimulatedTenant): object {
  const { clientId, clientSecret } = tenant.omnium
  const { tenantUid, token } = tenant.flow
  return {
    omnium: { url: omnium.url, clientId, clientSecret },
    flow: { url: flow.url, tenantUid, token },
    admin: { url: admin.url, token: admin.token },
  }
}

function welcome(simulators: Simulators, tenant: SimulatedTenant, options: SimulateOptions): string {
  const { omnium, flow, admin } = simulators
  const { clientId, clientSecret } = tenant.omnium
  const { tenantUid, token } = tenant.flow
  const query = `clientId=${clientId}&clientSecret=${clientSecret}`
  return [
    `Omnium   ${omnium.url}   (paths start with /api)`,
    `         client id      ${clientId}`,
    `         client secret  ${clientSecret}`,
    `Flow     ${flow.url}   (paths start with /v2)`,
    `         tenant uid     ${tenantUid}`,
    `         token          ${token}`,
    `Admin    ${admin.url}`,
    `         token          ${admin.token}`,
    `Tenant   ${tenant.id}, data set ${options.dataset}, ${options.now === undefined ? 'real time' : `time frozen at ${options.now}`}`,
    '',
    'Try it:',
    `  TOKEN=$(curl -s -X POST '${omnium.url}/api/Token?${query}')`,
    `  ${readExample(omnium.url, tenant)}`,
    `  curl -s -H 'Authorization: Bearer ${token}' '${flow.url}/v2/tenants/${tenantUid}/stores'`,
    `  curl -s -H 'Authorization: Bearer ${admin.token}' '${admin.url}/tenants/${tenant.id}/journal'`,
    '',
    'Ctrl+C ends it.',
  ].join('\n')
}

/** Reads a seeded order where there is one, else asks for what is certainly there. */
function readExample(url: string, tenant: SimulatedTenant): string {
  const [order] = tenant.omnium.state.orders.all()
  const path = order?.id ? `/api/Orders/${encodeURIComponent(order.id)}` : '/api/Stores'
  return `curl -s -H "Authorization: Bearer $TOKEN" '${url}${path}'`
}
