import { case_ } from '../case.ts'
import { acceptedAbout, changeQuantity, placeOrder, quantityInFlow, twice } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { outage } from '../retry/outage.ts'

export const whileRunning = case_(
  'DEDUP-02-while-running',
  {
    title: 'an event that comes while the job runs is not lost',
    rules: ['DEDUP-02'],
    role: 'sync',
    time: 'still',
    checks: {
      running: { rule: 'DEDUP-02', says: 'the order, read with one piece, is about to be created in Flow' },
      accepted: { rule: 'DEDUP-02', says: 'the event of the change to four pieces is accepted meanwhile' },
      'last-state': { rule: 'DEDUP-02', says: 'Flow ends with the four pieces of the later state' },
      once: { rule: 'DEDUP-02', says: 'there is one Flow order' },
    },
  },
  async (t) => {
    const order = placeOrder(t)
    const creation = outage(t, {
      system: 'flow',
      operations: ['createOrder'],
      containing: t.ids.token,
      effect: { kind: 'hold' },
    })
    await t.expect.eventually('running', () => creation.held().length, atLeast(1))
    const before = acceptedAbout(t, order.id)
    changeQuantity(t, order, 4)
    await t.expect.eventually('accepted', () => acceptedAbout(t, order.id), atLeast(before + 1))
    creation.end()
    await t.expect.eventually('last-state', () => quantityInFlow(t, order), 400, creation.patience())
    t.expect.later('once', () => twice(t, order.id))
  },
)
