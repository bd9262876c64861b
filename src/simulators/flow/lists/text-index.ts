import type { Collection } from '../../state/collection.ts'

interface Snapshot<T> {
  readonly version: number
  readonly entities: readonly T[]
  /** The texts of all entities, each after a break. */
  readonly text: string
}

/** Stands between the texts of two entities; a query that holds it finds nothing. */
const BREAK = '\u0000'

/**
 * Finds the entities of a collection whose text contains something: all texts stand in one string, which is
 * searched much faster than each of them. It is built anew when a search comes after a write.
 */
export class TextIndex<T extends object> {
  readonly #textOf: (entity: T) => string
  /** Derived from entities that never change, so they are kept as long as those are. */
  readonly #texts = new WeakMap<T, string>()
  readonly #snapshots = new WeakMap<object, Snapshot<T>>()

  constructor(textOf: (entity: T) => string) {
    this.#textOf = textOf
  }

  /** The text of an entity in lower case. */
  text(entity: T): string {
    const known = this.#texts.get(entity)
    if (known !== undefined) return known
    const text = this.#textOf(entity).toLowerCase().replaceAll(BREAK, '')
    this.#texts.set(entity, text)
    return text
  }

  /** In the order of their first write. The query is in lower case and not empty. */
  find(collection: Collection<T, never>, query: string): T[] {
    if (query.includes(BREAK)) return []
    const { entities, text } = this.#snapshotOf(collection)
    const found: T[] = []
    let passed = 0
    let from = 0
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, from)) {
      for (let mark = text.indexOf(BREAK, from); mark >= 0 && mark < at; mark = text.indexOf(BREAK, mark + 1))
        passed++
      const entity = entities[passed - 1]
      if (entity !== undefined) found.push(entity)
      const next = text.indexOf(BREAK, at)
      if (next < 0) break
      from = next
    }
    return found
  }

  #snapshotOf(collection: Collection<T, never>): Snapshot<T> {
    const { version } = collection
    const known = this.#snapshots.get(collection)
    if (known?.version === version) return known
    const entities = collection.all()
    const text = entities.map((entity) => BREAK + this.text(entity)).join('')
    const snapshot = { version, entities, text }
    this.#snapshots.set(collection, snapshot)
    return snapshot
  }
}
