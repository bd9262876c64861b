// Reads a description for a gate. A gate cannot judge what cannot be read, so that is an error here, with file
// and line, and never one finding among others.
import {
  BaseResolver,
  detectSpec,
  isAbsoluteUrl,
  makeDocumentFromString,
  ResolveError,
  YamlParseError,
} from '@redocly/openapi-core'
import type { Document, NormalizedProblem, Source } from '@redocly/openapi-core'
import { UserError } from '../../kernel/errors.ts'
import { descriptionTarget } from './description-target.ts'
import type { DescriptionTarget } from './description-target.ts'
import { overlaidDocument } from './overlaid-documents.ts'
import type { OverlaidDocuments } from './overlaid-documents.ts'
import { placeOf, shown, showPlace } from './place.ts'

export interface Description extends DescriptionTarget {
  readonly document: Document
  /** Keeps the files that were read, so that they are read once. */
  readonly resolver: BaseResolver
}

const SHOWN = 10
/** The place that the parser writes behind its message; reports show it on a line of its own. */
const AT_END = / in ".*" \(\d+:\d+\)$/

/**
 * The root file of an OpenAPI 3 description, parsed; for a contract of this package that overlays changed, the
 * changed document.
 *
 * @throws UserError `E_CONTRACT_FILE` (no such file), `E_CONTRACT_YAML` (broken), `E_CONTRACT_KIND` (no OpenAPI 3)
 */
export async function readDescription(given: string, overlaid: OverlaidDocuments = {}): Promise<Description> {
  const target = descriptionTarget(given)
  const resolver = new LocalResolver()
  const changed = overlaidDocument(target, overlaid)
  if (changed) {
    const text = JSON.stringify(changed, null, 1)
    const document = makeDocumentFromString(text, `${target.file} (with overlays)`)
    return { ...target, name: `${target.name} with overlays`, document, resolver }
  }
  const document = await parse(target, resolver)
  const kind = kindOf(document.parsed)
  if (kind?.startsWith('oas3')) return { ...target, document, resolver }
  throw new UserError({
    code: 'E_CONTRACT_KIND',
    what: kind ? `The file is of the kind ${kind}` : 'The file is no OpenAPI description',
    where: `${shown(target.file)}:1`,
    expected: 'openapi: 3.0.x, 3.1.x or 3.2.x at the top',
    next: 'give the root file of the description',
  })
}

/** Throws `E_CONTRACT_REF` with every reference that leads nowhere, when there are any. */
export function refuseUnresolved(
  description: DescriptionTarget,
  problems: readonly NormalizedProblem[],
): void {
  const broken = problems.filter(({ message }) => message.startsWith('Failed to parse: '))
  const lines = (broken.length > 0 ? broken : problems).map((problem) => {
    const [location] = problem.location
    const message = firstLine(problem.message).replace(AT_END, '').replace('Failed to parse: ', '')
    if (!location) return { place: shown(description.file), message }
    const place = placeOf(location)
    const written = broken.length > 0 ? undefined : location.source.getLines()[place.line - 1]?.trim()
    return { place: showPlace(place), message: written ? `${message} (${written})` : message }
  })
  const unique = [...new Map(lines.map((one) => [`${one.place} ${one.message}`, one])).values()]
  const [first] = unique
  if (!first) return
  const rest = unique.length - SHOWN
  throw new UserError({
    code: broken.length > 0 ? 'E_CONTRACT_YAML' : 'E_CONTRACT_REF',
    what:
      unique.length === 1
        ? first.message
        : [
            `${unique.length} references lead nowhere`,
            ...unique.slice(0, SHOWN).map(({ place, message }) => `  - ${place} ${message}`),
            ...(rest > 0 ? [`  - and ${rest} more`] : []),
          ].join('\n'),
    where: first.place,
    expected: broken.length > 0 ? 'valid YAML or JSON' : 'references to a file and a place that exist',
    next: 'correct the named line',
  })
}

/** Follows references to files only: a gate works without a network, and a description is no reason to use one. */
class LocalResolver extends BaseResolver {
  override loadExternalRef(absoluteRef: string): Promise<Source> {
    if (!isAbsoluteUrl(absoluteRef)) return super.loadExternalRef(absoluteRef)
    return Promise.reject(new ResolveError(new Error(`${absoluteRef} is a URL, and only files are read`)))
  }
}

async function parse(target: DescriptionTarget, resolver: BaseResolver): Promise<Document> {
  try {
    const document = await resolver.resolveDocument(null, target.file, true)
    if (document instanceof Error) throw document
    return document
  } catch (cause) {
    if (cause instanceof YamlParseError) throw brokenYaml(cause)
    if (cause instanceof ResolveError) throw unreadable(target, cause)
    throw cause
  }
}

function kindOf(parsed: unknown): string | undefined {
  try {
    return detectSpec(parsed)
  } catch {
    return undefined
  }
}

function brokenYaml(error: YamlParseError): UserError {
  return new UserError({
    code: 'E_CONTRACT_YAML',
    what: firstLine(error.message).replace(AT_END, ''),
    where: `${shown(error.source.absoluteRef)}:${error.line}:${error.col}`,
    expected: 'valid YAML or JSON',
    next: 'correct that line',
    cause: error,
  })
}

function unreadable(target: DescriptionTarget, cause: ResolveError): UserError {
  return new UserError({
    code: 'E_CONTRACT_FILE',
    what: `The file cannot be read: ${firstLine(cause.message)}`,
    where: shown(target.file),
    expected: 'a readable file',
    next: 'check path and permissions',
    cause,
  })
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text
