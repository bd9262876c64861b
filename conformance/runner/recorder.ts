/**
 * Watches the journal of one tenant and gives each exchange to the cases whose token it carries, in its address
 * or in a body. What carries no token belongs to the instance as a whole.
 */
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { ExchangeFilter, Journal } from '../../src/simulators/host/journal.ts'
import { TOKEN } from './case-tokens.ts'

export interface Recorder {
  /** Exchanges of the case with this token, by time of beginning. */
  of(token: string): readonly Exchange[]
  /** Whether the exchange belongs to more than one case. */
  isShared(exchange: Exchange): boolean
  /** Whether the exchange belongs to a case at all. */
  isOwned(exchange: Exchange): boolean
  /** Tokens of the cases that have a call or delivery under way. */
  openTokens(): ReadonlySet<string>
  /** Every exchange of the instance, by time of beginning. */
  all(): readonly Exchange[]
  /** Notes an exchange that did not go through the simulators. Its `seq` follows the last one. */
  begin(exchange: Omit<Exchange, 'seq'>): Exchange
  answered(exchange: Exchange): void
  stop(): void
}

export interface RecorderOptions {
  readonly journal: Journal
  /** Called when something began or was answered, with the tokens it carries. */
  readonly onActivity: (exchange: Exchange, phase: 'begun' | 'answered', tokens: ReadonlySet<string>) => void
}

export function createRecorder({ journal, onActivity }: RecorderOptions): Recorder {
  const open = new Set<Exchange>()
  const byToken = new Map<string, Exchange[]>()
  const tokensOf = new Map<Exchange, Set<string>>()
  let lastSeq = 0
  const note = (exchange: Exchange, phase: 'begun' | 'answered'): void => {
    lastSeq = Math.max(lastSeq, exchange.seq)
    if (phase === 'begun') open.add(exchange)
    else open.delete(exchange)
    const known = tokensOf.get(exchange) ?? new Set<string>()
    tokensOf.set(exchange, known)
    for (const token of tokensIn(exchange, phase)) {
      if (known.has(token)) continue
      known.add(token)
      const list = byToken.get(token)
      if (list) list.push(exchange)
      else byToken.set(token, [exchange])
    }
    onActivity(exchange, phase, known)
  }
  const stop = journal.subscribe(note)
  return {
    of: (token) => [...(byToken.get(token) ?? [])].sort((a, b) => a.seq - b.seq),
    isShared: (exchange) => (tokensOf.get(exchange)?.size ?? 0) > 1,
    openTokens: () => new Set([...open].flatMap((exchange) => [...(tokensOf.get(exchange) ?? [])])),
    isOwned: (exchange) => (tokensOf.get(exchange)?.size ?? 0) > 0,
    all: () => [...tokensOf.keys()],
    begin: (exchange) => {
      const entry: Exchange = { ...exchange, seq: lastSeq + 0.5 }
      note(entry, 'begun')
      return entry
    },
    answered: (exchange) => note(exchange, 'answered'),
    stop,
  }
}

/** Whether the exchange fits; ids are looked for in address and bodies, decoded. */
export function fits(
  exchange: Exchange,
  filter: Pick<ExchangeFilter, 'system' | 'kind' | 'operationId' | 'containing'>,
): boolean {
  const { system, kind, operationId, containing } = filter
  if (system !== undefined && exchange.system !== system) return false
  if (kind !== undefined && exchange.kind !== kind) return false
  if (operationId !== undefined) {
    const wanted = typeof operationId === 'string' ? [operationId] : operationId
    if (exchange.operationId === undefined || !wanted.includes(exchange.operationId)) return false
  }
  return (
    containing === undefined ||
    requestText(exchange).includes(containing) ||
    responseText(exchange).includes(containing)
  )
}

/** Address and request body as text, with percent-encoded ids readable. */
export function requestText({ url, path, query, requestBody }: Exchange): string {
  return [url, ...Object.values(path), text(query), text(requestBody)].join('\n')
}

function responseText({ responseBody }: Exchange): string {
  return text(responseBody)
}

function tokensIn(exchange: Exchange, phase: 'begun' | 'answered'): Set<string> {
  const found = phase === 'begun' ? requestText(exchange) : responseText(exchange)
  return new Set((found.match(TOKEN) ?? []).map((token) => token.toLowerCase()))
}

const text = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
