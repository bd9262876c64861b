import { UserError } from '../../kernel/errors.ts'
import { redactUrl } from '../../simulators/host/redact.ts'
import type { JsonFile } from '../input/json-file.ts'
import { isRecord, member } from '../openapi/json-value.ts'
import type { Path } from '../openapi/json-value.ts'
import { parsedPayload } from './payload.ts'
import type { Recording, RecordedExchange } from './recorded-exchange.ts'

type Entry = Readonly<Record<string, unknown>>
export type EntryMistake = (what: string) => UserError

/** The journal of a simulated tenant, as `GET …/journal` of the admin API answers it, or its bare list. */
export function readJournal(file: JsonFile, entries: readonly unknown[], at: Path): Recording {
  const skipped: Record<string, number> = {}
  const exchanges = entries.flatMap((entry, index) => {
    const mistake: EntryMistake = (what) => noExchange(file.locate([...at, index]), what)
    return readExchange(entry, nameOf(entry, index), skipped, mistake) ?? []
  })
  return { name: file.name, kind: 'journal', exchanges, skipped }
}

/** An exchange as journal and result stream write it; undefined for one that says nothing about the contract. */
export function readExchange(
  entry: unknown,
  source: string,
  skipped: Record<string, number>,
  mistake: EntryMistake,
): RecordedExchange | undefined {
  if (!isRecord(entry)) throw mistake('is no object')
  const { system, method, url, status, kind = 'call', operationId } = entry
  if (system !== 'omnium' && system !== 'flow') throw mistake('names neither omnium nor flow as its system')
  if (typeof method !== 'string' || typeof url !== 'string') throw mistake('has no method or no url')
  const skip = (reason: string): undefined => {
    skipped[reason] = (skipped[reason] ?? 0) + 1
  }
  // What a fault decided was not said by the system.
  if (entry.fault !== undefined) return skip('decided by a fault')
  if (kind === 'call' && typeof status !== 'number') return skip('without an answer')
  if (entry.truncated !== undefined) return skip('with a body that is not whole')
  if (entry.shared === true) return skip('without bodies')
  return {
    source,
    kind: kind === 'delivery' ? 'delivery' : 'call',
    system,
    method: method.toUpperCase(),
    url: redactUrl(withoutOrigin(url)),
    ...(kind === 'delivery' && typeof operationId === 'string' && { webhook: operationId }),
    request: parsedPayload(contentType(entry, 'requestHeaders'), onTheWire(entry, 'requestBody')),
    response: parsedPayload(contentType(entry, 'responseHeaders'), onTheWire(entry, 'responseBody')),
    status: typeof status === 'number' ? status : 0,
  }
}

function nameOf(entry: unknown, index: number): string {
  const seq = member(entry, 'seq')
  return `exchange ${typeof seq === 'number' ? seq : index}`
}

/** Under an overlay the journal keeps the bodies in the contract's first names, and beside them what was sent. */
const onTheWire = (entry: Entry, body: 'requestBody' | 'responseBody'): unknown =>
  member(entry.wire, body) ?? entry[body]

const withoutOrigin = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]*/i, '') || '/'

function contentType(entry: Entry, headers: string): string | undefined {
  const value = member(entry[headers], 'content-type')
  return typeof value === 'string' ? value : undefined
}

export const noExchange = (where: string, what: string): UserError =>
  new UserError({
    code: 'E_RECORDING',
    what: `This exchange ${what}`,
    where,
    expected: 'an exchange with system, method, url and status',
    next: 'export the journal again, or correct that line',
  })
