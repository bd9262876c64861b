import { pointerOf } from '../../kernel/json-pointer.ts'
import * as comparatorModule from '@pactflow/openapi-pact-comparator'
import { redactHeaders, redactValue } from '../../simulators/host/redact.ts'
import { evidenceAt, restsOn, weaker } from '../openapi/evidence-at.ts'
import type { RestsOn } from '../openapi/evidence-at.ts'
import { basePath, locate } from '../openapi/openapi-document.ts'
import type { OpenApiDocument } from '../openapi/openapi-document.ts'
import { isRecord, member, valueAt } from '../openapi/json-value.ts'
import type { Path } from '../openapi/json-value.ts'
import { comparableDocument } from './comparable-document.ts'
import { clauseOf, pactPath } from './comparator-place.ts'
import { noPact } from './pact-file.ts'
import type { Clause } from './comparator-place.ts'
import type { PactFile } from './pact-file.ts'

/** One place where a pact and the contract do not fit. */
export interface PactFinding {
  /** `mismatch` fails the gate; `remark` is worth knowing, such as a header that the contract does not name. */
  readonly kind: 'mismatch' | 'remark'
  /** Kind of the finding by its stable name, as `response.body.incompatible`. */
  readonly code: string
  readonly message: string
  /** `file:line:column` of the place in the pact. */
  readonly where: string
  readonly interaction: { readonly index: number; readonly description: string }
  /** `GET /v2/tenants/{tenantUid}`; absent when the contract has no such operation. */
  readonly operation?: string
  /** JSON pointer into the pact. */
  readonly pointer: string
  /** What stands there, shortened, secrets replaced. */
  readonly payload: string
  /** JSON pointer into the bundled contract. */
  readonly clause: string
  /** What the contract says there, shortened. */
  readonly says: string
  readonly restsOn: RestsOn
}

/** What the comparator reports; its own type declarations lead to files that it does not publish. */
interface ComparatorResult {
  readonly code: string
  readonly message: string
  readonly type: 'error' | 'warning' | 'info'
  readonly mockDetails?: { readonly location: string; readonly value?: unknown }
  readonly specDetails?: {
    readonly location: string
    readonly pathMethod?: string | null
    readonly pathName?: string | null
  }
}

interface PactComparator {
  compare(pact: unknown): AsyncIterable<ComparatorResult>
}

const { Comparator } = comparatorModule as unknown as {
  readonly Comparator: new (options: { readonly oas: OpenApiDocument }) => PactComparator
}

/** Compares pacts with one contract; schemas are compiled once for all of them. */
export function createPactCheck(
  document: OpenApiDocument,
  options: { readonly caseSensitiveRoutes: boolean },
): (pact: PactFile) => Promise<readonly PactFinding[]> {
  const oas = comparableDocument(document, options.caseSensitiveRoutes)
  const comparator = new Comparator({ oas })
  const base = basePath(document)
  return async (pact) => {
    const findings: PactFinding[] = []
    try {
      for await (const result of comparator.compare(withoutBasePath(pact, base)))
        findings.push(describe(document, pact, result))
    } catch (error) {
      throw malformed(pact, error) ?? error
    }
    return distinct(findings)
  }
}

/** A token is asked for once per scheme; the reader needs to hear it once. */
const distinct = (findings: readonly PactFinding[]): readonly PactFinding[] => [
  ...new Map(findings.map((one) => [`${one.code} ${one.pointer} ${one.message}`, one])).values(),
]

/** Our contracts keep the base path in `servers`; a pact has it in its paths or not, as its client was set up. */
function withoutBasePath({ data }: PactFile, base: string): unknown {
  if (base === '') return data
  const interactions = (data.interactions ?? []) as readonly unknown[]
  const strip = (one: unknown): unknown => {
    const request = member(one, 'request')
    const path = member(request, 'path')
    return isRecord(one) && isRecord(request) && typeof path === 'string' && path.startsWith(`${base}/`)
      ? { ...one, request: { ...request, path: path.slice(base.length) } }
      : one
  }
  return { ...data, interactions: interactions.map(strip) }
}

function describe(document: OpenApiDocument, pact: PactFile, result: ComparatorResult): PactFinding {
  const { code, message, type, mockDetails, specDetails } = result
  const [, surplus] = /must NOT have additional properties - (.+)$/s.exec(message) ?? []
  const above = pactPath(pact.data, mockDetails?.location ?? '', pact.version)
  const at = surplus === undefined ? above : [...above, surplus]
  const index = Number(at[1] ?? 0)
  const interaction = pact.http.find((one) => one.index === index)
  const operation = operationOf(document, specDetails)
  const clause =
    code === 'request.authorization.missing' && operation
      ? securityClause(document, operation.path)
      : clauseOf(document, specDetails?.location ?? '', payloadPath(above))
  return {
    kind: type === 'error' ? 'mismatch' : 'remark',
    code,
    message: plain(message, surplus),
    where: pact.locate(at),
    interaction: { index, description: interaction?.description ?? '' },
    ...(operation && { operation: operation.name }),
    pointer: pointerOf(at),
    payload: excerpt(at, valueAt(pact.data, at)),
    clause: pointerOf(clause.path),
    says: excerpt([], clauseText(document, clause.path)),
    restsOn: restsOnOf(document, clause, operation?.path, message),
  }
}

