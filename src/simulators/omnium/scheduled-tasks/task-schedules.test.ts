import { expect, test } from 'vitest'
import { SHOP, START, omniumBed, orderBody } from '../fixture/omnium-bed.ts'

const MINUTE = 60_000
const EXPIRY = 'CancelExpiredClickCollectScheduledTask'

async function setUp() {
  const bed = await omniumBed()
  const { actions, state } = bed.omnium
  const runs = () =>
    // Read anew: a restore replaces it.
    bed.omnium.state.events
      .all()
      .filter(({ operationId }) => operationId === 195_100)
      .map(({ objectId, timestamp, user }) => [objectId, timestamp?.slice(11, 16), user])
  return { ...bed, actions, state, runs, clock: bed.tenant.clock }
}

test('nothing runs by itself in a new tenant', async () => {
  const { clock } = await setUp()
  expect(clock.nextDue()).toBeUndefined()
})

test('tasks run at the times of their schedules, in the order in which they are due', async () => {
  const { actions, clock, runs } = await setUp()
  actions.scheduleTask({ name: 'DeleteEventLogScheduledTask', schedule: '45 * * * *' })
  actions.scheduleTask({ name: EXPIRY, schedule: '*/30 * * * *' })
  expect(clock.nextDue()).toBe(START + 30 * MINUTE)
  await clock.travelTo(START + 61 * MINUTE)
  expect(runs()).toEqual([
    [EXPIRY, '08:30', 'scheduler'],
    ['DeleteEventLogScheduledTask', '08:45', 'scheduler'],
    [EXPIRY, '09:00', 'scheduler'],
  ])
})

test('an order that nobody collects expires with the first run after its deadline, and its subscriber hears of it then', async () => {
  const { actions, clock, state, receiver } = await setUp()
  const { url, received } = receiver('/events')
  actions.saveStore({ store: SHOP })
  const order = {
    ...orderBody('C1'),
    orderType: 'ClickAndCollect',
    customerPickupDeadline: '2026-03-02T08:40:00Z',
  }
  actions.placeOrder({ order })
  actions.setOrderStatus({ orderId: 'C1', status: 'ReadyForPickup' })
  actions.subscribe({ url, filters: { statuses: ['NotCollected'] } })
  actions.scheduleTask({ name: EXPIRY, schedule: '*/30 * * * *' })
  await clock.travelTo(START + 59 * MINUTE)
  expect([state.order('C1')?.status, received.length]).toEqual(['ReadyForPickup', 0])
  await clock.travelTo(START + 60 * MINUTE)
  expect(state.order('C1')?.status).toBe('NotCollected')
  expect(received.map(({ at }) => at - START)).toContain(60 * MINUTE)
})

test('a status that was planned for an order is taken at its time', async () => {
  const { actions, clock, state } = await setUp()
  const order = { ...orderBody('W1'), nextOrderStatus: 'OnHold', updateStatusDate: '2026-03-02T08:10:00Z' }
  actions.placeOrder({ allowUnknownStore: true, order })
  actions.scheduleTask({ name: 'UpdateOrderStatusScheduledTask', schedule: '*/5 * * * *' })
  await clock.travelTo(START + 9 * MINUTE)
  expect(state.order('W1')?.status).toBe('New')
  await clock.travelTo(START + 10 * MINUTE)
  expect(state.order('W1')?.status).toBe('OnHold')
})

test('a schedule is replaced, disabled and ended', async () => {
  const { actions, clock, runs, state } = await setUp()
  actions.scheduleTask({ name: EXPIRY, schedule: '*/30 * * * *' })
  actions.scheduleTask({ name: EXPIRY, schedule: '0 * * * *' })
  await clock.travelTo(START + 60 * MINUTE)
  expect(runs()).toHaveLength(1)
  const off = actions.scheduleTask({ name: EXPIRY, schedule: '0 * * * *', isDisabled: true })
  expect([off.nextRun, off.lastRun?.at, clock.nextDue()]).toEqual([undefined, START + 60 * MINUTE, undefined])
  actions.scheduleTask({ name: EXPIRY, schedule: '0 * * * *' })
  expect(actions.unscheduleTask({ name: EXPIRY })).toEqual({ removed: true })
  expect([clock.nextDue(), state.taskSchedules.size]).toEqual([undefined, 0])
})

test.each(['every minute', '0 0 30 2 *', '61 * * * *'])('"%s" is refused as a schedule', async (schedule) => {
  const { actions } = await setUp()
  expect(() => actions.scheduleTask({ name: EXPIRY, schedule })).toThrow(/no schedule/)
})

test('a restored tenant goes on with the schedules of the snapshot, at its time', async () => {
  const { actions, clock, tenant, runs } = await setUp()
  actions.scheduleTask({ name: EXPIRY, schedule: '*/30 * * * *' })
  const snapshot = tenant.snapshot()
  await clock.travelTo(START + 90 * MINUTE)
  tenant.restore(snapshot)
  expect([clock.now(), clock.nextDue(), runs()]).toEqual([START, START + 30 * MINUTE, []])
  await clock.hop()
  expect(runs()).toHaveLength(1)
})
