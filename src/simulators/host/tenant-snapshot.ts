import type { Ids, IdsState } from '../../kernel/ids.ts'
import { restoreStore, storeSnapshot } from '../state/store.ts'
import type { Store, StoreSnapshot } from '../state/store.ts'
import type { Deliveries, PendingDelivery } from './deliveries.ts'

export const SYSTEMS = ['omnium', 'flow'] as const
export type SystemName = (typeof SYSTEMS)[number]

/** Both systems of a tenant at one moment. Journal and faults are no part of it: they belong to the test. */
export interface TenantSnapshot {
  /** Tenant time, milliseconds since the epoch. */
  readonly takenAt: number
  readonly systems: Readonly<Record<SystemName, SystemSnapshot>>
}

export interface SystemSnapshot extends StoreSnapshot {
  readonly ids: IdsState
  /** Events on their way or waiting for another attempt. */
  readonly deliveries: readonly PendingDelivery[]
}

/** One system of a living tenant, as far as its state goes. */
export interface LivingSystem {
  readonly store: Store
  readonly ids: Ids
  readonly deliveries: Deliveries
}

export const systemSnapshot = ({ store, ids, deliveries }: LivingSystem): SystemSnapshot => ({
  ...storeSnapshot(store),
  ids: ids.save(),
  deliveries: deliveries.pending(),
})

export interface RestoreTarget {
  /** A fork has credentials and ids of its own, and leaves events that are on their way to the tenant it was made of. */
  readonly isFork: boolean
}

export function restoreSystem(
  system: LivingSystem,
  snapshot: SystemSnapshot,
  { isFork }: RestoreTarget,
): void {
  restoreStore(system.store, snapshot, { keepsIdentity: isFork })
  if (isFork) return
  system.ids.load(snapshot.ids)
  system.deliveries.resume(snapshot.deliveries)
}
