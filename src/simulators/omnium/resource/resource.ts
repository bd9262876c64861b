import { isDeepStrictEqual } from 'node:util'
import type { Collection } from '../../state/collection.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import { OmniumRefusal, badRequest } from '../refused.ts'

/** Members that the vendor keeps on every document. */
interface Audited {
  readonly created?: string | null
  readonly modified?: string | null
}

export type Change = 'Created' | 'Updated' | 'Deleted'

export interface ResourceOptions<T extends object> {
  /** As refusals name it: `Supplier`. */
  readonly kind: string
  readonly collection: (tenant: OmniumTenant) => Collection<T, string>
  readonly idOf: (entity: T) => string | null | undefined
  /** Members that a patch does not write. Default: none beside what `idOf` reads. */
  readonly idMember: keyof T & string
  /** The body of a 404: plain text unless the resource answers problem details (quirk 17). */
  readonly family?: 'text' | 'problem'
  /** What a document is beside what was sent: defaults, computed members. */
  readonly normalize?: (tenant: OmniumTenant, entity: T, before: T | undefined) => T
  /** The event that a change is announced with; none when it is absent or answers undefined. */
  readonly event?: (entity: T, change: Change, actor: Actor) => NewEvent | undefined
}

/**
 * The resource engine: documents of one kind that are created, read, replaced, patched, deleted, searched and
 * written in batches the way all of Omnium's are. What a resource does beyond that is in its own folder.
 */
export class Resource<T extends object> {
  readonly kind: string
  readonly #options: ResourceOptions<T>

  constructor(options: ResourceOptions<T>) {
    this.kind = options.kind
    this.#options = options
  }

  all(tenant: OmniumTenant): readonly T[] {
    return this.#options.collection(tenant).all()
  }

  find(tenant: OmniumTenant, id: string): T | undefined {
    return this.#options.collection(tenant).get(id)
  }

  /** The document that the path or the body names, else 404. */
  require(tenant: OmniumTenant, id: string): T {
    const entity = this.find(tenant, id)
    if (!entity) throw this.#missing(id)
    return entity
  }

  /** A new document; 409 when the id is taken. */
  create(tenant: OmniumTenant, given: T, actor: Actor): T {
    const id = this.#idOf(given)
    if (this.find(tenant, id)) throw new OmniumRefusal(409, `${this.kind} ${id} already exists.`)
    return this.save(tenant, given, actor)
  }

  /** Adds or replaces the whole document: what is not sent is lost. Writing the same again changes nothing. */
  save(tenant: OmniumTenant, given: T, actor: Actor): T {
    const { collection, normalize } = this.#options
    const before = collection(tenant).get(this.#idOf(given))
    const entity = compact<T>(normalize ? normalize(tenant, given, before) : given)
    if (before && isDeepStrictEqual(withoutAudit(before), withoutAudit(entity))) return before
    const now = tenant.timestamp()
    const created = (before as Audited | undefined)?.created ?? (entity as Audited).created ?? now
    const saved = collection(tenant).put({ ...entity, created, modified: now })
    this.#announce(tenant, saved, before ? 'Updated' : 'Created', actor)
    return saved
  }

  /** Applies a patch by the vendor's rules; whether the document is missing, as it was, or changed. */
  patch(tenant: OmniumTenant, id: string, patch: object, actor: Actor): 'notFound' | 'unchanged' | 'updated' {
    const before = this.find(tenant, id)
    if (!before) return 'notFound'
    const after = applyPatch(before, patch, { skip: [this.#options.idMember] })
    if (after === before || this.save(tenant, after, actor) === before) return 'unchanged'
    return 'updated'
  }

  /** 404 when there is nothing to delete. */
  remove(tenant: OmniumTenant, id: string, actor: Actor): T {
    const entity = this.require(tenant, id)
    this.#options.collection(tenant).delete(id)
    this.#announce(tenant, entity, 'Deleted', actor)
    return entity
  }

  /** Refuses a batch that is too long or names a document twice (§2.8), before anything of it is written. */
  checkBatch(batch: readonly T[], most = 1000): void {
    refuseLongBatch(batch, most)
    const seen = new Set<string>()
    for (const entity of batch) {
      const id = this.#idOf(entity)
      if (seen.has(id)) throw badRequest(`${this.kind} ${id} occurs more than once.`)
      seen.add(id)
    }
  }

  #idOf(entity: T): string {
    const id = this.#options.idOf(entity)?.trim()
    if (!id) throw badRequest(`${this.#options.idMember} is required.`)
    return id
  }

  #missing(id: string): OmniumRefusal {
    return new OmniumRefusal(404, `${this.kind} ${id} was not found.`, this.#options.family ?? 'text')
  }

  #announce(tenant: OmniumTenant, entity: T, change: Change, actor: Actor): void {
    const event = this.#options.event?.(entity, change, actor)
    if (event) tenant.publisher.publish(event, actor)
  }
}

export function refuseLongBatch(batch: readonly unknown[], most: number): void {
  if (batch.length > most) throw badRequest(`At most ${most} items are accepted, not ${batch.length}.`)
}

function withoutAudit(entity: object): object {
  const { created: _, modified: __, ...rest } = entity as Audited
  return rest
}
