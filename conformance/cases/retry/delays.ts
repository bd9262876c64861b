/**
 * Attempts of a job as they look from outside, and the delays between them. A connector may need more than one
 * call for an attempt, and its HTTP client may repeat a call on the spot, so calls close together are one attempt.
 */
import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import { matcher } from '../matchers.ts'
import type { Matcher } from '../matchers.ts'

const SAME_ATTEMPT = 10_000
const MINUTE = 60_000
/** One interval of a queue that is looked at once a minute. */
const POLL = MINUTE
/** Due times are often stored in whole seconds. */
const ROUNDING = 1_000

/** The calls of each attempt, oldest first. */
export function attemptsIn(calls: readonly Exchange[]): readonly (readonly Exchange[])[] {
  const attempts: Exchange[][] = []
  for (const call of calls) {
    const current = attempts.at(-1)
    if (current?.[0] && call.at - current[0].at < SAME_ATTEMPT) current.push(call)
    else attempts.push([call])
  }
  return attempts
}

/** Milliseconds between the beginnings of the attempts: the first entry is the delay before retry 1. */
export function delaysBetween(calls: readonly Exchange[]): readonly number[] {
  const starts = attemptsIn(calls).map(([first]) => first?.at ?? 0)
  return starts.slice(1).map((start, index) => start - (starts[index] ?? 0))
}

/** Minutes; a pair when either value and everything between is right. */
export type Delay = number | readonly [least: number, most: number]

/** V-RETRY, the delay before the first retry, by the declared profile (C-36). */
export function firstDelay(profile: string): Delay {
  return profile === '1m' ? 1 : profile === '2m' ? 2 : [1, 2]
}

/**
 * The delays in milliseconds are these, from the given retry on. Never shorter; longer by a tenth or one poll
 * interval at most. More delays than wanted do not matter.
 */
export function delaysAre(wanted: readonly Delay[], from = 1): Matcher {
  const each = wanted.map((delay) => (typeof delay === 'number' ? String(delay) : delay.join(' to ')))
  const spelt = new Set(each).size === 1 ? each[0] : each.join(', ')
  const last = from + wanted.length - 1
  const which = last === from ? `a delay before retry ${from}` : `delays before retries ${from} to ${last}`
  return matcher(`${which} of ${spelt ?? 'no'} minutes, up to a tenth or a minute longer`, (observed) => {
    const delays = (observed as readonly number[]).slice(from - 1, last)
    if (delays.length < wanted.length) return `only ${from - 1 + delays.length} retries came`
    const wrong = wanted.findIndex((delay, index) => !isWithin(delays[index] ?? 0, delay))
    if (wrong < 0) return undefined
    return `retry ${from + wrong} came after ${minutes(delays[wrong] ?? 0)} minutes`
  })
}

function isWithin(delay: number, wanted: Delay): boolean {
  const [least, most] = typeof wanted === 'number' ? [wanted, wanted] : wanted
  const longest = Math.max(most * MINUTE * 1.1, most * MINUTE + POLL)
  return delay >= least * MINUTE - ROUNDING && delay <= longest
}

const minutes = (ms: number): number => Number((ms / MINUTE).toFixed(2))
