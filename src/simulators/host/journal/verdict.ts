import { UserError } from '../../../kernel/errors.ts'
import type { Exchange } from '../exchange.ts'
import type { ExchangeFilter } from '../journal.ts'
import { criteriaOf, fitsAll } from './criteria.ts'
import { describeExchange, nearMisses } from './near-misses.ts'
import type { NearMiss } from './near-misses.ts'

/** How many: exactly so many, or a range. */
export type Times = number | { readonly atLeast?: number; readonly atMost?: number }

/** Whether the journal has what was expected of it. */
export interface Verdict {
  readonly verified: boolean
  /** How many match. */
  readonly count: number
  readonly expected: { readonly atLeast: number; readonly atMost?: number }
  /** The exchanges that match, oldest first. */
  readonly exchanges: readonly Exchange[]
  /** When there are too few: the exchanges that came nearest, with what differs in each. */
  readonly nearest: readonly NearMiss[]
  /** The same in words; empty when all is well. */
  readonly explanation: string
}

export function verdictOn(
  entries: readonly Exchange[],
  filter: ExchangeFilter,
  times: Times = { atLeast: 1 },
  dropped = 0,
): Verdict {
  const expected = rangeOf(times)
  const criteria = criteriaOf(filter)
  const exchanges = entries.filter((exchange) => fitsAll(exchange, criteria))
  const count = exchanges.length
  const { atLeast, atMost = Infinity } = expected
  const verified = count >= atLeast && count <= atMost
  const nearest = count < atLeast ? nearMisses(entries, criteria) : []
  const verdict = { verified, count, expected, exchanges, nearest }
  return { ...verdict, explanation: verified ? '' : explain(verdict, filter, dropped) }
}

/** What was expected is not there; the message says what is there instead. */
export class NotInJournal extends UserError {
  readonly verdict: Verdict

  constructor(verdict: Verdict, after = '') {
    super({ code: 'E_NOT_IN_JOURNAL', what: verdict.explanation + after })
    this.verdict = verdict
  }
}

function rangeOf(times: Times): Verdict['expected'] {
  const { atLeast, atMost } =
    typeof times === 'number'
      ? { atLeast: times, atMost: times }
      : { atLeast: times.atLeast ?? (times.atMost === undefined ? 1 : 0), atMost: times.atMost }
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0
  if (!isCount(atLeast) || (atMost !== undefined && (!isCount(atMost) || atMost < atLeast))) {
    throw new UserError({
      code: 'E_TIMES',
      what: `An exchange cannot be expected ${JSON.stringify(times)} times.`,
      expected: 'a whole number from 0, or atLeast and atMost in this order',
    })
  }
  return atMost === undefined ? { atLeast } : { atLeast, atMost }
}

function explain(
  { count, expected, exchanges, nearest }: Omit<Verdict, 'explanation' | 'verified'>,
  filter: ExchangeFilter,
  dropped: number,
): string {
  const lost = dropped > 0 ? [`  note: ${dropped} older exchanges are no longer in the journal`] : []
  const shown = nearest.length > 0 ? nearest.flatMap(showMiss) : exchanges.slice(-SHOWN).map(showMatch)
  const empty = nearest.length + exchanges.length === 0 ? ['  nothing in the journal comes near'] : []
  return [
    `Expected ${inWords(expected)} of ${JSON.stringify(filter)}, found ${count}.`,
    ...shown,
    ...empty,
    ...lost,
  ].join('\n')
}

const SHOWN = 5

const showMatch = (exchange: Exchange): string => `  found: ${describeExchange(exchange)}`

const showMiss = ({ exchange, differs }: NearMiss): readonly string[] => [
  `  near: ${describeExchange(exchange)}`,
  ...differs.map(({ criterion, expected, seen }) => `    ${criterion}: expected ${expected}, seen ${seen}`),
]

function inWords({ atLeast, atMost }: Verdict['expected']): string {
  if (atMost === undefined) return `at least ${atLeast}`
  if (atMost === atLeast) return `exactly ${atLeast}`
  return atLeast === 0 ? `at most ${atMost}` : `${atLeast} to ${atMost}`
}
