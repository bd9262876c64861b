import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../src/kernel/clock.ts'

export interface HealthOptions {
  readonly url: string
  /** Real milliseconds. */
  readonly limit: number
  readonly real: Clock
  /** Ends the waiting early. */
  readonly isAlive: () => boolean
}

const BETWEEN = 40
const ONE_TRY = 2000

/** Asks the health URL until it answers 200. Otherwise says what the last answer was. */
export async function awaitHealth({
  url,
  limit,
  real,
  isAlive,
}: HealthOptions): Promise<'ready' | { last: string }> {
  const end = real.now() + limit
  let last = 'no answer'
  while (isAlive() && real.now() < end) {
    try {
      const response = await fetch(url, {
        signal: AbortSignal.timeout(Math.min(ONE_TRY, limit)),
        redirect: 'manual',
      })
      await response.arrayBuffer()
      if (response.status === 200) return 'ready'
      last = `status ${response.status}`
    } catch (error) {
      const { cause, name } = error as { cause?: { code?: string }; name: string }
      last = cause?.code ?? (name === 'TimeoutError' ? 'no answer in time' : String(error))
    }
    await sleep(BETWEEN)
  }
  return { last }
}
