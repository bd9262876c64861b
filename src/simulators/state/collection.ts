import { SuiteFault } from '../../kernel/errors.ts'
import { createSequence } from './sequence.ts'
import type { Sequence } from './sequence.ts'

/** What readers of a tenant's state see: actions, admin API and the suite never write through this. */
export interface ReadableCollection<T extends object, Index extends string = string> {
  readonly size: number
  get(id: string): T | undefined
  has(id: string): boolean
  /** Every entity in the order of its first write. */
  all(): readonly T[]
  /** The entities whose index value is this one, or one of these, in the order of their first write. */
  by(index: Index, value: string | readonly string[]): readonly T[]
  /** Entities written after the sequence number, in the order of their last write. */
  changedSince(sequence: number): readonly T[]
}

export interface CollectionOptions<T extends object, Index extends string> {
  /** How the collection is called in messages and in the admin API. */
  readonly name: string
  readonly key: (entity: T) => string
  /** Named indexes: the values under which an entity is found, none when it is not to be found. */
  readonly indexes?: Readonly<Record<Index, (entity: T) => string | readonly string[] | undefined>>
  /** Shared by the collections of a tenant; an own one when absent. */
  readonly sequence?: Sequence
}

/** A frozen moment of a collection. Entities are immutable, so it holds references, no copies. */
export interface CollectionSnapshot<T extends object> {
  readonly entries: ReadonlyMap<string, Entry<T>>
}

interface Entry<T> {
  readonly entity: T
  readonly order: number
  readonly sequence: number
}

/**
 * Entities of one kind by id. An entity is never changed in place: a write replaces it, and it is frozen at the
 * top level so that a write past the indexes shows at once. Audit fields such as `modified` are the domain's.
 */
export class Collection<T extends object, Index extends string = never> implements ReadableCollection<
  T,
  Index
