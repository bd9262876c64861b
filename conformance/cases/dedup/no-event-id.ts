import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { orderEvent, placeUnannounced } from '../hook/web-scene.ts'

/** Older samples of events have neither id nor operation id (C-60). */
export const noEventId = case_(
  'DEDUP-09-no-event-id',
  {
    title: 'events need no id of their own',
    rules: ['DEDUP-09'],
    role: 'sync',
    time: 'still',
    checks: {
      first: { rule: 'DEDUP-09', says: 'the order of an event without id arrives' },
      second: {
        rule: 'DEDUP-09',
        says: 'a second event without id is no repeat of the first: its order arrives',
      },
    },
  },
  async (t) => {
    const first = placeUnannounced(t)
    t.omnium.emitEvent({ event: orderEvent(first) })
    await t.expect.present('first', () => flowOrder(t.state.flow, first.id))
    const second = placeUnannounced(t)
    t.omnium.emitEvent({ event: orderEvent(second) })
    await t.expect.present('second', () => flowOrder(t.state.flow, second.id))
  },
)
