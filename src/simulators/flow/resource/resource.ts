import type { Collection } from '../../state/collection.ts'
import { createdNow, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import { fromPath, newUid } from '../uids.ts'

interface Audited {
  readonly createdAt?: string
  readonly lastModifiedAt?: string
}

export interface ResourceOptions<Stored extends object, Body extends object> {
  /** As refusals name it: `brand`. */
  readonly kind: string
  /** The member that identifies it, which a creation may choose: `brandUid`. */
  readonly uid: keyof Stored & string
  readonly collection: (tenant: FlowTenant) => Collection<Stored, string>
  /** What a request may say, beside the uid. */
  readonly fields: FieldTable<Body>
  /** Members without which nothing is created. */
  readonly required: readonly (keyof Body & string)[]
  /** The members that a new one has when nobody said otherwise. */
  readonly defaults: (tenant: FlowTenant, known: Partial<Body>) => object
  /** Throws where what is to be stored contradicts something else. */
  readonly check?: (tenant: FlowTenant, after: Stored, before: Stored | undefined) => void
}

/**
 * The resource engine: entities that are created with a uid of the caller's choice, read, changed in part (absent
 * keys stay, quirk 12) and deleted the way all of Flow's are. Lists are `page()`, nested and computed members the
 * resource's own.
 */
export class Resource<Stored extends object, Body extends object> {
  readonly #options: ResourceOptions<Stored, Body>

  constructor(options: ResourceOptions<Stored, Body>) {
    this.#options = options
  }

  all(tenant: FlowTenant): readonly Stored[] {
    return this.#options.collection(tenant).all()
  }

  /** The entity that the path names, else 404. */
  require(tenant: FlowTenant, uid: string): Stored {
    return fromPath(this.#options.collection(tenant), this.#options.kind, uid)
  }

  /** `fixed` is what the place of the request decides, as the parent in its path. */
  create(tenant: FlowTenant, body: Body, fixed: object = {}): Stored {
    const { kind, uid, collection, fields, required, defaults, check } = this.#options
    const known = knownFields(body, fields)
    const missing = required.find((key) => known[key] === undefined || known[key] === null)
    if (missing !== undefined) throw invalid(`/${missing}`, 'is required')
    const entities = collection(tenant)
    const given = (body as Readonly<Record<string, string | undefined>>)[uid]
    const entity = {
      ...defaults(tenant, known),
      ...known,
      ...fixed,
      [uid]: newUid(tenant, entities, kind, uid, given),
      ...createdNow(tenant),
    } as object as Stored
    check?.(tenant, entity, undefined)
    return entities.insert(entity)
  }

  /** Absent keys stay as they are. `fixed` as on creation. */
  update(tenant: FlowTenant, uid: string, body: Body, fixed: object = {}): Stored {
    const { collection, fields, check } = this.#options
    const before = this.require(tenant, uid)
    const known = knownFields(body, fields)
    const audit: Audited = { lastModifiedAt: timestamp(tenant) }
    const after = { ...before, ...known, ...fixed, ...audit }
    check?.(tenant, after, before)
    return collection(tenant).put(after)
  }

  remove(tenant: FlowTenant, uid: string): void {
    this.require(tenant, uid)
    this.#options.collection(tenant).delete(uid)
  }
}
