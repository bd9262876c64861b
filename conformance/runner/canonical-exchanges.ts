/**
 * The exchanges of one case in a form that two runs share: sorted by what they are about instead of by chance,
 * and with everything that a run made up (uuids, event ids, number series, ports) replaced by labels in the order
 * of first appearance.
 */
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { ExchangeEvent } from './stream.ts'

export interface CanonicalOptions {
  readonly caseId: string
  /** Token of the case; ids that carry it are the suite's own and stay. */
  readonly token: string
  readonly exchanges: readonly Exchange[]
  readonly isShared: (exchange: Exchange) => boolean
  /** Undefined where time is real: then instants are no part of the stream. */
  readonly epoch: number | undefined
}

/** The events, and which of them shows a given exchange. */
export interface CanonicalExchanges {
  readonly events: readonly ExchangeEvent[]
  readonly numberOf: (exchange: Exchange | undefined) => number | undefined
}

const LONGEST_BODY = 16 * 1024

export function canonicalExchanges(options: CanonicalOptions): CanonicalExchanges {
  const { caseId, epoch, isShared, token } = options
  const company = companyOf(
    options.exchanges.filter((exchange) => !isShared(exchange)),
    token,
  )
  const sorted = [...options.exchanges]
    .map((exchange) => ({ exchange, key: sortKey(exchange, options, company) }))
    .sort((a, b) => compare(a.key, b.key) || a.exchange.seq - b.exchange.seq)
    .map(({ exchange }) => exchange)
  const labels = createLabels(token)
  const events = sorted.map((exchange, index): ExchangeEvent => {
    const shared = isShared(exchange)
    const { operationId, status, fault, delivery, violations } = exchange
    return {
      type: 'exchange',
      case: caseId,
      n: index + 1,
      ...(epoch === undefined ? {} : { at: exchange.at - epoch }),
      system: exchange.system,
      kind: exchange.kind,
      ...(operationId === undefined ? {} : { operationId }),
      method: exchange.method,
      url: labels.text(exchange.url),
      ...(shared ? { shared: true } : bodies(exchange, labels)),
      ...(status === undefined ? {} : { status }),
      ...(fault === undefined || isMereDelay(exchange) ? {} : { fault: fault.kind }),
      ...(delivery === undefined ? {} : { attempt: delivery.attempt }),
      ...(delivery?.error === undefined ? {} : { error: delivery.error }),
      ...(violations.length === 0
        ? {}
        : {
            violations: violations.map(({ pointer, message, restsOn }) => ({
              pointer,
              message: labels.text(message),
              restsOn,
            })),
          }),
    }
  })
  return {
    events,
    numberOf: (exchange) => {
      const index = exchange === undefined ? -1 : sorted.indexOf(exchange)
      return index < 0 ? undefined : index + 1
    },
  }
}

/** Held and let go: which of several calls were early enough for that is chance, and the stream has no durations. */
const isMereDelay = ({ fault, status }: Exchange): boolean => fault?.kind === 'hold' && status !== undefined

/** Reports show what stood on the wire. */
function bodies(exchange: Exchange, labels: Labels): Partial<ExchangeEvent> {
  const { requestBody, responseBody } = { ...exchange, ...exchange.wire }
  return {
    ...(requestBody === undefined ? {} : { requestBody: cut(labels.value(requestBody)) }),
    ...(responseBody === undefined ? {} : { responseBody: cut(labels.value(responseBody)) }),
  }
}

function cut(value: unknown): unknown {
  const text = JSON.stringify(value) ?? ''
  return text.length > LONGEST_BODY ? `${text.slice(0, LONGEST_BODY)}…` : value
}

type Key = readonly (string | number)[]

/** Where two exchanges differ by uuids alone, what they were made with tells which comes first. */
function sortKey(
  exchange: Exchange,
  { token, epoch }: CanonicalOptions,
  company: ReadonlyMap<string, string>,
): Key {
  const { at, system, kind, operationId = '', method, status = 0, requestBody } = exchange
  const blank = createLabels(token)
  const uuids = (exchange.url + (JSON.stringify(requestBody) ?? '')).match(UUID) ?? []
  const url = blank.text(exchange.url)
  const body = JSON.stringify(blank.value(requestBody)) ?? ''
  return [
    epoch === undefined ? 0 : at,
    system,
    operationId,
    entityOf(`${url}\n${body}`, token),
    uuids.map((uuid) => company.get(uuid.toLowerCase()) ?? '').join(' '),
    kind,
    method,
    url,
    status,
    body,
  ]
}

/**
 * For each uuid the ids of the case that stand beside it where it was made, that is in the first exchange that
 * shows it, and where it was read by itself.
 */
function companyOf(exchanges: readonly Exchange[], token: string): ReadonlyMap<string, string> {
  const company = new Map<string, Set<string>>()
  const ours = new RegExp(`[A-Za-z]*${token}\\d*`, 'gi')
  for (const { url, requestBody, responseBody } of exchanges) {
    const text = [url, JSON.stringify(requestBody), JSON.stringify(responseBody)].join('\n')
    const ids = text.match(ours) ?? []
    const subjects = new Set(url.toLowerCase().match(UUID))
    for (const uuid of new Set(text.toLowerCase().match(UUID))) {
      const known = company.get(uuid)
      if (known === undefined) company.set(uuid, new Set(ids))
      else if (subjects.has(uuid)) for (const id of ids) known.add(id)
    }
  }
  return new Map([...company].map(([uuid, ids]) => [uuid, [...ids].sort().join(',')]))
}

const entityOf = (text: string, token: string): string =>
  new RegExp(`[A-Za-z]*${token}\\d*`, 'i').exec(text)?.[0] ?? ''

function compare(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] as string | number
    if (left < right) return -1
    if (left > right) return 1
  }
  return 0
}

interface Labels {
  text(text: string): string
  value(value: unknown): unknown
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
const PORT = /(?<=\/\/(?:127\.0\.0\.1|localhost):)\d+/g
/** Ids that the simulators draw: letters of both cases and digits, long. */
const DRAWN = /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{8,}$/
/** A drawn id of this length may happen to hold no digit; names of people's making are shorter. */
const LONG_ENOUGH = 20
/** Members that hold numbers of a series, which concurrent cases share, or what the simulators draw. */
const SERIES = /(^|[a-z])(Id|ID|Number|Uid|Key)$|^id$/

function createLabels(token: string): Labels {
  const given = new Map<string, string>()
  const counts = new Map<string, number>()
  const label = (kind: string, original: string): string => {
    const key = `${kind} ${original.toLowerCase()}`
    const known = given.get(key)
    if (known !== undefined) return known
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    given.set(key, `${kind}-${count}`)
    return `${kind}-${count}`
  }
  const isOurs = (text: string): boolean => text.toLowerCase().includes(token)
  const text = (original: string): string =>
    original.replace(UUID, (uuid) => label('uuid', uuid)).replace(PORT, () => 'port')
  const member = (key: string, value: unknown): unknown => {
    if (SERIES.test(key)) {
      if (typeof value === 'number') return label('number', String(value))
      if (typeof value === 'string' && !isOurs(value)) {
        if (/^\d{2,}$/.test(value)) return label('number', value)
        if (DRAWN.test(value) && (value.length >= LONG_ENOUGH || /\d/.test(value))) return label('id', value)
      }
    }
    return walk(value)
  }
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, member(key, each)]))
  }
  return { text, value: walk }
}