> {
  readonly name: string
  readonly #key: (entity: T) => string
  readonly #extractors: ReadonlyMap<string, (entity: T) => string | readonly string[] | undefined>
  readonly #sequence: Sequence
  #entries = new Map<string, Entry<T>>()
  #order = 0
  #version = 0
  /** What `all` answered last, as long as nothing was written since. */
  #all: readonly T[] | undefined
  #list: readonly { readonly id: string; readonly entity: T }[] | undefined
  #indexes = new Map<string, Map<string, Map<string, Entry<T>>>>()

  constructor(options: CollectionOptions<T, Index>) {
    this.name = options.name
    this.#key = options.key
    this.#extractors = new Map(Object.entries(options.indexes ?? {}))
    this.#sequence = options.sequence ?? createSequence()
    this.#clearIndexes()
  }

  get size(): number {
    return this.#entries.size
  }

  /** Another number after every write, so that what is derived from all entities knows when it is stale. */
  get version(): number {
    return this.#version
  }

  get(id: string): T | undefined {
    return this.#entries.get(id)?.entity
  }

  has(id: string): boolean {
    return this.#entries.has(id)
  }

  all(): readonly T[] {
    return (this.#all ??= Array.from(this.#entries.values(), ({ entity }) => entity))
  }

  /** Id of the entity that was first written. */
  oldest(): string | undefined {
    return this.#entries.keys().next().value
  }

  /** Every entity with its id, in the order of the first write. */
  entities(): readonly { readonly id: string; readonly entity: T }[] {
    // The same list until the next write: snapshots of what stands still cost nothing and compare at once.
    return (this.#list ??= Array.from(this.#entries, ([id, { entity }]) => ({ id, entity })))
  }

  by(index: Index, value: string | readonly string[]): readonly T[] {
    const found = this.#entriesBy(index, value)
    const merged = found.length === 1 ? found[0] : new Map(found.flatMap((each) => [...each]))
    const entries = [...(merged?.values() ?? [])]
    // Nearly always in order already: an entity keeps its place in an index while its value stays.
    const isSorted = entries.every((entry, at) => at === 0 || (entries[at - 1]?.order ?? 0) < entry.order)
    return (isSorted ? entries : entries.sort((a, b) => a.order - b.order)).map(({ entity }) => entity)
  }

  /** The entities that meet the predicate, in the order of their first write, without a copy of all. */
  where(meets: (entity: T) => boolean): T[] {
    const found: T[] = []
    for (const { entity } of this.#entries.values()) if (meets(entity)) found.push(entity)
    return found
  }

  /** How many entities `by` finds at most, without looking at them. */
  count(index: Index, value: string | readonly string[]): number {
    return this.#entriesBy(index, value).reduce((sum, ids) => sum + ids.size, 0)
  }

  changedSince(sequence: number): readonly T[] {
    return [...this.#entries.values()]
      .filter((entry) => entry.sequence > sequence)
      .sort((a, b) => a.sequence - b.sequence)
      .map(({ entity }) => entity)
  }

  /** Adds a new entity; an id that exists is a fault of the caller, who has to look first. */
  insert(entity: T): T {
    const id = this.#key(entity)
    if (this.has(id)) throw this.#fault('E_ENTITY_EXISTS', `already has ${id}`)
    return this.#write(id, entity)
  }

  /** Adds or replaces. */
  put(entity: T): T {
    return this.#write(this.#key(entity), entity)
  }

  /** Replaces an entity by what the function makes of it; the id must stay. Returning the same object writes nothing. */
  update(id: string, change: (entity: T) => T): T {
    const before = this.get(id)
    if (!before) throw this.#fault('E_NO_ENTITY', `has no ${id}`)
    const after = change(before)
    if (this.#key(after) !== id)
      throw this.#fault('E_ENTITY_ID', `was asked to turn ${id} into ${this.#key(after)}`)
    return after === before ? before : this.#write(id, after)
  }

  /** False when there was nothing to delete. */
  delete(id: string): boolean {
    const entry = this.#entries.get(id)
    if (!entry) return false
    this.#unindex(id, entry.entity)
    this.#entries.delete(id)
    this.#all = this.#list = undefined
    this.#sequence.next(this.name, id)
    this.#version++
    return true
  }

  snapshot(): CollectionSnapshot<T> {
    return { entries: new Map(this.#entries) }
  }

  /** Back to the snapshot. Sequence numbers of entities return too; the counter itself only ever grows. */
  restore(snapshot: CollectionSnapshot<T>): void {
    this.#version++
    this.#note(snapshot.entries)
    this.#entries = new Map(snapshot.entries)
    this.#all = this.#list = undefined
    this.#clearIndexes()
    for (const [id, entry] of this.#entries) this.#index(id, entry)
  }

  /** In place of everything that there is; all of it counts as written now. */
  replaceAll(entities: readonly T[]): void {
    this.restore({ entries: new Map() })
    for (const entity of entities) this.put(entity)
  }

  /** What a restore takes away or brings back was changed by it. */
  #note(after: ReadonlyMap<string, Entry<T>>): void {
    for (const [id, { entity }] of this.#entries)
      if (after.get(id)?.entity !== entity) this.#sequence.next(this.name, id)
    for (const id of after.keys()) if (!this.#entries.has(id)) this.#sequence.next(this.name, id)
  }

  #write(id: string, entity: T): T {
    const before = this.#entries.get(id)
    const order = before?.order ?? this.#order++
    const sequence = this.#sequence.next(this.name, id)
    this.#version++
    const entry = { entity: Object.freeze(entity), order, sequence }
    this.#entries.set(id, entry)
    this.#all = this.#list = undefined
    if (before) this.#unindex(id, before.entity, entity)
    this.#index(id, entry)
    return entity
  }

  #entriesBy(index: Index, value: string | readonly string[]): ReadonlyMap<string, Entry<T>>[] {
    const values = this.#indexes.get(index)
    if (!values) throw this.#fault('E_NO_INDEX', `has no index ${String(index)}`)
    const wanted = typeof value === 'string' ? [value] : [...new Set(value)]
    return wanted.flatMap((each) => values.get(each) ?? [])
  }

  #index(id: string, entry: Entry<T>): void {
    for (const [name, values] of this.#indexes) {
      for (const value of this.#valuesOf(name, entry.entity)) {
        const entries = values.get(value)
        if (entries) entries.set(id, entry)
        else values.set(value, new Map([[id, entry]]))
      }
    }
  }

  /** Takes the entity out of the indexes, but for the values under which its replacement is found again. */
  #unindex(id: string, entity: T, replacement?: T): void {
    for (const [name, values] of this.#indexes) {
      const kept = replacement ? this.#valuesOf(name, replacement) : []
      for (const value of this.#valuesOf(name, entity)) {
        if (kept.includes(value)) continue
        const entries = values.get(value)
        entries?.delete(id)
        if (entries?.size === 0) values.delete(value)
      }
    }
  }

  #valuesOf(index: string, entity: T): readonly string[] {
    const value = this.#extractors.get(index)?.(entity)
    return value === undefined ? [] : typeof value === 'string' ? [value] : value
  }

  #clearIndexes(): void {
    this.#indexes = new Map(
      [...this.#extractors.keys()].map((name) => [name, new Map<string, Map<string, Entry<T>>>()]),
    )
  }

  #fault(code: string, what: string): SuiteFault {
    return new SuiteFault({ code, what: `Collection ${this.name} ${what}.` })
  }
}
