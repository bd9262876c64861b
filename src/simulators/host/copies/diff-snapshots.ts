import { iso } from '../../../kernel/clock.ts'
import { redactValue } from '../redact.ts'
import { SYSTEMS } from '../tenant-snapshot.ts'
import type { SystemName, SystemSnapshot, TenantSnapshot } from '../tenant-snapshot.ts'
import { jsonChanges } from './json-changes.ts'
import type { JsonChange } from './json-changes.ts'

/** What became of a tenant between two moments. Counts are exact; lists end at the limits. */
export interface SnapshotDiff {
  /** ISO 8601, tenant time. */
  readonly from: string
  readonly to: string
  readonly isEqual: boolean
  /** Collections and parts in which something differs. */
  readonly collections: readonly CollectionDiff[]
  readonly parts: readonly PartDiff[]
}

export interface CollectionDiff {
  readonly system: SystemName
  readonly collection: string
  readonly added: IdList
  readonly removed: IdList
  readonly changed: { readonly count: number; readonly entities: readonly EntityDiff[] }
}

export interface IdList {
  readonly count: number
  readonly ids: readonly string[]
}

export interface EntityDiff {
  readonly id: string
  readonly changes: readonly JsonChange[]
}

/** Counters, settings and what else stands beside the collections. */
export interface PartDiff {
  readonly system: SystemName
  readonly part: string
  readonly changes: readonly JsonChange[]
}

export interface DiffOptions {
  /** Most ids in each list; 100 when absent. */
  readonly limit?: number
}

/** Most places shown of one entity. */
export const MOST_CHANGES = 50

/**
 * Compares two snapshots, of one tenant or of two. Credentials and tokens are not compared; other secrets are shown
 * redacted, so that a change of nothing but a secret counts and has no visible places.
 */
export function diffSnapshots(
  from: TenantSnapshot,
  to: TenantSnapshot,
  { limit = 100 }: DiffOptions = {},
): SnapshotDiff {
  const collections = SYSTEMS.flatMap((system) =>
    collectionDiffs(system, from.systems[system], to.systems[system], limit),
  )
  const parts = SYSTEMS.flatMap((system) => partDiffs(system, from.systems[system], to.systems[system]))
  return {
    from: iso(from.takenAt),
    to: iso(to.takenAt),
    isEqual: collections.length === 0 && parts.length === 0,
    collections,
    parts,
  }
}

/** What both know, but for what is the identity of a tenant. */
function namesOf(from: SystemSnapshot, to: SystemSnapshot, kind: 'collections' | 'parts'): readonly string[] {
  const names = [...new Set([...Object.keys(from[kind]), ...Object.keys(to[kind])])]
  return names.filter((name) => !from.identity.includes(name) && !to.identity.includes(name))
}

function collectionDiffs(
  system: SystemName,
  from: SystemSnapshot,
  to: SystemSnapshot,
  limit: number,
): readonly CollectionDiff[] {
  return namesOf(from, to, 'collections').flatMap((collection) => {
    const before = from.collections[collection] ?? []
    const after = to.collections[collection] ?? []
    if (before === after) return []
    const known = new Map(before.map(({ id, entity }) => [id, entity]))
    const added: string[] = []
    const changed: EntityDiff[] = []
    let changedCount = 0
    for (const { id, entity } of after) {
      const old = known.get(id)
      known.delete(id)
      if (old === undefined) added.push(id)
      else if (old !== entity && jsonChanges(old, entity, 1).length > 0) {
        changedCount++
        if (changed.length < limit) changed.push({ id, changes: shown(old, entity) })
      }
    }
    const removed = [...known.keys()]
    if (added.length === 0 && removed.length === 0 && changedCount === 0) return []
    return {
      system,
      collection,
      added: { count: added.length, ids: added.slice(0, limit) },
      removed: { count: removed.length, ids: removed.slice(0, limit) },
      changed: { count: changedCount, entities: changed },
    }
  })
}

const partDiffs = (system: SystemName, from: SystemSnapshot, to: SystemSnapshot): readonly PartDiff[] =>
  namesOf(from, to, 'parts').flatMap((part) => {
    const [before, after] = [from.parts[part], to.parts[part]]
    return jsonChanges(before, after, 1).length === 0 ? [] : { system, part, changes: shown(before, after) }
  })

const shown = (before: unknown, after: unknown): readonly JsonChange[] =>
  jsonChanges(redactValue(before), redactValue(after), MOST_CHANGES)
