import { UserError } from '../../kernel/errors.ts'
import type { Sequence } from './sequence.ts'
import type { StatePart } from './state-part.ts'

/** What it takes of a collection to keep it, whatever is in it. */
export interface KeptCollection {
  readonly name: string
  readonly size: number
  get(id: string): object | undefined
  entities(): readonly StoredEntity[]
  replaceAll(entities: readonly never[]): void
}

/** Everything that a vendor's tenant remembers, so that it can be copied, compared and kept. */
export interface Store {
  readonly collections: readonly KeptCollection[]
  readonly parts: Readonly<Record<string, StatePart>>
  readonly sequence: Sequence
  /** Names of collections and parts that are the tenant's identity: a fork keeps its own. */
  readonly identity: readonly string[]
}

/** The whole state of one system at one moment. Entities are immutable, so it holds references, no copies. */
export interface StoreSnapshot {
  readonly collections: Readonly<Record<string, readonly StoredEntity[]>>
  readonly parts: Readonly<Record<string, unknown>>
  /** As of the store: what stays behind when a copy goes elsewhere. */
  readonly identity: readonly string[]
}

/** In the order of the first write. */
export interface StoredEntity {
  readonly id: string
  readonly entity: object
}

export const storeSnapshot = ({ collections, parts, identity }: Store): StoreSnapshot => ({
  identity,
  collections: Object.fromEntries(collections.map((each) => [each.name, each.entities()])),
  // A part may hand out what it goes on changing.
  parts: Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, structuredClone(part.save())]),
  ),
})

export interface RestoreOptions {
  /** Leaves out what is the identity of the tenant that the snapshot was taken of. */
  readonly keepsIdentity?: boolean
}

/** What came from a file may lack what an index looks for. */
function fill(collection: KeptCollection, entities: readonly object[]): void {
  try {
    collection.replaceAll(entities as never[])
  } catch (cause) {
    throw new UserError({
      code: 'E_STATE',
      what: `An entity of ${collection.name} is not what a tenant holds: ${String(cause)}`,
      expected: 'entities as an export writes them',
      cause,
    })
  }
}

/** Collections and parts that the snapshot does not know are emptied or left as they are new. */
export function restoreStore(
  store: Store,
  snapshot: StoreSnapshot,
  { keepsIdentity = false }: RestoreOptions = {},
): void {
  const isKept = (name: string): boolean => keepsIdentity && store.identity.includes(name)
  for (const collection of store.collections)
    if (!isKept(collection.name)) {
      const entities = (snapshot.collections[collection.name] ?? []).map(({ entity }) => entity)
      fill(collection, entities)
    }
  for (const [name, part] of Object.entries(store.parts))
    if (!isKept(name) && name in snapshot.parts) part.load(structuredClone(snapshot.parts[name]) as never)
}
