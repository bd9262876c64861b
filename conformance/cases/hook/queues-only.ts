import { case_ } from '../case.ts'
import { flowOrder, itemOfSku } from '../given/flow-order.ts'
import { atLeast } from '../matchers.ts'
import { orderOutage } from '../retry/outage.ts'
import { acceptedAbout, begunOn, orderEvent, placeUnannounced } from './web-scene.ts'

export const queuesOnly = case_(
  'HOOK-02-queues-only',
  {
    title: 'an event only queues work: what counts is the order that is read later',
    rules: ['HOOK-02'],
    role: 'sync',
    time: 'still',
    checks: {
      acknowledged: {
        rule: 'HOOK-02',
        says: 'the event is answered with 2xx while every read of the order in Omnium is held back',
      },
      begins: { rule: 'HOOK-02', says: 'the connector begins to work on the order' },
      arrives: { rule: 'HOOK-02', says: 'the order arrives once it can be read' },
      price: {
        rule: 'HOOK-02',
        says: 'the price is that of the order (199.50), not the one in the event (1.00)',
      },
      quantity: {
        rule: 'HOOK-02',
        says: 'the quantity is that of the order (1), not the one in the event (9)',
      },
    },
  },
  async (t) => {
    const order = placeUnannounced(t)
    const reads = orderOutage(t, order.id, { kind: 'hold' })
    const tempting = {
      attachments: [
        { name: 'placedPrice', value: '1.00' },
        { name: 'quantity', value: '9' },
      ],
      orderForm: { lineItems: [{ lineItemId: '1', code: order.sku, quantity: 9, placedPrice: 1 }] },
    }
    t.omnium.emitEvent({ event: { ...orderEvent(order), ...tempting } })
    await t.expect.eventually('acknowledged', () => acceptedAbout(t, order.id), 1)
    await t.expect.eventually('begins', () => begunOn(t, order.id, reads), atLeast(1))
    reads.end()
    await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id), reads.patience())
    const item = () => itemOfSku(flowOrder(t.state.flow, order.id), order.sku)
    await t.expect.eventually('price', () => item()?.unitPrice, 19950, reads.patience())
    await t.expect.eventually('quantity', () => item()?.quantityOrdered, 100, reads.patience())
  },
)