/** The place inside the body: what stands before it belongs to the pact. */
function payloadPath(at: Path): Path {
  const body = at.indexOf('body')
  if (body < 0) return []
  return at.slice(at[body + 1] === 'content' ? body + 2 : body + 1)
}

/** The comparator's sentences without what the report shows beside them. */
function plain(message: string, surplus: string | undefined): string {
  return message
    .replace(/must NOT have additional properties.*$/s, `the contract has no property ${surplus ?? ''}`)
    .replace(/ is incompatible with the (?:request|response) body schema in the spec file:/, ':')
    .replace('Value is incompatible with the parameter defined in the spec file:', 'Parameter:')
    .replaceAll('the spec file', 'the contract')
    .replaceAll('spec file', 'the contract')
    .replaceAll('the spec ', 'the contract ')
}

function operationOf(
  document: OpenApiDocument,
  spec: ComparatorResult['specDetails'],
): { readonly name: string; readonly path: Path } | undefined {
  if (!spec?.pathName || !spec.pathMethod) return undefined
  return {
    name: `${spec.pathMethod.toUpperCase()} ${basePath(document)}${spec.pathName}`,
    path: ['paths', spec.pathName, spec.pathMethod],
  }
}

/** That a route is missing rests on our contract being complete, which it does not claim. */
function restsOnOf(
  document: OpenApiDocument,
  clause: Clause,
  operation: Path | undefined,
  message: string,
): RestsOn {
  if (!operation) return restsOn('assumed', 'the contract does not claim to be complete')
  const [, missing] = /must have required property '(.+)'$/s.exec(message) ?? []
  const own =
    missing === undefined ? markedAt(document, clause) : requiredEvidence(document, clause.path, missing)
  return weaker(evidenceAt(document, operation), own)
}

function securityClause(document: OpenApiDocument, operation: Path): Clause {
  const own = member(valueAt(document, operation), 'security') !== undefined
  const path = [...(own ? operation : []), 'security']
  return { path, mention: path }
}

/** A mark beside a reference counts before those of what is referred to. */
const markedAt = (document: OpenApiDocument, { path, mention }: Clause): RestsOn =>
  member(valueAt(document, mention), 'x-evidence') === undefined
    ? evidenceAt(document, path)
    : evidenceAt(document, mention)

/** That a property exists may be published while nobody says that it must be there. */
function requiredEvidence(document: OpenApiDocument, clause: Path, name: string): RestsOn {
  const schema = clause.at(-1) === 'required' ? clause.slice(0, -1) : clause
  const node = locate(document, schema)?.node
  const marked = valueAt(node, ['x-evidence-required', name])
  if (marked === 'implied' || marked === 'assumed') return restsOn(marked)
  return evidenceAt(document, [...schema, 'properties', name])
}

const NOISE = new Set(['description', 'example', 'examples', 'summary'])

/** A clause without prose and examples; of a long map only its keys. */
function clauseText(document: OpenApiDocument, clause: Path): unknown {
  const value = valueAt(document, clause)
  if (clause[0] === 'paths' && clause.length === 1) return `${Object.keys(document.paths).length} paths`
  if (!isRecord(value)) return value
  const keys = Object.keys(value).filter((key) => !NOISE.has(key) && !key.startsWith('x-'))
  if (clause.at(-1) === 'responses') return keys
  return Object.fromEntries(
    keys.map((key) => [key, key === 'properties' ? Object.keys(value[key] as object) : value[key]]),
  )
}

const LONGEST = 240

function excerpt(at: Path, value: unknown): string {
  const text = JSON.stringify(redacted(at, value)) ?? 'nothing'
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function redacted(at: Path, value: unknown): unknown {
  const last = String(at.at(-1))
  if (last === 'headers' && isRecord(value)) return redactHeaders(flat(value))
  if (at.includes('headers')) {
    const name = String(at[at.indexOf('headers') + 1])
    return redactHeaders(flat({ [name]: value }))[name]
  }
  return member(redactValue({ [last]: value }), last)
}

/** Headers of versions 3 and 4 may be lists. */
const flat = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  )

/** The comparator's own complaint about the file, with the place that it means. */
function malformed(pact: PactFile, error: unknown): Error | undefined {
  const [first] = (member(error, 'errors') ?? []) as readonly { instancePath?: string; message?: string }[]
  if (!first) return undefined
  const [, index, ...rest] = (first.instancePath ?? '').split('/')
  const at = ['interactions', pact.http[Number(index)]?.index ?? Number(index), ...rest]
  return noPact(pact, at, `The pact is malformed: ${pointerOf(at)} ${first.message ?? ''}`)
}
