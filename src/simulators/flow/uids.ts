import type { FlowTenant } from './flow-tenant.ts'
import { invalid, notFound, uidTaken } from './refused.ts'

/** Quirk 1: the published pattern has no end anchor, so only the first character is restricted (`a/b c` passes). */
const UID = /^[A-Za-z0-9-_]+/

/** Quirk 2: the identifier of a new entity is the caller's choice, else a UUID. Taken ones are refused (409 is assumed). */
export function newUid(
  tenant: FlowTenant,
  collection: { has(uid: string): boolean },
  kind: string,
  field: string,
  given: string | undefined,
): string {
  if (given === undefined) return tenant.context.ids.uuid()
  if (typeof given !== 'string' || !UID.test(given)) throw invalid(`/${field}`, `must match ${UID.source}`)
  if (collection.has(given)) throw uidTaken(kind, given)
  return given
}

/** The entity that the path names. */
export function fromPath<T>(collection: { get(uid: string): T | undefined }, kind: string, uid: string): T {
  const entity = collection.get(uid)
  if (entity === undefined) throw notFound(kind, uid)
  return entity
}

/** The entity that a body refers to: an unknown one makes the body invalid, it is not a missing resource. */
export function fromBody<T>(
  collection: { get(uid: string): T | undefined },
  kind: string,
  path: string,
  /** As it was sent: that it is a text is only assumed of most fields. */
  uid: unknown,
): T {
  if (uid === undefined) throw invalid(path, 'is required')
  if (typeof uid !== 'string') throw invalid(path, 'must be string')
  const entity = collection.get(uid)
  if (entity === undefined) throw invalid(path, `refers to no ${kind}: ${uid}`)
  return entity
}
