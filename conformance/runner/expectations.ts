/** The expectations of one story: evaluates, waits through the time keeper, and writes down what was seen. */
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { Expect, WaitOptions } from '../cases/context.ts'
import { milliseconds, spell } from '../cases/duration.ts'
import { toMatcher } from '../cases/matchers.ts'
import type { Matcher } from '../cases/matchers.ts'
import type { ReportChannel } from '../sut/report-channel.ts'
import type { CheckStates } from './check-states.ts'
import { divergingExchange } from './diverging-exchange.ts'
import { requestText } from './recorder.ts'
import { StoryEnd } from './story-end.ts'
import type { Participant, WaitResult } from './timed-world.ts'

export interface ExpectationOptions {
  readonly states: CheckStates
  readonly participant: Participant
  readonly now: () => number
  /** Exchanges of the case so far. */
  readonly exchanges: () => readonly Exchange[]
  /** Why the world did not come to rest, when it did not. */
  readonly trouble: () => string | undefined
  readonly reports: ReportChannel
}

export function createExpectations(options: ExpectationOptions): Expect<string> {
  const { states, participant, now, exchanges, reports } = options
  const wait = (condition: () => boolean, { within }: WaitOptions): Promise<WaitResult> =>
    participant.until(condition, now() + (within === undefined ? 0 : milliseconds(within)))

  const fail = (check: string, expected: string, seen: string, because?: string): void => {
    states.fail(check, { expected, seen, because, exchange: divergingExchange(exchanges()) })
  }
  /** What was seen, with the time that was given for it and what kept the connector from more. */
  const afterWaiting = (seen: string, { within }: WaitOptions, result: WaitResult): string => {
    const waited = within === undefined ? '' : ` after ${spell(milliseconds(within))}`
    const why = result === 'stuck' && options.trouble() ? ` (${options.trouble()})` : ''
    return `${seen}${waited}${why}`
  }

  const judge = (check: string, wanted: Matcher, observed: unknown, because?: string): boolean => {
    const difference = wanted.differs(observed)
    if (difference === undefined) states.pass(check)
    else fail(check, wanted.wanted, difference, because)
    return difference === undefined
  }

  return {
    async present(check, observe, wanting = {}) {
      states.get(check)
      const result = await wait(() => isThere(observe()), wanting)
      const found = observe()
      if (isThere(found)) {
        states.pass(check)
        return found
      }
      fail(
        check,
        states.get(check).spec.says,
        afterWaiting('it is not there', wanting, result),
        wanting.because,
      )
      throw new StoryEnd({ kind: 'prerequisite', check })
    },

    async eventually(check, observe, wanted, wanting = {}) {
      states.get(check)
      const matcher = toMatcher(wanted)
      const result = await wait(() => matcher.differs(observe()) === undefined, wanting)
      const difference = matcher.differs(observe())
      if (difference === undefined) states.pass(check)
      else fail(check, matcher.wanted, afterWaiting(difference, wanting, result), wanting.because)
      return difference === undefined
    },

    that: (check, observed, wanted, because) => judge(check, toMatcher(wanted), observed, because),

    later(check, violation) {
      const state = states.get(check)
      const before = state.armed
      state.evaluations++
      state.armed = before ? () => before() ?? violation() : violation
    },

    async trigger(id, wanting = {}) {
      const result = await wait(() => exchanges().some((exchange) => noticed(exchange, id)), wanting)
      if (exchanges().some((exchange) => noticed(exchange, id))) return
      throw new StoryEnd({
        kind: 'incomplete',
        incomplete: {
          kind: 'trigger-not-observed',
          reason: afterWaiting(
            `The connector neither read ${id} nor acknowledged a delivery about it`,
            wanting,
            result,
          ),
          next: 'See why the connector takes no notice: the deliveries of this case show how it answered them.',
        },
      })
    },

    async reported(check, id, wanting = {}) {
      const state = states.get(check)
      if (!reports.available) {
        state.incomplete = {
          kind: 'report-channel',
          reason: 'There is no place to look for what the connector reports.',
          next: 'Let the runner start the connector (command:), offer GET /_control/jobs (features: [jobs]), or name log files (logs:).',
        }
        return false
      }
      const result = await wait(() => reports.inOutput(id), wanting)
      const found = reports.inOutput(id) || (await reports.inJobs(id))
      if (found) states.pass(check)
      else
        fail(
          check,
          `${id} in the job list, or in the log at warn or error`,
          afterWaiting(`${id} is in neither`, wanting, result),
          wanting.because,
        )
      return found
    },
  }
}

const isThere = <T>(value: T): value is NonNullable<T> => value !== undefined && value !== null

/** The connector read something with this id, or acknowledged a delivery about it. */
function noticed(exchange: Exchange, id: string): boolean {
  if (!requestText(exchange).includes(id)) return false
  const { kind, status } = exchange
  return kind === 'call' || (status !== undefined && status >= 200 && status < 300)
}
