/** The least that an event may hold, and the most. Which fields come depends on the age of Omnium's text (C-60). */
import { case_, caseTable } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { orderEvent, placeUnannounced } from './web-scene.ts'

const ROWS = [
  {
    id: 'HOOK-09-least',
    title: 'an event of class and objectId alone is enough',
    says: 'the order arrives although the event holds nothing but className and objectId',
    least: true,
    more: {},
  },
  {
    id: 'HOOK-09-unknown-fields',
    title: 'fields that nobody knows are ignored',
    says: 'the order arrives although the event holds unknown fields of all kinds',
    least: false,
    more: {
      newInVersion9: true,
      nested: { deep: [{ deeper: null }] },
      objectIds: ['one', 'two'],
      schemaVersion: 9,
      tags: ['a', 'b'],
    },
  },
] as const

export const eventFields = caseTable(ROWS, ({ id, title, says, least, more }) =>
  case_(
    id,
    {
      title,
      rules: ['HOOK-09'],
      role: 'sync',
      time: 'still',
      checks: { arrives: { rule: 'HOOK-09', says } },
    },
    async (t) => {
      const order = placeUnannounced(t)
      const event = least ? { className: 'Order', objectId: order.id } : orderEvent(order)
      t.omnium.emitEvent({ event: { ...event, ...more } })
      await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id))
    },
  ),
)
