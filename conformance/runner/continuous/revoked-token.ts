import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import type { ContinuousCheck } from './continuous-check.ts'

/**
 * AUTH-07: after a 401 the old token may appear once more. Calls of other jobs that were under way with it are
 * no sign of reuse, so what counts is the same call again with the same token, and any call at a later instant:
 * time never moves while something is open.
 */
export const revokedToken: ContinuousCheck = {
  id: 'AUTH-07-always',
  title: 'no token used again after its 401',
  role: 'sync',
  check: 'revoked-token',
  spec: { rule: 'AUTH-07', says: 'a token that was refused with 401 is not used again' },
  look: ({ exchanges }) => {
    const calls = exchanges.filter(
      ({ system, kind, token }) => system === 'omnium' && kind === 'call' && token !== undefined,
    )
    const refusals = calls.filter(({ status }) => status === 401)
    for (const refusal of refusals) {
      const again = calls.filter((call) => isReuse(call, refusal))
      const second = again[1]
      if (second) {
        return {
          observations: refusals.length,
          violation: {
            expected: 'a new token after the 401; the old one at most once more',
            seen: `${second.token ?? 'the token'} was used ${again.length} more times after it was refused`,
            exchange: second,
          },
        }
      }
    }
    return { observations: refusals.length }
  },
}

function isReuse(call: Exchange, refusal: Exchange): boolean {
  if (call.token !== refusal.token || call.seq <= refusal.seq) return false
  const isSame = call.operationId === refusal.operationId && call.url === refusal.url
  return isSame || call.at > (refusal.answeredAt ?? Infinity)
}
