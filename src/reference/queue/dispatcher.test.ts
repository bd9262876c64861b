import { expect, test } from 'vitest'
import { createIds } from '../../kernel/ids.ts'
import { createRandom } from '../../kernel/random.ts'
import { VirtualClock } from '../../kernel/virtual-clock.ts'
import { silentLog } from '../log.ts'
import { Dispatcher } from './dispatcher.ts'
import type { JobOutcome } from './dispatcher.ts'
import type { TakenJob } from './job-store.ts'
import { createMemoryStore } from './memory-store.ts'

const QUEUE = 'external_order_sync'
const PARALLEL = 2

/** A dispatcher over the specification of the store; `act` is what a job does. */
function bed(act: (job: TakenJob) => unknown = () => {}, onDemand = false) {
  const clock = new VirtualClock(0)
  const ran: string[] = []
  const run = async (job: TakenJob): Promise<JobOutcome> => {
    ran.push(job.key)
    return act(job) === 'fail' ? { kind: 'failed', error: 'no luck' } : { kind: 'done' }
  }
  const store = createMemoryStore(clock, createIds(createRandom('dispatcher'), clock))
  const workers = { [QUEUE]: { parallel: PARALLEL, run } }
  const dispatcher = new Dispatcher({ store, clock, workers, log: silentLog, onDemand })
  const add = (key: string): Promise<boolean> => dispatcher.enqueue({ queue: QUEUE, key, payload: {} })
  return { clock, ran, dispatcher, add }
}

test('idle comes when every due job has run, however many more there are than places', async () => {
  const { dispatcher, ran, add } = bed()
  dispatcher.start()
  const keys = Array.from({ length: 5 * PARALLEL + 1 }, (_, index) => `job ${index}`)
  await Promise.all(keys.map(add))
  await dispatcher.idle()
  expect(ran.sort()).toEqual(keys.sort())
})

test('what is added while every place is taken runs as soon as one is free', async () => {
  const later: Promise<boolean>[] = []
  const { dispatcher, ran, add } = bed(({ key }) => {
    // Both places are taken when the second job says so.
    if (key === 'b') later.push(...['c', 'd', 'e'].map(add))
  })
  dispatcher.start()
  await Promise.all([add('a'), add('b')])
  await dispatcher.idle()
  await Promise.all(later)
  await dispatcher.idle()
  expect(ran.sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('an event that comes while its job runs makes it run once more', async () => {
  let again: Promise<boolean> | undefined
  const { dispatcher, ran, add } = bed(({ key }) => void (again ??= add(key)))
  dispatcher.start()
  await add('order')
  await dispatcher.idle()
  expect([await again, ran]).toEqual([true, ['order', 'order']])
})

test('a job that fails comes again when it is due, and not before', async () => {
  let failures = 1
  const { dispatcher, clock, ran, add } = bed(() => (failures-- > 0 ? 'fail' : undefined))
  dispatcher.start()
  await add('order')
  await dispatcher.idle()
  expect([ran, clock.nextDue()]).toEqual([['order'], 60_000])
  clock.moveTo(60_000)
  await dispatcher.idle()
  expect(ran).toEqual(['order', 'order'])
})

test('on demand nothing runs until somebody waits for it, and then together', async () => {
  const { dispatcher, ran, add } = bed(undefined, true)
  dispatcher.start()
  await dispatcher.idle()
  for (const key of ['a', 'a', 'b']) await add(key)
  expect(ran).toEqual([])
  await dispatcher.idle()
  expect(ran).toEqual(['a', 'b'])
})
