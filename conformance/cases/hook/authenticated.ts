import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { ORDER_READS } from '../retry/outage.ts'
import { orderEvent, placeOrder, placeUnannounced } from './web-scene.ts'

const STRANGERS = ['none', 'wrong'] as const

export const authenticated = case_(
  'HOOK-12-strangers',
  {
    title: 'events of strangers are refused',
    rules: ['HOOK-12'],
    role: 'sync',
    time: 'still',
    profiles: { 'hook-auth': ['header'] },
    checks: {
      none: { rule: 'HOOK-12', says: 'an event without the configured header is answered with 401' },
      wrong: { rule: 'HOOK-12', says: 'an event with another value in that header is answered with 401' },
      'no-job': { rule: 'HOOK-12', says: 'a refused event leads to no read of the order and no Flow order' },
      order: { rule: 'HOOK-12', says: 'an event with the configured header is handled' },
    },
  },
  async (t) => {
    // A connector that looks for changed orders by itself finds these two without any event.
    const finds = t.profile('hook-recovery') === 'delta'
    for (const credentials of STRANGERS) {
      const order = placeUnannounced(t)
      const { status } = await t.deliver({ body: orderEvent(order), credentials })
      t.expect.that(credentials, status, 401)
      t.expect.later('no-job', () => {
        if (finds) return undefined
        const [read] = t.calls({ system: 'omnium', operationId: ORDER_READS, containing: order.id })
        if (read) return `${read.method} ${read.url} after an event that was not authenticated`
        return flowOrder(t.state.flow, order.id) && `${order.id} is in Flow`
      })
    }
    const order = placeOrder(t)
    await t.expect.present('order', () => flowOrder(t.state.flow, order.id))
  },
)
