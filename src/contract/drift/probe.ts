// Asks a live system what it is like. Careful by default: reads only, one call at a time, few of them, bounded in
// time and size, no redirects followed (they would carry the token elsewhere).
import { UserError } from '../../kernel/errors.ts'
import type { Operation } from '../../simulators/host/contract/contract.ts'
import { isJsonType } from '../../simulators/host/request-body.ts'
import { locate, locateMember } from '../openapi/openapi-document.ts'
import { isRecord, member } from '../openapi/json-value.ts'
import { liveBase } from './live-base.ts'
import { textPayload } from './payload.ts'
import type { Recording, RecordedExchange } from './recorded-exchange.ts'
import { readBounded } from './read-bounded.ts'
import type { Subject } from './subject.ts'

export interface ProbeOptions {
  readonly url: string
  readonly fetch: typeof fetch
  /** Values of path and query parameters by name, or by operation and name: `getOrder.orderUid`. */
  readonly params: ReadonlyMap<string, string>
  /** Methods beside GET and HEAD. */
  readonly allow: readonly string[]
  /** Only these operations, by id; all when absent. */
  readonly only?: readonly string[]
  readonly token?: string
  /** Milliseconds for one call. */
  readonly timeout: number
  /** Most calls of the run. */
  readonly limit: number
}

const READS = ['GET', 'HEAD']
const FAILURES_BEFORE_END = 3

interface Call {
  readonly operation: Operation
  readonly url: string
  readonly body?: string
}

/** @throws UserError `E_DRIFT_URL` for an unusable URL, `E_DRIFT_UNREACHABLE` when nothing answers */
export async function probe(subject: Subject, options: ProbeOptions): Promise<Recording> {
  const origin = liveBase(options.url, subject.base, options.token !== undefined)
  const skipped: Record<string, number> = {}
  const skip = (reason: string): undefined => {
    skipped[reason] = (skipped[reason] ?? 0) + 1
  }
  const calls = subject.contract.operations.flatMap(
    (operation) => plan(subject, operation, options, skip) ?? [],
  )
  const exchanges: RecordedExchange[] = []
  let failures = 0
  let reason = ''
  for (const [index, call] of calls.entries()) {
    if (index >= options.limit || failures >= FAILURES_BEFORE_END) {
      skip(index >= options.limit ? 'over the limit of calls' : 'after repeated failures')
      continue
    }
    try {
      exchanges.push(await send(origin, call, options))
      failures = 0
    } catch (error) {
      failures += 1
      reason = reasonOf(error)
      skip(`failed: ${reason}`)
    }
  }
  if (calls.length > 0 && exchanges.length === 0)
    throw new UserError({
      code: 'E_DRIFT_UNREACHABLE',
      what: `No call was answered: ${reason}`,
      where: origin,
      expected: `an answer within ${options.timeout / 1000} s`,
      next: 'check URL, network and --timeout',
    })
  return { name: origin, kind: 'live', exchanges, skipped }
}

function plan(
  subject: Subject,
  operation: Operation,
  { params, allow, only }: ProbeOptions,
  skip: (reason: string) => undefined,
): Call | undefined {
  if (only && !only.includes(operation.operationId)) return undefined
  if (![...READS, ...allow].includes(operation.method))
    return skip('not allowed to change anything (--allow)')
  const valueOf = (name: string): string | undefined =>
    params.get(`${operation.operationId}.${name}`) ?? params.get(name)
  const missing = operation.parameters.find(
    (one) => one.required && one.in !== 'header' && valueOf(one.name) === undefined,
  )
  if (missing) return skip(`without a value (--param ${missing.name}=…)`)
  const body = bodyOf(subject, operation)
  if (operation.requestBody && body === undefined) return skip('without an example body to send')
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(valueOf(name) ?? ''),
  )
  const query = operation.parameters.flatMap((one): [string, string][] => {
    const value = one.in === 'query' ? valueOf(one.name) : undefined
    return value === undefined ? [] : [[one.name, value]]
  })
  const search = query.length > 0 ? `?${new URLSearchParams(query).toString()}` : ''
  return { operation, url: path + search, ...(body !== undefined && { body }) }
}

/** The contract's own example: nothing else is known to be harmless. */
function bodyOf({ document, place }: Subject, operation: Operation): string | undefined {
  const type = operation.requestBody?.contentTypes.find(isJsonType)
  if (type === undefined) return undefined
  const media = locateMember(
    document,
    locate(document, place(operation)),
    'requestBody',
    'content',
    type,
  )?.node
  const examples = member(media, 'examples')
  const [first] = isRecord(examples) ? Object.values(examples) : []
  const example = member(media, 'example') ?? member(first, 'value')
  return example === undefined ? undefined : JSON.stringify(example)
}

async function send(
  origin: string,
  call: Call,
  { fetch, token, timeout }: ProbeOptions,
): Promise<RecordedExchange> {
  const { operation, url, body } = call
  const response = await fetch(origin + url, {
    method: operation.method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: {
      Accept: 'application/json',
      ...(token !== undefined && operation.secured && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  })
  const text = await readBounded(response)
  return {
    source: `${operation.method} ${url}`,
    kind: 'call',
    system: operation.api === 'flow' ? 'flow' : 'omnium',
    method: operation.method,
    url,
    request: body === undefined ? {} : textPayload('application/json', body),
    response: textPayload(response.headers.get('content-type') ?? undefined, text),
    status: response.status,
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  const cause: unknown = error.cause
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message
}
