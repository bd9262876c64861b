import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { orderOutage } from './outage.ts'

const SECONDS = 300

export const retryAfter = case_(
  'RETRY-08-retry-after',
  {
    title: 'a 429 with Retry-After is respected',
    rules: ['RETRY-08'],
    role: 'sync',
    time: 'moving',
    span: '15m',
    checks: {
      limited: {
        rule: 'RETRY-08',
        says: `the read of the order is answered with 429 and Retry-After: ${SECONDS}`,
      },
      gap: { rule: 'RETRY-08', says: `the order is not read again before ${SECONDS} seconds have passed` },
      arrives: { rule: 'RETRY-08', says: 'the order arrives afterwards' },
    },
  },
  async (t) => {
    const id = t.ids.order()
    const trouble = orderOutage(t, id, { kind: 'status', status: 429, retryAfter: SECONDS })
    placeOrder(t, { id })
    await t.expect.eventually('limited', () => trouble.refused().length, atLeast(1))
    const [limited] = trouble.refused()
    trouble.end()
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id), { within: '12m' })
    const next = t
      .calls({ system: 'omnium', operationId: trouble.operations, containing: id })
      .find(({ seq }) => seq > (limited?.seq ?? 0))
    const seconds = ((next?.at ?? 0) - (limited?.at ?? 0)) / 1000
    t.expect.that('gap', seconds, atLeast(SECONDS))
  },
)
