import type { IdsState } from '../../../kernel/ids.ts'
import { iso } from '../../../kernel/clock.ts'
import { UserError } from '../../../kernel/errors.ts'
import { suggest } from '../../../kernel/suggest.ts'
import type { PendingDelivery } from '../deliveries.ts'
import { parseInstant } from '../instant.ts'
import { redactValue } from '../redact.ts'
import { SYSTEMS } from '../tenant-snapshot.ts'
import type { SystemName, SystemSnapshot, TenantSnapshot } from '../tenant-snapshot.ts'

export const DOCUMENT_FORMAT = 'flow-omnium-tenant'
/** Raised when the shape of a document changes; others are refused, not guessed at. */
export const DOCUMENT_VERSION = 1

/** A whole tenant as one JSON value: what an export gives and an import takes. */
export interface TenantDocument extends DocumentHead, Readonly<Record<SystemName, SystemDocument>> {}

export interface DocumentHead {
  readonly format: typeof DOCUMENT_FORMAT
  readonly version: typeof DOCUMENT_VERSION
  readonly tenant: {
    readonly id: string
    /** Tenant time, ISO 8601. */
    readonly takenAt: string
    /** How fast time goes: 0 stands still, 1 follows real time. */
    readonly rate: number
    /** Credentials follow from it, so it is there only with them. */
    readonly seed?: string
  }
  /**
   * Whether credentials, tokens and other secrets are in it. Without them the imported tenant has credentials of its
   * own, and other secrets, as those of subscriptions, read `[redacted]`.
   */
  readonly credentials: boolean
}

export interface SystemDocument {
  /** The entities of each collection in the order of their first write. */
  readonly collections: Readonly<Record<string, readonly object[]>>
  /** Counters, settings and what else stands beside the collections. */
  readonly parts: Readonly<Record<string, unknown>>
  /** Where the stream of ids stands, and events on their way: only with credentials. */
  readonly ids?: IdsState
  readonly deliveries?: readonly PendingDelivery[]
}

export interface ExportOptions {
  /** Writes secrets as well, so that the imported tenant goes on with the same credentials. */
  readonly credentials?: boolean
}

export interface ExportedTenant {
  readonly id: string
  readonly seed: string
  readonly clock: { readonly rate: number }
}

export function tenantDocument(
  { id, seed, clock }: ExportedTenant,
  { takenAt, systems }: TenantSnapshot,
  { credentials = false }: ExportOptions = {},
): TenantDocument {
  const system = credentials ? wholeSystem : withoutSecrets
  return {
    format: DOCUMENT_FORMAT,
    version: DOCUMENT_VERSION,
    tenant: { id, takenAt: iso(takenAt), rate: clock.rate, ...(credentials && { seed }) },
    credentials,
    omnium: system(systems.omnium),
    flow: system(systems.flow),
  }
}

function wholeSystem({ collections, parts, ids, deliveries }: SystemSnapshot): SystemDocument {
  return {
    collections: mapValues(collections, (all) => all.map(({ entity }) => entity)),
    parts,
    ids,
    deliveries,
  }
}

function withoutSecrets({ collections, parts, identity }: SystemSnapshot): SystemDocument {
  const isOpen = ([name]: [string, unknown]): boolean => !identity.includes(name)
  const open = Object.fromEntries(Object.entries(collections).filter(isOpen))
  return {
    collections: mapValues(open, (all) => all.map(({ entity }) => redactValue(entity) as object)),
    parts: mapValues(Object.fromEntries(Object.entries(parts).filter(isOpen)), redactValue),
  }
}

const mapValues = <T, R>(record: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))

/**
 * The snapshot that a document holds. `known` is a snapshot of an empty tenant, from which the names of collections
 * and parts are known.
 * @throws UserError for a format, collection or part that this version does not know
 */
export function documentSnapshot(document: TenantDocument, known: TenantSnapshot): TenantSnapshot {
  checkFormat(document)
  return {
    takenAt: parseInstant(document.tenant.takenAt, 'tenant.takenAt'),
    systems: {
      omnium: systemOf(document, 'omnium', known),
      flow: systemOf(document, 'flow', known),
    },
  }
}

