import type { RetryPolicy } from '../../host/delivery.ts'

const RETRIES = 10

/** "Up to 10 retries with exponential backoff" is documented; that it starts at one second and doubles is not. */
export const flowRetryPolicy: RetryPolicy = {
  delays: Array.from({ length: RETRIES }, (_, retry) => 1000 * 2 ** retry),
  shouldRetry: (status) => {
    if (status === undefined) return true
    // Below 300 is done, any 4xx (429 too) has failed for good, "all other codes" are tried again.
    return status >= 300 && !(status >= 400 && status < 500)
  },
}
