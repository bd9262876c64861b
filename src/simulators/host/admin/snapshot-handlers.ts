import type { components, operations } from '../../../../generated/simulator/types.ts'
import { iso } from '../../../kernel/clock.ts'
import { diffSnapshots } from '../copies/diff-snapshots.ts'
import { MOST_SNAPSHOTS } from '../copies/named-snapshots.ts'
import type { NamedSnapshot } from '../copies/named-snapshots.ts'
import type { Handlers } from '../handler.ts'
import { SYSTEMS } from '../tenant-snapshot.ts'
import type { TenantSnapshot } from '../tenant-snapshot.ts'
import { notFound, tenantOf } from './admin-root.ts'
import type { AdminRoot, AdminTenant } from './admin-root.ts'
import { describeTenant } from './tenant-handlers.ts'

type SnapshotOperations =
  'listSnapshots' | 'takeSnapshot' | 'deleteSnapshot' | 'restoreSnapshot' | 'forkTenant' | 'diffSnapshots'
type Schemas = components['schemas']

export const snapshotHandlers: Handlers<Pick<operations, SnapshotOperations>, AdminRoot> = {
  listSnapshots: ({ path }, root) => {
    const snapshots = tenantOf(root, path.tenantId).snapshots.list().map(describe)
    return { status: 200, body: { limit: MOST_SNAPSHOTS, snapshots } }
  },
  takeSnapshot: ({ path, body = {} }, root) => {
    const tenant = tenantOf(root, path.tenantId)
    return { status: 201, body: describe(tenant.snapshots.add(tenant.snapshot(), body.name)) }
  },
  deleteSnapshot: ({ path }, root) => {
    const tenant = tenantOf(root, path.tenantId)
    find(tenant, path.snapshot)
    tenant.snapshots.remove(path.snapshot)
    return { status: 204 }
  },
  restoreSnapshot: ({ path }, root) => {
    const tenant = tenantOf(root, path.tenantId)
    tenant.restore(find(tenant, path.snapshot))
    return { status: 200, body: describeTenant(tenant, root) }
  },
  forkTenant: ({ path, body: { snapshot, ...options } = {} }, root) => {
    const tenant = tenantOf(root, path.tenantId)
    const from = snapshot === undefined ? {} : { snapshot: find(tenant, snapshot) }
    return { status: 201, body: describeTenant(root.core.fork(tenant, { ...options, ...from }), root) }
  },
  diffSnapshots: ({ path, query }, root) => {
    const tenant = tenantOf(root, path.tenantId)
    const to = query.to === undefined ? tenant.snapshot() : find(tenant, query.to)
    const diff = diffSnapshots(find(tenant, query.from), to, { limit: query.limit ?? 100 })
    // It has the members of the contract; it only promises not to write to its lists.
    return { status: 200, body: diff as unknown as Schemas['SnapshotDiff'] }
  },
}

function find({ snapshots }: AdminTenant, name: string): TenantSnapshot {
  const snapshot = snapshots.get(name)
  if (snapshot) return snapshot
  throw notFound(
    'snapshot',
    name,
    snapshots.list().map((each) => each.name),
  )
}

const describe = ({ name, snapshot: { takenAt, systems } }: NamedSnapshot): Schemas['Snapshot'] => ({
  name,
  takenAt: iso(takenAt),
  entities: SYSTEMS.flatMap((system) => Object.values(systems[system].collections)).reduce(
    (sum, entities) => sum + entities.length,
    0,
  ),
})
