import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'
import { readJsonFile } from '../input/json-file.ts'
import type { JsonFile } from '../input/json-file.ts'
import { isRecord, member, valueAt } from '../openapi/json-value.ts'
import type { Path } from '../openapi/json-value.ts'

export type PactVersion = 1 | 2 | 3 | 4

export interface PactInteraction {
  readonly index: number
  readonly description: string
  readonly method: string
  /** As the pact writes it. */
  readonly path: string
}

/** A consumer pact, read and understood as far as the gate needs it. */
export interface PactFile extends JsonFile {
  readonly data: Readonly<Record<string, unknown>>
  readonly consumer: string
  readonly provider: string
  readonly version: PactVersion
  /** The interactions that can be judged against an OpenAPI contract. */
  readonly http: readonly PactInteraction[]
  /** Messages and plug-in interactions, which no OpenAPI contract describes. */
  readonly skipped: number
}

const KIND = { code: 'E_PACT_FILE', kind: 'a pact' }
const VERSIONS: readonly PactVersion[] = [1, 2, 3, 4]
const TYPES = ['Synchronous/HTTP', 'Asynchronous/Messages', 'Synchronous/Messages']
/** Where the libraries have put the version over the years. */
const VERSION_PLACES: readonly Path[] = [
  ['metadata', 'pactSpecification', 'version'],
  ['metadata', 'pact-specification', 'version'],
  ['metadata', 'pactSpecificationVersion'],
]

/** @throws UserError `E_PACT_FILE` (no JSON, no pact) or `E_PACT_VERSION`, with file and line */
export function readPact(path: string): PactFile {
  const file = readJsonFile(path, KIND)
  const { data } = file
  if (!isRecord(data)) throw noPact(file, [], 'The file is no pact: it is no object')
  const version = versionOf(file)
  const provider = nameOf(file, 'provider')
  const consumer = nameOf(file, 'consumer')
  const { interactions = [], messages = [] } = data
  if (data.interactions === undefined && data.messages === undefined)
    throw noPact(file, [], 'The file is no pact: it has neither interactions nor messages')
  for (const [key, list] of Object.entries({ interactions, messages }))
    if (!Array.isArray(list)) throw noPact(file, [key], `The file is no pact: ${key} is no list`)
  const list = interactions as readonly unknown[]
  const http = list.flatMap((one, index) => (isHttp(file, one, index) ? [interaction(file, one, index)] : []))
  const skipped = list.length - http.length + (messages as readonly unknown[]).length
  return { ...file, data, consumer, provider, version, http, skipped }
}

function versionOf(file: JsonFile): PactVersion {
  const place = VERSION_PLACES.find((path) => valueAt(file.data, path) !== undefined)
  // Pacts of the first version do not always name it.
  if (!place) return 1
  const given = valueAt(file.data, place)
  const version = VERSIONS.find((known) => new RegExp(`^${known}(\\.\\d+)*$`).test(String(given)))
  if (version !== undefined) return version
  throw new UserError({
    code: 'E_PACT_VERSION',
    what: `The pact is of the unknown version ${JSON.stringify(given)}`,
    where: file.locate(place),
    expected: 'version 1, 2, 3 or 4 of the pact specification',
    next: 'write the pact with one of these versions',
  })
}

function nameOf(file: JsonFile, role: 'provider' | 'consumer'): string {
  const name = valueAt(file.data, [role, 'name'])
  if (typeof name === 'string') return name
  throw noPact(file, [role], `The file is no pact: it names no ${role}`, `${role}: { name: … }`)
}

function isHttp(file: JsonFile, one: unknown, index: number): one is Readonly<Record<string, unknown>> {
  const at = ['interactions', index]
  if (!isRecord(one)) throw noPact(file, at, `Interaction ${index} is no object`)
  if (one.type === undefined) return true
  const given = typeof one.type === 'string' ? one.type : JSON.stringify(one.type)
  const type = TYPES.find((name) => name.toLowerCase() === given.toLowerCase())
  if (type !== undefined) return type === TYPES[0]
  const near = suggest(given, TYPES)
  const what = `Interaction ${index} is of the unknown type ${given}${near ? `; perhaps ${near}` : ''}`
  throw noPact(file, [...at, 'type'], what, TYPES.join(', '))
}

function interaction(file: JsonFile, one: Readonly<Record<string, unknown>>, index: number): PactInteraction {
  const request = (key: string): string => {
    const value = valueAt(one, ['request', key])
    if (typeof value === 'string') return value
    const at = ['interactions', index, 'request', key]
    throw noPact(file, at, `Interaction ${index} has no request ${key}`, 'an HTTP request')
  }
  if (typeof valueAt(one, ['response', 'status']) !== 'number') {
    const at = ['interactions', index, 'response', 'status']
    throw noPact(file, at, `Interaction ${index} has no response status`, 'a number')
  }
  const description = member(one, 'description')
  return {
    index,
    description: typeof description === 'string' ? description : `interaction ${index}`,
    method: request('method').toUpperCase(),
    path: request('path'),
  }
}

export function noPact(file: JsonFile, at: Path, what: string, expected = 'a consumer pact'): UserError {
  const next = 'give a pact as its library wrote it'
  return new UserError({ code: 'E_PACT_FILE', what, where: file.locate(at), expected, next })
}
