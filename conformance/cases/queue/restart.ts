import { case_ } from '../case.ts'
import { acceptedAbout, countInFlow, placeOrder } from '../hook/web-scene.ts'
import { ORDER_READS, outage, serverError } from '../retry/outage.ts'

const WAITING = 10

export const restart = case_(
  'QUEUE-04-restart',
  {
    title: 'jobs survive a restart without warning',
    rules: ['QUEUE-04'],
    role: 'sync',
    time: 'moving',
    span: '10m',
    restarts: true,
    checks: {
      accepted: {
        rule: 'QUEUE-04',
        says: `the events of ${WAITING} orders are accepted while none can be read`,
      },
      survive: {
        rule: 'QUEUE-04',
        says: `all ${WAITING} orders arrive after the restart, without further events`,
      },
    },
  },
  async (t) => {
    const trouble = outage(t, { operations: ORDER_READS, containing: t.ids.token, effect: serverError })
    const store = t.given.store().id
    const orders = Array.from({ length: WAITING }, () => placeOrder(t, { store }))
    const accepted = () => orders.filter(({ id }) => acceptedAbout(t, id) > 0).length
    await t.expect.eventually('accepted', accepted, WAITING)
    await t.tenant.restart('kill')
    trouble.end()
    await t.expect.eventually('survive', () => countInFlow(t, orders), WAITING, { within: '8m' })
  },
)
