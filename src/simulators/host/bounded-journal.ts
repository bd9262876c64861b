import type { Exchange } from './exchange.ts'
import type { Journal, JournalBounds } from './journal.ts'
import { criteriaOf, fitsAll } from './journal/criteria.ts'
import { createEntry } from './journal/entry.ts'
import type { Answered, Begun, Entry } from './journal/entry.ts'
import { NotInJournal, verdictOn } from './journal/verdict.ts'
import { waitFor } from './journal/wait-for.ts'

/** A journal that the host writes and everybody else reads. It is given what was sent, and redacts it itself. */
export interface WritableJournal extends Journal {
  /** `bytes` is the size of the body on the wire. */
  begin(exchange: Begun, bytes?: number): Exchange
  answer(exchange: Exchange, answer: Answered, bytes?: number): void
  /** Nobody needs to wait any longer. */
  end(): void
}

export interface JournalOptions extends Partial<JournalBounds> {
  /** Numbers are process-wide, so that the order across tenants is known. */
  readonly nextSeq: () => number
  /** What must be hidden wherever it stands, beside what is secret by its name. */
  readonly secrets?: () => readonly string[]
}

const MIB = 1024 * 1024

/** For each tenant, and for the calls of nobody. */
export const USUAL_BOUNDS: JournalBounds = { entries: 20_000, bytes: 64 * MIB, bodyBytes: MIB / 4 }

interface Kept {
  readonly entry: Entry
  bytes: number
}

export function createJournal(options: JournalOptions): WritableJournal {
  const { nextSeq, secrets = () => [], ...given } = options
  const bounds: JournalBounds = { ...USUAL_BOUNDS, ...given }
  let kept: (Kept | undefined)[] = []
  let first = 0
  let bytes = 0
  let dropped = 0
  let places = new WeakMap<Exchange, Kept>()
  const listeners = new Set<(exchange: Exchange, phase: 'begun' | 'answered') => void>()
  const waiting = new Set<() => void>()
  const tell = (exchange: Exchange, phase: 'begun' | 'answered'): void => {
    for (const listener of [...listeners]) listener(exchange, phase)
  }
  /** Removing from the front one by one would copy the array each time. */
  const compact = (): void => {
    kept = kept.slice(first)
    first = 0
  }
  const drop = (): void => {
    const oldest = kept[first]
    if (!oldest) return
    kept[first++] = undefined
    bytes -= oldest.bytes
    dropped++
    places.delete(oldest.entry.exchange)
  }
  const weigh = (place: Kept, side: 'requestBody' | 'responseBody', size: number): void => {
    if (size > bounds.bodyBytes) place.entry.cut(side, size, bounds.bodyBytes)
    const weight = Math.min(size, bounds.bodyBytes)
    place.bytes += weight
    bytes += weight
    const isTooMuch = (): boolean => {
      const count = kept.length - first
      return count > bounds.entries || (bytes > bounds.bytes && count > 1)
    }
    while (isTooMuch()) drop()
    if (first > 1024 && first * 2 > kept.length) compact()
  }
  const entries: Journal['entries'] = (filter) => {
    if (first > 0) compact()
    const all = kept.flatMap((place) => place?.entry.exchange ?? [])
    if (!filter) return all
    const criteria = criteriaOf(filter)
    return all.filter((exchange) => fitsAll(exchange, criteria))
  }
  const check: Journal['check'] = (filter, times) => verdictOn(entries(), filter, times, dropped)

  const journal: WritableJournal = {
    begin: (begun, size = 0) => {
      const entry = createEntry(nextSeq(), begun, secrets)
      const place: Kept = { entry, bytes: 0 }
      kept.push(place)
      places.set(entry.exchange, place)
      weigh(place, 'requestBody', size)
      tell(entry.exchange, 'begun')
      return entry.exchange
    },
    answer: (exchange, answered, size = 0) => {
      Object.assign(exchange, answered)
      const place = places.get(exchange)
      if (place) weigh(place, 'responseBody', size)
      tell(exchange, 'answered')
    },
    entries,
    get size() {
      return { entries: kept.length - first, bytes, dropped, bounds }
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    check,
    verify: (filter, times) => {
      const verdict = check(filter, times)
      if (!verdict.verified) throw new NotInJournal(verdict)
      return verdict.exchanges
    },
    waitFor: (filter, wait = {}) =>
      waitFor(journal, filter, wait, (giveUp) => {
        waiting.add(giveUp)
        return () => void waiting.delete(giveUp)
      }),
    clear: () => {
      kept = []
      places = new WeakMap()
      first = bytes = dropped = 0
    },
    end: () => {
      for (const giveUp of [...waiting]) giveUp()
    },
  }
  return journal
}
