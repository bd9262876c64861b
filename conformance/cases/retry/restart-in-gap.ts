import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { attemptsIn, delaysAre, delaysBetween } from './delays.ts'
import { orderOutage } from './outage.ts'

export const restartInGap = case_(
  'RETRY-14-restart',
  {
    title: 'the schedule survives a restart',
    rules: ['RETRY-14'],
    role: 'sync',
    time: 'moving',
    span: '4h',
    restarts: true,
    checks: {
      waits: { rule: 'RETRY-14', says: 'the job has failed eight times and waits for an hour' },
      gap: { rule: 'RETRY-14', says: 'a restart in that hour makes the next try neither early nor late' },
      arrives: { rule: 'RETRY-14', says: 'the order arrives in the end' },
    },
  },
  async (t) => {
    const id = t.ids.order()
    const trouble = orderOutage(t, id)
    placeOrder(t, { id })
    await t.expect.eventually('waits', () => attemptsIn(trouble.refused()).length, atLeast(8), {
      within: '130m',
    })
    await t.clock.advance('20m')
    await t.tenant.restart('kill')
    await t.clock.advance('50m')
    t.expect.that('gap', delaysBetween(trouble.refused()), delaysAre([60], 8))
    trouble.end()
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id), { within: '140m' })
  },
)
