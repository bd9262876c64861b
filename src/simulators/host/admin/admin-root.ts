import { UserError } from '../../../kernel/errors.ts'
import { suggest } from '../../../kernel/suggest.ts'
import type { ActionDescription, System } from '../../actions/action-description.ts'
import type { SimulatedTenant, TenantOptions } from '../../simulators.ts'
import type { Faults } from '../faults.ts'
import type { NamedSnapshots } from '../copies/named-snapshots.ts'
import type { TenantDocument } from '../copies/tenant-document.ts'
import type { FidelityLedger } from '../fidelity-ledger.ts'
import type { Journal } from '../journal.ts'
import type { ForkOptions, ImportOptions } from '../simulator-core.ts'

/** What the admin API rules over. */
export interface AdminRoot {
  readonly core: AdminCore
  readonly actions: ActionCatalogue
  /** Base URLs, known once the servers listen. */
  urls(): { readonly omnium: string; readonly flow: string }
  /** Whether all APIs take calls; always without it. */
  isReady?(): boolean
  /** In the text format of Prometheus; nothing without it. */
  metrics?(): Promise<string>
}

/** What is known of the actions beside their code. */
export interface ActionCatalogue {
  /** By name. */
  describe(system: System): ReadonlyMap<string, ActionDescription>
  /** Throws a `UserError` for a mistaken argument; answers what is odd in a good one. */
  check(system: System, action: string, argument: unknown): readonly string[]
}

export interface AdminCore {
  readonly stray: Journal
  createTenant(options: TenantOptions): AdminTenant
  tenant(id: string): AdminTenant | undefined
  tenants(): readonly AdminTenant[]
  fork(of: AdminTenant, options: ForkOptions): AdminTenant
  importTenant(document: TenantDocument, options: ImportOptions): AdminTenant
  removeTenant(id: string): boolean
  /** Keeps what is not kept yet. */
  commit(): void
}

export interface AdminTenant extends SimulatedTenant {
  readonly isFrozen: boolean
  readonly fidelity: FidelityLedger
  readonly faults: Faults & { clear(): void }
  readonly snapshots: NamedSnapshots
}

/** Something named in the path is not there: 404. */
export class NotFound extends UserError {}

/** The error for a name that is none of the known ones. */
export function notFound(kind: string, name: string, known: readonly string[], where?: string): NotFound {
  const near = suggest(name, known)
  return new NotFound({
    code: `E_NO_${kind.toUpperCase()}`,
    what: `There is no ${kind} ${name}.`,
    where,
    expected: known.length === 0 ? undefined : `one of ${known.join(', ')}`,
    next: near ? `Did you mean ${near}?` : undefined,
  })
}

export function tenantOf({ core }: AdminRoot, id: string): AdminTenant {
  const tenant = core.tenant(id)
  if (tenant) return tenant
  throw notFound(
    'tenant',
    id,
    core.tenants().map((each) => each.id),
  )
}
