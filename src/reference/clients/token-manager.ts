import type { Clock } from '../../kernel/clock.ts'
import type { Secrets } from '../secrets.ts'
import { CallFailed } from './api-result.ts'
import type { ApiResult } from './api-result.ts'

export interface IssuedToken {
  readonly token: string
  /** As declared by Omnium; undefined when the token came as bare text. */
  readonly lifetimeSeconds: number | undefined
}

export interface TokenManager {
  /** The token to use now. Ends the call with a typed failure when none can be had. */
  current(): Promise<string>
  /** After a 401: forgets this token, unless it has been replaced already (AUTH-07). */
  drop(token: string): void
}

/** AUTH-06: whatever Omnium declares, no token is used longer than this. */
const CEILING_MS = 16 * 3_600_000
/** AUTH-18: renewed this long before it ends, so that a call under way does not meet the end. */
const MARGIN_MS = 60_000

/**
 * One token for all jobs (AUTH-04), fetched by one request however many ask (AUTH-10), renewed before it expires
 * (AUTH-05). OMNIUM_TOKEN is this cache in Flow's own module; nobody sets it by hand, so it is not read (AUTH-09).
 */
export function createTokenManager(
  issue: () => Promise<ApiResult<IssuedToken>>,
  clock: Pick<Clock, 'now'>,
  secrets: Secrets,
): TokenManager {
  let cached: { readonly token: string; readonly renewAt: number } | undefined
  let underWay: Promise<string> | undefined

  async function fetchToken(): Promise<string> {
    const issued = await issue()
    if (!issued.ok) throw new CallFailed(issued.failure)
    const { token, lifetimeSeconds } = issued.value
    secrets.add(token)
    const lifetime = Math.min(lifetimeSeconds === undefined ? CEILING_MS : lifetimeSeconds * 1000, CEILING_MS)
    // A lifetime shorter than two margins would be over before it began.
    cached = { token, renewAt: clock.now() + lifetime - Math.min(MARGIN_MS, lifetime / 2) }
    return token
  }

  return {
    current: () => {
      if (cached && clock.now() < cached.renewAt) return Promise.resolve(cached.token)
      underWay ??= fetchToken().finally(() => (underWay = undefined))
      return underWay
    },
    drop: (token) => {
      if (cached?.token === token) cached = undefined
    },
  }
}
