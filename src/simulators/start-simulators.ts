import { randomBytes } from 'node:crypto'
import { SuiteFault, UserError } from '../kernel/errors.ts'
import { describedActions } from './actions/action-description.ts'
import { checkFromAfar } from './actions/check-entities.ts'
import { createAdminApi } from './host/admin/admin-api.ts'
import { ApiHost } from './host/api-host.ts'
import { createExpressApp } from './host/express-app.ts'
import { fetchFrom } from './host/fetch-from.ts'
import type { WireServer } from './host/fetch-from.ts'
import type { Contract } from './host/contract/contract.ts'
import { listen } from './host/listen.ts'
import type { Listening } from './host/listen.ts'
import { onContract } from './host/on-contract.ts'
import { SimulatorCore } from './host/simulator-core.ts'
import type { CoreOptions } from './host/simulator-core.ts'
import { flowVendor } from './flow/flow-vendor.ts'
import type { FlowTenant } from './flow/flow-tenant.ts'
import { omniumVendor, omniumVendorOn } from './omnium/omnium-vendor.ts'
import type { OmniumTenant } from './omnium/omnium-tenant.ts'
import { watchExchanges } from './host/watch-exchanges.ts'
import type { ExchangeWatcher } from './host/watch-exchanges.ts'
import type { Simulators } from './simulators.ts'

/** Contracts to serve in place of those of this package, as `contractsWith` makes them from overlays. */
export interface ServedContracts {
  readonly omnium?: Contract
  readonly flow?: Contract
}

export interface UnheardOptions extends CoreOptions {
  readonly contracts?: ServedContracts
}

export interface SimulatorOptions extends UnheardOptions {
  /** 0 or absent: any free port. */
  readonly ports?: { readonly omnium?: number; readonly flow?: number; readonly admin?: number }
  /** Address to listen on; loopback unless told otherwise. */
  readonly host?: string
  /** Overlay files (OpenAPI Overlay 1.0) to lay over the contracts, in order; in place of `contracts`. */
  readonly overlays?: readonly string[]
  /** Token of the admin API; a random one when absent. */
  readonly adminToken?: string
  /** Most bytes in the body of a call to the vendors' APIs; 10 MiB when absent. An import may have 256 MiB. */
  readonly bodyLimit?: number
  /** Told of each exchange that has ended, with the real milliseconds that it took. */
  readonly onExchangeEnd?: ExchangeWatcher
}

const IMPORT_LIMIT = 256 * 1024 * 1024
/** Real milliseconds for open calls at the end. */
const GRACE = 1000

type Core = SimulatorCore<OmniumTenant, FlowTenant>

const cores = new WeakMap<Simulators, Core>()

/** Both systems on their own ports, with the admin API on a third. Resolves when all three take calls. */
export async function startSimulators(options: SimulatorOptions = {}): Promise<Simulators> {
  const { overlays = [], bodyLimit } = options
  // Loaded here, so that worlds and whatever else has no sockets do without.
  const { createMetrics } = await import('./host/metrics.ts')
  const watchers: ExchangeWatcher[] = options.onExchangeEnd ? [options.onExchangeEnd] : []
  const onExchange = watchExchanges(watchers, () => performance.now())
  const contracts = overlays.length > 0 ? await overlaid(overlays) : options.contracts
  const core = createCore({ ...options, onExchange, ...(contracts && { contracts }) })
  const metrics = createMetrics(core)
  watchers.push(metrics.watch)
  const { host = '127.0.0.1', ports = {} } = options
  // The one thing here that must not be foreseeable: whoever has it rules over the simulators.
  const token = options.adminToken ?? randomBytes(24).toString('base64url')
  const urls = { omnium: '', flow: '' }
  const admin = createAdminApi({
    core,
    token,
    urls: () => urls,
    actions: { describe: describedActions, check: checkFromAfar },
    isReady: () => isReady,
    metrics: () => metrics.text(),
  })
  let isReady = false
  const open: Listening[] = []
  const start = async (
    app: Parameters<typeof listen>[0],
    name: 'omnium' | 'flow' | 'admin',
    purpose: string,
  ): Promise<string> => {
    const listening = await listen(app, { host, port: ports[name] ?? 0, purpose, option: `--port-${name}` })
    open.push(listening)
    return listening.url
  }
  const close = async (): Promise<void> => {
    isReady = false
    core.letGo()
    await Promise.all(open.map((each) => each.close(GRACE)))
    core.end()
  }
  try {
    const adminUrl = await start(createExpressApp(new ApiHost(admin), IMPORT_LIMIT), 'admin', 'the admin API')
    urls.omnium = await start(createExpressApp(core.omniumHost, bodyLimit), 'omnium', "Omnium's API")
    urls.flow = await start(createExpressApp(core.flowHost, bodyLimit), 'flow', "Flow's API")
    isReady = true
    return expose(core, { ...urls, admin: adminUrl }, token, close)
  } catch (error) {
    await close()
    throw error
  }
}

/** Loaded only when asked for: without overlays a start pays nothing for them. */
async function overlaid(files: readonly string[]): Promise<ServedContracts> {
  const { contractsWith } = await import('../contract/overlay/overlaid-contracts.ts')
  const { readOverlays } = await import('../contract/overlay/read-overlay.ts')
  return contractsWith(readOverlays(files))
}

/** Both systems without sockets: reachable through `createFetch` only, as worlds want it. */
export function createSimulators(options: UnheardOptions = {}): Simulators {
  const core = createCore(options)
  const urls = { omnium: 'http://omnium.test', flow: 'http://flow.test', admin: 'http://admin.test' }
  return expose(core, urls, '', async () => core.end())
}

/** A `fetch` for the two base URLs that stays in the process; any other origin is an error. */
export function createFetch(simulators: Simulators): typeof fetch {
  const core = cores.get(simulators)
  if (!core) {
    throw new SuiteFault({
      code: 'E_NO_SIMULATORS',
      what: 'createFetch got something that startSimulators or createSimulators did not make.',
    })
  }
  const servers = new Map<string, WireServer>()
  servers.set(simulators.omnium.url, core.omniumHost)
  servers.set(simulators.flow.url, core.flowHost)
  return fetchFrom(servers)
}

function createCore(options: UnheardOptions): Core {
  const { omnium, flow } = options.contracts ?? {}
  const vendors = {
    omnium: omnium ? omniumVendorOn(omnium) : omniumVendor,
    flow: flow ? onContract(flowVendor, flow) : flowVendor,
  }
  return new SimulatorCore(vendors, options)
}

function expose(
  core: Core,
  urls: { readonly omnium: string; readonly flow: string; readonly admin: string },
  token: string,
  close: () => Promise<void>,
): Simulators {
  const simulators: Simulators = {
    omnium: { url: urls.omnium },
    flow: { url: urls.flow },
    admin: { url: urls.admin, token },
    stray: core.stray,
    createTenant: (options) => core.createTenant(options),
    tenant: (id) => core.tenant(id),
    tenants: () => core.tenants(),
    fork: (of, options) => {
      const source = core.tenant(of.id)
      if (!source) throw new UserError({ code: 'E_NO_TENANT', what: `There is no tenant ${of.id} to fork.` })
      return core.fork(source, options)
    },
    importTenant: (document, options) => core.importTenant(document, options),
    removeTenant: (id) => core.removeTenant(id),
    close,
  }
  cores.set(simulators, core)
  return simulators
}
