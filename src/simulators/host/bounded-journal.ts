import type { Exchange } from './exchange.ts'
import type { ExchangeFilter, Journal } from './journal.ts'

/** A journal that the host writes and everybody else reads. */
export interface WritableJournal extends Journal {
  begin(exchange: Omit<Exchange, 'seq'>): Exchange
  answer(exchange: Exchange, answer: Partial<Exchange>): void
}

export interface JournalOptions {
  /** Most entries kept; the oldest go first. */
  readonly limit: number
  /** Numbers are process-wide, so that the order across tenants is known. */
  readonly nextSeq: () => number
}

export function createJournal({ limit, nextSeq }: JournalOptions): WritableJournal {
  let entries: Exchange[] = []
  let first = 0
  const listeners = new Set<(exchange: Exchange, phase: 'begun' | 'answered') => void>()
  const tell = (exchange: Exchange, phase: 'begun' | 'answered'): void => {
    for (const listener of [...listeners]) listener(exchange, phase)
  }
  /** Removing from the front one by one would copy the array each time. */
  const compact = (): void => {
    entries = entries.slice(first)
    first = 0
  }
  return {
    begin: (exchange) => {
      const entry: Exchange = { seq: nextSeq(), ...exchange }
      entries.push(entry)
      if (entries.length - first > limit) first++
      if (first > limit) compact()
      tell(entry, 'begun')
      return entry
    },
    answer: (exchange, answer) => {
      Object.assign(exchange, answer)
      texts.delete(exchange)
      tell(exchange, 'answered')
    },
    entries: (filter) => {
      if (first > 0) compact()
      return filter ? entries.filter((exchange) => matches(exchange, filter)) : [...entries]
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    clear: () => {
      entries = []
      first = 0
    },
  }
}

function matches(exchange: Exchange, filter: ExchangeFilter): boolean {
  const { system, kind, operationId, containing, afterSeq } = filter
  if (system !== undefined && exchange.system !== system) return false
  if (kind !== undefined && exchange.kind !== kind) return false
  if (afterSeq !== undefined && exchange.seq <= afterSeq) return false
  if (operationId !== undefined) {
    const wanted = typeof operationId === 'string' ? [operationId] : operationId
    if (exchange.operationId === undefined || !wanted.includes(exchange.operationId)) return false
  }
  return containing === undefined || textOf(exchange).includes(containing)
}

const texts = new WeakMap<Exchange, string>()

function textOf(exchange: Exchange): string {
  const known = texts.get(exchange)
  if (known !== undefined) return known
  const text = [
    exchange.url,
    ...Object.values(exchange.path),
    readable(exchange.query),
    readable(exchange.requestBody),
    readable(exchange.responseBody),
  ].join('\n')
  texts.set(exchange, text)
  return text
}

const readable = (body: unknown): string => (typeof body === 'string' ? body : (JSON.stringify(body) ?? ''))
