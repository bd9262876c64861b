import type { StateDatabase } from '../state/database.ts'
import type { PendingDelivery } from './deliveries.ts'
import type { LivingSystem, SystemName, SystemSnapshot, TenantSnapshot } from './tenant-snapshot.ts'
import { SYSTEMS } from './tenant-snapshot.ts'

/** The tenant's time as it is kept. */
export interface KeptTime {
  readonly now: number
  readonly rate: number
}

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
  load(): { readonly snapshot: TenantSnapshot; readonly rate: number | undefined } | undefined {
    const { now, rate } = this.#database.parts(this.#tenant, 'host') as Partial<KeptTime>
    if (now === undefined) return undefined
    const [omnium, flow] = SYSTEMS.map((system): SystemSnapshot => {
      const { ids, deliveries, ...parts } = this.#database.parts(this.#tenant, system)
      const collections = this.#database.entities(this.#tenant, system)
      const pending = (deliveries as readonly PendingDelivery[]).map(withoutCause)
      return { collections, parts, identity: [], ids, deliveries: pending } as unknown as SystemSnapshot
    }) as [SystemSnapshot, SystemSnapshot]
    return { snapshot: { takenAt: now, systems: { omnium, flow } }, rate }
  }

  /** From now on this life is kept: as it was loaded, or in place of whatever was kept before. */
  attach(
    systems: Living,
    { time, isKept }: { readonly time: () => KeptTime; readonly isKept: boolean },
  ): void {
    this.#systems = systems
    this.#written.clear()
    for (const system of SYSTEMS) systems[system].store.sequence.record(() => this.#plan(time))
    this.#database.transaction(() => {
      if (!isKept) this.#writeAll(systems)
      this.#writeParts(time())
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
  commit(time: KeptTime): void {
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
      this.#writeParts(time)
    })
  }

  /** What is written outside of a call, as by a timer or an action, is kept as soon as that has ended. */
  #plan(time: () => KeptTime): void {
    if (this.#isPlanned) return
    this.#isPlanned = true
    queueMicrotask(() => {
      this.#isPlanned = false
      this.commit(time())
    })
  }

  #writeParts({ now, rate }: KeptTime): void {
    const systems = this.#systems
    if (!systems) return
    this.#put('host', 'now', now)
    this.#put('host', 'rate', rate)
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

/** Exchanges are numbered anew in each process. */
const withoutCause = ({
  delivery: { causedBy: _, ...delivery },
  ...rest
}: PendingDelivery): PendingDelivery => ({
  ...rest,
  delivery,
})
