import { case_, caseTable } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { orderEvent, placeUnannounced } from './web-scene.ts'

/** The order's own type is ClickAndCollect; the documented sample of an event writes it differently (C-32). */
const ROWS = [
  { id: 'HOOK-11-as-in-the-order', subClassName: 'ClickAndCollect' },
  { id: 'HOOK-11-as-in-the-sample', subClassName: 'ClickAndcollect' },
] as const

export const spellings = caseTable(ROWS, ({ id, subClassName }) =>
  case_(
    id,
    {
      title: `an event with the sub-class ${subClassName} is handled`,
      rules: ['HOOK-11'],
      role: 'sync',
      time: 'still',
      checks: {
        arrives: { rule: 'HOOK-11', says: `the order of an event with subClassName ${subClassName} arrives` },
        parked: { rule: 'HOOK-11', says: "the order's own type decides about its state" },
      },
    },
    async (t) => {
      const order = placeUnannounced(t)
      t.omnium.emitEvent({ event: orderEvent(order, { subClassName }) })
      await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id))
      await t.expect.eventually('parked', () => flowOrder(t.state.flow, order.id)?.orderState, 'PARKED')
    },
  ),
)
