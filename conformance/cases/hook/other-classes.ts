import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { ORDER_READS } from '../retry/outage.ts'
import { acceptedAbout, placeOrder } from './web-scene.ts'

/** Those that the rule names; a connector may make use of events about purchase orders. */
const CLASSES = ['Product', 'Customer', 'Inventory', 'EventSubscription']

export const otherClasses = case_(
  'HOOK-04-other-classes',
  {
    title: 'events about products, customers, stock and subscriptions are accepted and ignored',
    rules: ['HOOK-04'],
    role: 'sync',
    time: 'still',
    checks: {
      accepted: { rule: 'HOOK-04', says: 'events of other classes are answered with 2xx' },
      ignored: { rule: 'HOOK-04', says: 'an event of another class leads to no read of an order of that id' },
      order: { rule: 'HOOK-04', says: 'an order that is announced between them arrives' },
    },
  },
  async (t) => {
    const events = CLASSES.map((className) => ({ className, objectId: t.ids.order() }))
    for (const { className, objectId } of events) {
      t.omnium.emitEvent({ event: { className, objectId, category: 'Updated', market: 'NOR' } })
      t.expect.later('ignored', () => {
        const [read] = t.calls({ system: 'omnium', operationId: ORDER_READS, containing: objectId })
        return read && `${read.method} ${read.url} after an event of class ${className}`
      })
    }
    const order = placeOrder(t)
    await t.expect.eventually(
      'accepted',
      () => events.filter(({ objectId }) => acceptedAbout(t, objectId) > 0).map(({ className }) => className),
      CLASSES,
    )
    await t.expect.present('order', () => flowOrder(t.state.flow, order.id))
  },
)
