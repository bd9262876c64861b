import type { Exchange } from '../exchange.ts'
import type { ExchangeFilter, Journal, WaitOptions } from '../journal.ts'
import { criteriaOf, fitsAll } from './criteria.ts'
import { NotInJournal } from './verdict.ts'

const USUAL_TIMEOUT = 10_000

/** Told of each exchange by the journal; nothing is asked for again and again. `ended` gives up at once. */
export function waitFor(
  journal: Pick<Journal, 'entries' | 'check' | 'subscribe'>,
  filter: ExchangeFilter,
  { times = 1, timeout = USUAL_TIMEOUT }: WaitOptions,
  onEnd: (giveUp: () => void) => () => void,
): Promise<readonly Exchange[]> {
  return new Promise((resolve, reject) => {
    const criteria = criteriaOf(filter)
    const matching = new Set(journal.entries(filter))
    const inOrder = (): readonly Exchange[] => [...matching].sort((a, b) => a.seq - b.seq)
    if (matching.size >= times) return resolve(inOrder())

    const giveUp = (why: string): void => {
      stop()
      reject(new NotInJournal(journal.check(filter, { atLeast: times }), `\n  waited: ${why}`))
    }
    const timer = setTimeout(() => giveUp(`${timeout / 1000} s`), timeout)
    const leave = journal.subscribe((exchange) => {
      if (matching.has(exchange) || !fitsAll(exchange, criteria)) return
      matching.add(exchange)
      if (matching.size < times) return
      stop()
      resolve(inOrder())
    })
    const forget = onEnd(() => giveUp('until the tenant ended'))
    const stop = (): void => {
      clearTimeout(timer)
      leave()
      forget()
    }
  })
}