function systemOf(document: TenantDocument, system: SystemName, known: TenantSnapshot): SystemSnapshot {
  const { collections, parts, ids, deliveries } = document[system]
  const own = known.systems[system]
  checkNames(`${system}.collections`, Object.keys(collections), Object.keys(own.collections))
  checkNames(`${system}.parts`, Object.keys(parts), Object.keys(own.parts))
  if (document.credentials && ids === undefined)
    throw refused({
      what: 'Ids are missing.',
      where: `${system}.ids`,
      expected: 'ids, in an export with credentials',
    })
  return {
    // Ids of entities follow from the entities themselves.
    collections: mapValues(collections, (all) => all.map((entity) => ({ id: '', entity }))),
    parts,
    identity: own.identity,
    ids: ids ?? own.ids,
    deliveries: deliveries ?? [],
  }
}

/** Whether the imported tenant is to be the one that was exported, with its credentials. */
export const goesOn = ({ credentials, tenant }: DocumentHead, id: string): boolean =>
  credentials && tenant.id === id

/**
 * The seed of the imported tenant. One that does not go on draws other ids than the one that was exported did: those
 * are taken.
 */
export function importSeed(document: TenantDocument, id: string): string {
  const { seed, takenAt } = document.tenant
  if (goesOn(document, id) && seed !== undefined) return seed
  const size = SYSTEMS.flatMap((system) => Object.values(document[system].collections)).reduce(
    (sum, entities) => sum + entities.length,
    0,
  )
  return `import/${takenAt}/${size}`
}

/** @throws UserError unless the value is the head of a document of this version */
export function checkFormat(head: unknown, where?: string): asserts head is DocumentHead {
  const { format, version, tenant } = (head ?? {}) as Partial<Record<keyof DocumentHead, unknown>>
  if (format !== DOCUMENT_FORMAT || typeof tenant !== 'object' || tenant === null)
    throw refused({
      what: 'This is no export of a tenant.',
      where,
      expected: `"format": "${DOCUMENT_FORMAT}"`,
    })
  if (version !== DOCUMENT_VERSION)
    throw refused({
      what: `The export has version ${String(version)}; this program reads version ${DOCUMENT_VERSION}.`,
      where,
      next: 'Import it with the version of this program that wrote it.',
    })
  const { id, takenAt, rate, seed } = tenant as Partial<Record<keyof DocumentHead['tenant'], unknown>>
  const isSound =
    typeof id === 'string' &&
    typeof takenAt === 'string' &&
    typeof rate === 'number' &&
    rate >= 0 &&
    (seed === undefined || typeof seed === 'string')
  if (!isSound)
    throw refused({
      what: 'The export does not say what tenant it is of.',
      where,
      expected: 'tenant: { id, takenAt, rate }',
    })
}

/** @throws UserError for a name that is none of the known ones */
export function checkNames(where: string, names: readonly string[], known: readonly string[]): void {
  const strange = names.find((name) => !known.includes(name))
  if (strange === undefined) return
  const near = suggest(strange, known)
  throw refused({
    what: `"${strange}" is nothing that a tenant holds${near ? `; did you mean "${near}"?` : '.'}`,
    where,
    expected: `one of ${known.join(', ')}`,
  })
}

export const refused = (
  details: Pick<UserError['details'], 'what' | 'where' | 'expected' | 'next' | 'cause'>,
): UserError => new UserError({ code: 'E_IMPORT', ...details })

/** Every entity has to be found again under an id of its own. */
export function checkEntities(document: TenantDocument, restored: TenantSnapshot): void {
  for (const system of SYSTEMS)
    for (const [name, entities] of Object.entries(document[system].collections)) {
      const found = restored.systems[system].collections[name] ?? []
      if (found.some(({ id }) => id === '' || id === 'undefined') || found.length !== entities.length)
        throw refused({
          what: `${entities.length} entities have ${found.length} ids.`,
          where: `${system}.collections.${name}`,
          expected: 'entities with different ids, none without one',
        })
    }
}
