import type { Collection } from '../../state/collection.ts'
import { createdNow, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { invalid, notFound } from '../refused.ts'
import { newUid } from '../uids.ts'

interface Audited {
  readonly createdAt?: string
  readonly lastModifiedAt?: string
}

/** The uid of an entity, with that of what it belongs to where uids are unique below that only. */
export type Address = string | readonly [within: string, uid: string]

/** The key of an entity in its collection. */
export const keyOf = (address: Address): string =>
  typeof address === 'string' ? address : address.join('\n')

export interface ResourceOptions<Stored extends object, Body extends object> {
  /** As refusals name it: `brand`. */
  readonly kind: string
  /** The member that identifies it, which a creation may choose: `brandUid`. */
  readonly uid: keyof Stored & string
  /** The member that names what it belongs to: uids are unique below that only, and its key is `keyOf()` both. */
  readonly within?: keyof Stored & string
  /** Quirk 1: in some creations the empty string stands for no choice. */
  readonly emptyUid?: boolean
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
  require(tenant: FlowTenant, address: Address): Stored {
    const { collection, kind } = this.#options
    const entity = collection(tenant).get(keyOf(address))
    if (entity === undefined) throw notFound(kind, typeof address === 'string' ? address : address[1])
    return entity
  }

  /** `fixed` is what the request does not decide, as the parent in its path and who it is. */
  create(tenant: FlowTenant, body: Body, fixed: Partial<Stored> = {}): Stored {
    const { kind, uid, within, emptyUid, collection, fields, required, defaults, check } = this.#options
    const known = knownFields(body, fields)
    const missing = required.find((key) => known[key] === undefined || known[key] === null)
    if (missing !== undefined) throw invalid(`/${missing}`, 'is required')
    const entities = collection(tenant)
    const given = (body as Readonly<Record<string, string | undefined>>)[uid]
    const chosen = emptyUid && given === '' ? undefined : given
    const taken = {
      has: (choice: string) =>
        entities.has(within === undefined ? choice : keyOf([String(fixed[within]), choice])),
    }
    const entity = {
      ...defaults(tenant, known),
      ...known,
      ...createdNow(tenant),
      ...fixed,
      [uid]: newUid(tenant, taken, kind, uid, chosen),
    } as object as Stored
    check?.(tenant, entity, undefined)
    return entities.insert(entity)
  }

  /** Absent keys stay as they are. `fixed` as on creation. */
  update(tenant: FlowTenant, address: Address, body: Body, fixed: Partial<Stored> = {}): Stored {
    const { collection, fields, check } = this.#options
    const before = this.require(tenant, address)
    const known = knownFields(body, fields)
    const audit = { lastModifiedAt: timestamp(tenant) } satisfies Audited
    const after = { ...before, ...known, ...audit, ...fixed }
    check?.(tenant, after, before)
    return collection(tenant).put(after)
  }

  remove(tenant: FlowTenant, address: Address): void {
    this.require(tenant, address)
    this.#options.collection(tenant).delete(keyOf(address))
  }
}
