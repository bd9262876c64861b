import { omniumVendor } from '../../src/simulators/omnium/omnium-vendor.ts'
import type { OmniumTenant } from '../../src/simulators/omnium/omnium-tenant.ts'
import { flowVendor } from '../../src/simulators/flow/flow-vendor.ts'
import type { FlowTenant } from '../../src/simulators/flow/flow-tenant.ts'
import type { Breach } from '../../src/simulators/host/answer-call.ts'
import type { Outcome } from '../../src/simulators/host/api-host.ts'
import type { Contract } from '../../src/simulators/host/contract/contract.ts'
import type { HostedTenant } from '../../src/simulators/host/hosted-tenant.ts'
import { SimulatorCore } from '../../src/simulators/host/simulator-core.ts'
import type { TenantSnapshot } from '../../src/simulators/host/tenant-snapshot.ts'
import type { WireResponse } from '../../src/simulators/host/wire.ts'
import type { Context, EntityPool } from './entity-pool.ts'
import { toWire } from './fuzz-request.ts'
import type { FuzzRequest } from './fuzz-request.ts'

export type FuzzedApi = 'omnium' | 'flow'

export interface Served {
  /** Undefined when nothing was answered before the host returned: without a fault that is a hang. */
  readonly response: WireResponse | undefined
  /** Milliseconds of work of this thread: a busy machine does not make them more. */
  readonly took: number
  readonly breaches: readonly Breach[]
  /** What came out of the host itself. */
  readonly thrown: unknown
}

const threadTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const START = Date.UTC(2026, 2, 2, 8)

/** One simulated system with the demonstration data, reached without sockets, so that a run is fast and repeats. */
export class FuzzTarget {
  readonly api: FuzzedApi
  readonly contract: Contract
  readonly tenant: HostedTenant<OmniumTenant, FlowTenant>
  readonly #core: SimulatorCore<OmniumTenant, FlowTenant>
  readonly #initial: TenantSnapshot
  #breaches: Breach[] = []
  #token = ''

  constructor(api: FuzzedApi, dataDir?: string) {
    this.api = api
    this.contract = (api === 'omnium' ? omniumVendor : flowVendor).contract
    this.#core = new SimulatorCore<OmniumTenant, FlowTenant>(
      { omnium: omniumVendor, flow: flowVendor },
      {
        dataDir,
        journalLimit: 200,
        onBreach: (breach) => this.#breaches.push(breach),
        fetch: async () => new Response(null, { status: 200 }),
      },
    )
    this.tenant = this.#core.createTenant({ id: 'fuzz', frozenAt: START, dataset: 'demo' })
    this.#initial = this.tenant.snapshot()
    this.renew()
  }

  /** Values that a parameter of this name nearly always has. */
  get fixed(): Context {
    const { flow, omnium } = this.tenant
    return this.api === 'flow'
      ? { tenantuid: flow.tenantUid }
      : { clientid: omnium.clientId, clientsecret: omnium.clientSecret }
  }

  serve(request: FuzzRequest): Served {
    this.#breaches = []
    let outcome: Outcome | undefined
    let thrown: unknown
    const start = threadTime()
    try {
      const host = this.api === 'omnium' ? this.#core.omniumHost : this.#core.flowHost
      host.serve(toWire(request, this.#token), (given) => (outcome = given))
    } catch (error) {
      thrown = error
    }
    const took = threadTime() - start
    const response = outcome?.kind === 'answer' ? outcome.response : undefined
    return { response, took, breaches: this.#breaches, thrown }
  }

  /** Time goes on, so that limits, tokens and locks do not stop everything. */
  tick(milliseconds: number): void {
    this.tenant.clock.moveTo(this.tenant.clock.now() + milliseconds)
  }

  /** Back to the demonstration data, with a fresh token. */
  reset(): void {
    this.tenant.restore(this.#initial)
    this.renew()
  }

  /** Runs the function as if nothing of what it does had happened. */
  undone<T>(run: () => T): T {
    const before = this.tenant.snapshot()
    try {
      return run()
    } finally {
      this.tenant.restore(before)
    }
  }

  renew(): void {
    if (this.api === 'flow') {
      this.#token = this.tenant.flow.token
      return
    }
    const { clientId, clientSecret } = this.tenant.omnium
    const url = `/api/Token?clientId=${clientId}&clientSecret=${clientSecret}`
    this.#core.omniumHost.serve({ method: 'POST', url, headers: {}, body: undefined }, (outcome) => {
      if (outcome.kind === 'answer') this.#token = textOf(outcome.response)
    })
  }

  teach(pool: EntityPool): void {
    const { collections } = this.tenant.snapshot().systems[this.api]
    for (const [name, entities] of Object.entries(collections))
      for (const { id, entity } of entities.slice(0, 400)) pool.learn({ ...entity, id }, name.toLowerCase())
  }

  end(): void {
    this.#core.end()
  }
}

const textOf = ({ body }: WireResponse): string => (typeof body === 'string' ? body : '')
