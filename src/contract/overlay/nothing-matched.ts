import { JSONPathQuery } from 'json-p3'
import type { JSONValue } from 'json-p3'
import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'
import type { OpenApiDocument } from '../../simulators/host/contract/openapi-document.ts'
import { isMembers } from './nodes.ts'
import type { OverlaidApi, OverlayAction } from './overlay.ts'

interface Searched {
  readonly api: OverlaidApi
  readonly document: OpenApiDocument
}

/** The error for an action that changes nothing, with the nearest thing that exists. */
export function nothingMatched(action: OverlayAction, searched: readonly Searched[]): UserError {
  const { change, target } = action
  const contracts = searched.map(({ api }) => api).join(' or ')
  const found = searched.flatMap(({ document }) => action.query.query(asJson(document)).nodes)
  if (found.length > 0 && (change.kind === 'rename' || change.kind === 'replace')) {
    const known = found.flatMap(({ value }) => namesIn(value))
    const near = suggest(String(change.from), known) ?? known.slice(0, 8).join(', ')
    return new UserError({
      code: 'E_OVERLAY_NO_MATCH',
      what: `${target} of ${contracts} has no ${String(change.from)}.`,
      where: action.where,
      expected: 'a name or value that is there, in from',
      next: near ? `Perhaps ${near}` : undefined,
    })
  }
  const nearest = searched
    .map(({ api, document }) => ({ api, ...nearestTo(action, document) }))
    .reduce((best, each) => (weight(each) > weight(best) ? each : best))
  return new UserError({
    code: 'E_OVERLAY_NO_MATCH',
    what: `The target ${target} matches nothing in the contract of ${contracts}.`,
    where: action.where,
    expected:
      'a JSONPath that selects something; paths are those of the contract, without server and base path',
    next: nearest.suggestion
      ? `Perhaps ${nearest.suggestion} (${nearest.api})`
      : `The longest part that exists is ${nearest.existing} (${nearest.api})`,
  })
}

interface Nearest {
  readonly existing: string
  readonly depth: number
  readonly suggestion: string | undefined
}

const weight = ({ depth, suggestion }: Nearest): number => depth + (suggestion ? 0.5 : 0)

/** The longest beginning of the target that exists, and the name that was probably meant after it. */
function nearestTo({ query }: OverlayAction, document: OpenApiDocument): Nearest {
  for (let depth = query.segments.length - 1; depth > 0; depth--) {
    const beginning = new JSONPathQuery(query.environment, query.segments.slice(0, depth))
    const { nodes } = beginning.query(asJson(document))
    if (nodes.length === 0) continue
    const wanted = nameIn(String(query.segments[depth]))
    const near =
      wanted === undefined
        ? undefined
        : suggest(
            wanted,
            nodes.flatMap(({ value }) => namesIn(value)),
          )
    const existing = String(beginning)
    return { existing, depth, suggestion: near && `${existing}['${near}']` }
  }
  const wanted = nameIn(String(query.segments[0] ?? ''))
  const near = wanted === undefined ? undefined : suggest(wanted, Object.keys(document))
  return { existing: '$', depth: 0, suggestion: near && `$.${near}` }
}

/** The name that a segment selects by name: `paths` of `.paths`, `/tenants` of `['/tenants']`. */
const nameIn = (segment: string): string | undefined =>
  /^\[(['"])(.*)\1\]$/.exec(segment)?.[2] ?? /^\.([^*[.]+)$/.exec(segment)?.[1]

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((each) => typeof each !== 'object').map(String)
  if (!isMembers(value)) return []
  const inner = isMembers(value.properties) ? Object.keys(value.properties) : namesIn(value.enum)
  const own = typeof value.in === 'string' && typeof value.name === 'string' ? [value.name] : []
  return [...inner, ...own, ...Object.keys(value)]
}

const asJson = (document: OpenApiDocument): JSONValue => document as unknown as JSONValue
