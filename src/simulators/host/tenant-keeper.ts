import type { StateDatabase } from '../state/database.ts'
import type { LivingSystem, SystemName, SystemSnapshot, TenantSnapshot } from './tenant-snapshot.ts'
import { SYSTEMS } from './tenant-snapshot.ts'

type Living = Readonly<Record<SystemName, LivingSystem>>

/** Keeps one tenant in the database: what changed since the last commit, and nothing else, is written. */
export class TenantKeeper {
  readonly #database: StateDatabase
  readonly #tenant: string
  readonly #written = new Map<string, string>()
  #systems: Living | undefined
  #isPlanned = false

  constructor(database: StateDatabase, tenant: string) {
    this.#database = database
    this.#tenant = tenant
  }

  /** The state of an earlier process, if there is any. */
  load(): TenantSnapshot | undefined {
    const { now } = this.#database.parts(this.#tenant, 'host') as { readonly now?: number }
    if (now === undefined) return undefined
    const [omnium, flow] = SYSTEMS.map((system): SystemSnapshot => {
      const { ids, deliveries, ...parts } = this.#database.parts(this.#tenant, system)
      const collections = this.#database.entities(this.#tenant, system)
      return { collections, parts, ids, deliveries } as unknown as SystemSnapshot
    }) as [SystemSnapshot, SystemSnapshot]
    return { takenAt: now, systems: { omnium, flow } }
  }

  /** From now on this life is kept: as it was loaded, or in place of whatever was kept before. */
  attach(systems: Living, { now, isKept }: { readonly now: () => number; readonly isKept: boolean }): void {
    this.#systems = systems
    this.#written.clear()
    for (const system of SYSTEMS) systems[system].store.sequence.record(() => this.#plan(now))
    this.#database.transaction(() => {
      if (!isKept) this.#writeAll(systems)
      this.#writeParts(now())
    })
  }

  #writeAll(systems: Living): void {
    const tenant = this.#tenant
    this.#database.dropState(tenant)
    for (const system of SYSTEMS)
      for (const { name, entities } of systems[system].store.collections.map((each) => ({
        name: each.name,
        entities: each.entities(),
      })))
        for (const entity of entities) this.#database.putEntity({ tenant, system, name }, entity)
  }

  /** Called before an answer leaves: what it acknowledges is kept by then. */
  commit(now: number): void {
    const systems = this.#systems
    if (!systems) return
    this.#database.transaction(() => {
      for (const system of SYSTEMS) {
        const { store } = systems[system]
        const byName = new Map(store.collections.map((collection) => [collection.name, collection]))
        for (const [name, ids] of store.sequence.drain()) {
          const place = { tenant: this.#tenant, system, name }
          for (const id of ids) {
            const entity = byName.get(name)?.get(id)
            if (entity) this.#database.putEntity(place, { id, entity })
            else this.#database.dropEntity(place, id)
          }
        }
      }
      this.#writeParts(now)
    })
  }

  /** What is written outside of a call, as by a timer or an action, is kept as soon as that has ended. */
  #plan(now: () => number): void {
    if (this.#isPlanned) return
    this.#isPlanned = true
    queueMicrotask(() => {
      this.#isPlanned = false
      this.commit(now())
    })
  }

  #writeParts(now: number): void {
    const systems = this.#systems
    if (!systems) return
    this.#put('host', 'now', now)
    for (const system of SYSTEMS) {
      const { store, ids, deliveries } = systems[system]
      for (const [name, part] of Object.entries(store.parts)) this.#put(system, name, part.save())
      this.#put(system, 'ids', ids.save())
      this.#put(system, 'deliveries', deliveries.pending())
    }
  }

  #put(system: string, name: string, value: unknown): void {
    const json = JSON.stringify(value)
    const key = `${system} ${name}`
    if (this.#written.get(key) === json) return
    this.#database.putPart({ tenant: this.#tenant, system, name }, json)
    this.#written.set(key, json)
  }

  /** Nothing is kept any more. */
  detach(): void {
    for (const system of SYSTEMS) this.#systems?.[system].store.sequence.record(undefined)
    this.#systems = undefined
  }
}
