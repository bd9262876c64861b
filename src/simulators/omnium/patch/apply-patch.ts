import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../schemas.ts'
import { mergeBy, mergeProperties, mergeTags, removeProperties } from './merge-lists.ts'

type Bag = Readonly<Record<string, unknown>>

/** Members of a patch that steer it instead of being written. */
const CONTROLS: ReadonlySet<string> = new Set([
  'keepExistingCustomProperties',
  'keepExistingListItems',
  'keepExistingOrderLines',
  'propertiesRemovalConditions',
  'forceUpdate',
  'ignorePromotions',
])

interface Controls {
  readonly keepExistingCustomProperties?: boolean | null
  readonly keepExistingListItems?: boolean | null
  readonly propertiesRemovalConditions?: Schema<'OmniumPropertyItem'>[] | null
  readonly forceUpdate?: string[] | null
}

export interface PatchRules {
  /** Members that are not written: ids, and those that the caller merges by itself. */
  readonly skip: readonly string[]
}

/**
 * Omnium's PATCH (O-SRCH): members that are absent or null are kept, `forceUpdate` resets its members to
 * nothing, properties and lists are merged unless the patch says otherwise (quirk 23), matching properties are
 * removed first. Returns the same object when nothing changed.
 */
export function applyPatch<T extends object>(entity: T, patch: object & Controls, rules: PatchRules): T {
  const before = entity as Bag
  const after: Record<string, unknown> = { ...before }
  if (patch.propertiesRemovalConditions && Array.isArray(before['properties'])) {
    after['properties'] = removeProperties(
      before['properties'] as Schema<'OmniumPropertyItem'>[],
      patch.propertiesRemovalConditions,
    )
  }
  for (const name of patch.forceUpdate ?? []) {
    const key = Object.keys(after).find((each) => each.toLowerCase() === name.toLowerCase())
    if (key !== undefined && !rules.skip.includes(key)) delete after[key]
  }
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined || value === null || CONTROLS.has(key) || rules.skip.includes(key)) continue
    after[key] = mergeMember(key, after[key], value, patch)
  }
  return isDeepStrictEqual(before, after) ? entity : (after as T)
}

function mergeMember(key: string, old: unknown, added: unknown, controls: Controls): unknown {
  if (Array.isArray(old) && Array.isArray(added)) return mergeList(key, old, added, controls)
  if (isObject(old) && isObject(added)) {
    const present = Object.entries(added).filter(([, value]) => value !== undefined && value !== null)
    return { ...old, ...Object.fromEntries(present) }
  }
  return added
}

function mergeList(
  key: string,
  old: readonly unknown[],
  added: readonly unknown[],
  controls: Controls,
): unknown {
  if (key === 'properties') {
    if (controls.keepExistingCustomProperties === false) return added
    return mergeProperties(old as Schema<'OmniumPropertyItem'>[], added as Schema<'OmniumPropertyItem'>[])
  }
  if (controls.keepExistingListItems === false) return added
  switch (key) {
    case 'tags':
      return mergeTags(old as string[], added as string[])
    case 'externalIds':
    case 'externalIdsList':
      // Pairs by their provider; a store's `externalIds` are plain strings (quirk 46).
      return mergeBy(
        old as (Schema<'OmniumExternalId'> | string)[],
        added as (Schema<'OmniumExternalId'> | string)[],
        (each) => (typeof each === 'string' ? each : each.providerName),
      )
    case 'errors':
      return mergeBy(
        old as Schema<'OmniumEntityError'>[],
        added as Schema<'OmniumEntityError'>[],
        (each) => each.key,
      )
    case 'assets':
      // Named for products only; an order's documents would be lost otherwise.
      return mergeBy(old as Schema<'OmniumAsset'>[], added as Schema<'OmniumAsset'>[], (each) => each.assetId)
    default:
      return added
  }
}

const isObject = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
