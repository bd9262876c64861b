const MINUTE = 60_000

/** RETRY-02 (profile `retry-first=1m`), RETRY-03: minutes before retry 1 to 9. */
const FIRST_DELAYS = [1, 2, 5, 10, 20, 30, 45, 60, 90] as const
/** RETRY-04, RETRY-05: before every later one, without end. */
const LAST_DELAY = 120

/** Milliseconds from the n-th failure in a row to the retry that follows it; both engines use it (RETRY-06). */
export const retryDelay = (failures: number): number => (FIRST_DELAYS[failures - 1] ?? LAST_DELAY) * MINUTE

/** When to try again. RETRY-08: never before the time that the other side asked for. */
export const nextAttempt = (now: number, failures: number, notBefore = now): number =>
  Math.max(now + retryDelay(failures), notBefore)
