import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import { TOKEN } from '../case-tokens.ts'
import type { ContinuousCheck } from './continuous-check.ts'
import { requestText } from '../recorder.ts'

const MOST = 60
const MINUTE = 60_000

/** RETRY-01: delays grow, so the same call about the same thing does not come more than 60 times in a minute. */
export const tightLoop: ContinuousCheck = {
  id: 'RETRY-01-always',
  title: 'no tight loop',
  role: 'both',
  check: 'tight-loop',
  spec: {
    rule: 'RETRY-01',
    says: `the same call about the same entity comes at most ${MOST} times in a minute`,
  },
  look: ({ exchanges }) => {
    const byCall = new Map<string, Exchange[]>()
    for (const exchange of exchanges) {
      const key = exchange.kind === 'call' ? keyOf(exchange) : undefined
      if (key === undefined) continue
      const same = byCall.get(key)
      if (same) same.push(exchange)
      else byCall.set(key, [exchange])
    }
    for (const calls of byCall.values()) {
      const last = calls.find(
        (call, index) => index >= MOST && call.at - (calls[index - MOST] as Exchange).at < MINUTE,
      )
      if (last) {
        return {
          observations: byCall.size,
          violation: {
            expected: `at most ${MOST} equal calls in a minute`,
            seen: `${last.method} ${last.url} came ${calls.length} times`,
            exchange: last,
          },
        }
      }
    }
    return { observations: byCall.size }
  },
}

/** Calls that name no entity of a case, as for settings or a token, may be needed by every job. */
function keyOf(exchange: Exchange): string | undefined {
  const text = requestText(exchange)
  if (text.search(TOKEN) < 0) return undefined
  return `${exchange.system} ${exchange.operationId ?? ''} ${exchange.method} ${text}`
}
