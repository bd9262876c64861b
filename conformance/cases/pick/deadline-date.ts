import { UserError } from '../../../src/kernel/errors.ts'
import type { CaseClock } from '../context.ts'
import { matcher } from '../matchers.ts'
import type { Matcher } from '../matchers.ts'

/**
 * A deadline on this date, at whatever time: sources say nothing of zone and time of day (C-42), so the date
 * counts as read in Oslo, where the stores are, or in UTC. The end of a day in UTC is the next day in Oslo.
 */
export const onDate = (date: string): Matcher =>
  matcher(`a time on ${date}`, (observed) => {
    const instant = typeof observed === 'string' ? Date.parse(observed) : NaN
    if (Number.isNaN(instant)) return `was ${String(observed)}, which is no time`
    return dateIn('Europe/Oslo', instant) === date || dateIn('UTC', instant) === date
      ? undefined
      : `was ${String(observed)}, in Oslo ${dateIn('Europe/Oslo', instant)}`
  })

const dateIn = (timeZone: string, instant: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant)

/** Waits for the day. A literal date means nothing when the connector's time is past it already. */
export async function untilDay(clock: CaseClock, instant: string): Promise<void> {
  const at = Date.parse(instant)
  if (clock.now() > at) {
    throw new UserError({
      code: 'E_EPOCH',
      what: `A case begins at ${instant}, but the run is past that: its time cannot go back.`,
      expected: 'an epoch before the first dated case',
      next: 'Leave --epoch out, or choose 2026-03-02T08:00Z or earlier.',
    })
  }
  await clock.until(at)
}
