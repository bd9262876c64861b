import { UserError } from '../../kernel/errors.ts'
import { redactUrl } from '../../simulators/host/redact.ts'
import type { JsonFile } from '../input/json-file.ts'
import { member, valueAt } from '../openapi/json-value.ts'
import type { Path } from '../openapi/json-value.ts'
import { textPayload } from './payload.ts'
import type { Recording, RecordedExchange } from './recorded-exchange.ts'

/** A HAR file as browsers and proxies write it. Entries without an answer are skipped and counted. */
export function readHar(file: JsonFile): Recording {
  const entries = valueAt(file.data, ['log', 'entries']) as readonly unknown[]
  const exchanges = entries.flatMap((_, index) => readEntry(file, ['log', 'entries', index]) ?? [])
  const unanswered = entries.length - exchanges.length
  return {
    name: file.name,
    kind: 'har',
    exchanges,
    skipped: unanswered > 0 ? { 'without an answer': unanswered } : {},
  }
}

function readEntry(file: JsonFile, at: Path): RecordedExchange | undefined {
  const entry = valueAt(file.data, at)
  const status = valueAt(entry, ['response', 'status'])
  if (typeof status !== 'number') throw mistake(file, [...at, 'response', 'status'], 'has no status')
  // Browsers write status 0 for a call that was refused, blocked or broken off.
  if (status === 0) return undefined
  const method = text(file, [...at, 'request', 'method'])
  const given = text(file, [...at, 'request', 'url'])
  const url = URL.parse(given)
  if (!url) throw mistake(file, [...at, 'request', 'url'], `has the URL ${JSON.stringify(redactUrl(given))}`)
  const posted = valueAt(entry, ['request', 'postData'])
  const content = valueAt(entry, ['response', 'content'])
  return {
    source: `entry ${String(at.at(-1))}`,
    kind: 'call',
    host: url.host,
    method: method.toUpperCase(),
    url: redactUrl(url.pathname + url.search),
    request: textPayload(optional(member(posted, 'mimeType')), postedText(posted)),
    response: textPayload(optional(member(content, 'mimeType')), contentText(content)),
    status,
  }
}

/** Forms may be kept as a list of names and values only. */
function postedText(posted: unknown): string | undefined {
  const given = optional(member(posted, 'text'))
  const params = member(posted, 'params')
  if (given !== undefined || !Array.isArray(params) || params.length === 0) return given
  const pairs = params.map((one): [string, string] => [
    optional(member(one, 'name')) ?? '',
    optional(member(one, 'value')) ?? '',
  ])
  return new URLSearchParams(pairs).toString()
}

function contentText(content: unknown): string | undefined {
  const given = optional(member(content, 'text'))
  return given !== undefined && member(content, 'encoding') === 'base64'
    ? Buffer.from(given, 'base64').toString('utf8')
    : given
}

const optional = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function text(file: JsonFile, at: Path): string {
  const value = valueAt(file.data, at)
  if (typeof value === 'string') return value
  throw mistake(file, at, `has no ${String(at.at(-1))}`)
}

const mistake = (file: JsonFile, at: Path, what: string): UserError =>
  new UserError({
    code: 'E_RECORDING',
    what: `Entry ${String(at[2])} of the HAR file ${what}`,
    where: file.locate(at),
    expected: 'entries with request and response as HAR 1.2 has them',
    next: 'record it again, or correct that line',
  })
