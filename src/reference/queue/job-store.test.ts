import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createIds } from '../../kernel/ids.ts'
import { createRandom } from '../../kernel/random.ts'
import { VirtualClock } from '../../kernel/virtual-clock.ts'
import { silentLog } from '../log.ts'
import { openJobStore } from '../open-job-store.ts'
import type { JobStore, TakenJob } from './job-store.ts'
import { createMemoryStore } from './memory-store.ts'
import { openPostgres } from './postgres-database.ts'

const START = Date.UTC(2026, 2, 2, 8)
const QUEUE = 'external_order_sync'

interface Subject {
  readonly store: JobStore
  readonly clock: VirtualClock
}

function parts(): { clock: VirtualClock; ids: ReturnType<typeof createIds> } {
  const clock = new VirtualClock(START)
  return { clock, ids: createIds(createRandom('job-store'), clock) }
}

const implementations: [string, () => Promise<Subject>][] = [
  [
    'memory',
    async () => {
      const { clock, ids } = parts()
      return { clock, store: createMemoryStore(clock, ids) }
    },
  ],
  [
    'PGlite',
    async () => {
      const { clock, ids } = parts()
      return { clock, store: await openJobStore({ clock, ids, log: silentLog, virtualTime: true }) }
    },
  ],
]

/** A server is asked the same questions when one is named; it loses its schema `flow_omnium` before. */
const serverUrl = process.env['FLOW_OMNIUM_TEST_DATABASE_URL']
if (serverUrl !== undefined) {
  implementations.push([
    'PostgreSQL',
    async () => {
      const { clock, ids } = parts()
      const server = openPostgres(serverUrl)
      await server.db.executeSql('DROP SCHEMA IF EXISTS flow_omnium CASCADE')
      await server.close()
      const options = { databaseUrl: serverUrl, clock, ids, log: silentLog, virtualTime: true }
      return { clock, store: await openJobStore(options) }
    },
  ])
}

/** What JobStore promises, asked of every implementation; each test has keys of its own. */
describe.each(implementations)('job store in %s', (_name, open) => {
  let subject: Subject
  let counter = 0
  beforeAll(async () => void (subject = await open()))
  afterAll(() => subject.store.close())

  const freshKey = (): string => `order ${counter++}/æøå?`
  const enqueue = (key: string, queue = QUEUE as 'external_order_sync' | 'external_receivement_sync') =>
    subject.store.enqueue({ queue, key, payload: { storeUid: 'S' } })
  const take = (limit = 100) => subject.store.take(QUEUE, limit)
  const takeOne = async (key: string): Promise<TakenJob> => {
    const jobs = await take()
    const job = jobs.find((each) => each.key === key)
    if (!job) throw new Error(`${key} was not taken`)
    return job
  }
  const fail = (job: TakenJob, minutes: number) =>
    subject.store.fail(job, { dueAt: subject.clock.now() + minutes * 60_000, error: 'no luck' })
  const pass = (minutes: number): void => subject.clock.moveTo(subject.clock.now() + minutes * 60_000)
  const recordsOf = async (key: string) => (await subject.store.list()).filter((record) => record.key === key)

  test('a job that waits takes further events in', async () => {
    const key = freshKey()
    expect([await enqueue(key), await enqueue(key), await enqueue(key)]).toEqual([true, false, false])
    const jobs = await take()
    expect(jobs.map((job) => [job.key, job.payload, job.failures])).toEqual([[key, { storeUid: 'S' }, 0]])
    await subject.store.complete(jobs[0]!)
    expect(await take()).toEqual([])
  })

  test('many events at the same moment are one job', async () => {
    const key = freshKey()
    const added = await Promise.all(Array.from({ length: 20 }, () => enqueue(key)))
    expect(added.filter(Boolean)).toHaveLength(1)
    await subject.store.complete(await takeOne(key))
  })

  test('an event while the job runs leads to one more run afterwards, never beside it', async () => {
    const key = freshKey()
    await enqueue(key)
    const first = await takeOne(key)
    expect([await enqueue(key), await enqueue(key)]).toEqual([true, false])
    expect(await take()).toEqual([])
    await subject.store.complete(first)
    const second = await takeOne(key)
    expect(second.failures).toBe(0)
    await subject.store.complete(second)
    expect(await take()).toEqual([])
  })

  test('a waiting sibling does not hold up other keys', async () => {
    const [busy, free] = [freshKey(), freshKey()]
    await enqueue(busy)
    const first = await takeOne(busy)
    await enqueue(busy)
    await enqueue(free)
    const jobs = await take(1)
    expect(jobs.map(({ key }) => key)).toEqual([free])
    await subject.store.complete(jobs[0]!)
    await subject.store.complete(first)
    await subject.store.complete(await takeOne(busy))
  })

  test('a failed job waits until it is due, remembers its failures and takes events in', async () => {
    const key = freshKey()
    await enqueue(key)
    await fail(await takeOne(key), 1)
    expect(await enqueue(key)).toBe(false)
    expect(await take()).toEqual([])
    expect(await subject.store.nextDue(QUEUE)).toBe(subject.clock.now() + 60_000)
    expect(await recordsOf(key)).toEqual([
      {
        queue: QUEUE,
        key,
        state: 'retry',
        attempts: 1,
        nextAttemptAt: subject.clock.now() + 60_000,
        lastError: 'no luck',
      },
    ])
    pass(1)
    const again = await takeOne(key)
    expect(again.failures).toBe(1)
    await subject.store.complete(again)
  })

  test('on failure a sibling inherits failures and due time, and one job remains', async () => {
    const key = freshKey()
    await enqueue(key)
    await fail(await takeOne(key), 1)
    pass(1)
    const second = await takeOne(key)
    await enqueue(key)
    await fail(second, 2)
    expect(await take()).toEqual([])
    expect(await enqueue(key)).toBe(false)
    pass(2)
    const third = await takeOne(key)
    expect(third.failures).toBe(2)
    await subject.store.complete(third)
    pass(500)
    expect(await take()).toEqual([])
  })

  test('a fresh job after a success starts without failures', async () => {
    const key = freshKey()
    await enqueue(key)
    await fail(await takeOne(key), 1)
    pass(1)
    await subject.store.complete(await takeOne(key))
    await enqueue(key)
    const fresh = await takeOne(key)
    expect(fresh.failures).toBe(0)
    await subject.store.complete(fresh)
  })

  test('a job is kept however often it fails', async () => {
    const key = freshKey()
    await enqueue(key)
    for (let failures = 0; failures < 60; failures++) {
      const job = await takeOne(key)
      expect(job.failures).toBe(failures)
      await fail(job, 120)
      pass(120)
    }
    await subject.store.complete(await takeOne(key))
  })

  test('queues do not see each other', async () => {
    const key = freshKey()
    expect([await enqueue(key), await enqueue(key, 'external_receivement_sync')]).toEqual([true, true])
    await subject.store.complete(await takeOne(key))
    const [reception] = await subject.store.take('external_receivement_sync', 5)
    expect(reception).toMatchObject({ queue: 'external_receivement_sync', key })
    await subject.store.complete(reception!)
  })

  test('keys that differ in case or marks only are different', async () => {
    for (const key of ['A-1', 'A1', 'a1']) expect(await enqueue(key)).toBe(true)
    const jobs = await take()
    expect(jobs.map(({ key }) => key)).toEqual(['A-1', 'A1', 'a1'])
    for (const job of jobs) await subject.store.complete(job)
  })

  test('the oldest jobs come first and no more than asked for', async () => {
    const keys = [freshKey(), freshKey(), freshKey()]
    for (const key of keys) {
      await enqueue(key)
      pass(1)
    }
    const jobs = await take(2)
    expect(jobs.map(({ key }) => key)).toEqual(keys.slice(0, 2))
    for (const job of [...jobs, ...(await take())]) await subject.store.complete(job)
  })

  test('a settled job cannot be settled again', async () => {
    const key = freshKey()
    await enqueue(key)
    const job = await takeOne(key)
    await subject.store.complete(job)
    await fail(job, 1)
    pass(1)
    expect(await take()).toEqual([])
    expect((await recordsOf(key)).map(({ state }) => state)).toEqual(['done'])
  })

  test('notes are kept, replaced and removed', async () => {
    const { notes } = subject.store
    expect(await notes.read('n')).toBeUndefined()
    await notes.write('n', 'one')
    await notes.write('n', 'two')
    expect(await notes.read('n')).toBe('two')
    await notes.remove('n')
    expect(await notes.read('n')).toBeUndefined()
  })
})

type Command =
  | { readonly kind: 'enqueue'; readonly key: number }
  | { readonly kind: 'take'; readonly limit: number }
  | { readonly kind: 'complete' | 'fail'; readonly which: number }
  | { readonly kind: 'pass'; readonly minutes: number }

const commands: fc.Arbitrary<Command[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('enqueue' as const), key: fc.nat(3) }),
    fc.record({ kind: fc.constant('take' as const), limit: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constantFrom('complete' as const, 'fail' as const), which: fc.nat(3) }),
    fc.record({ kind: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 3 }) }),
  ),
  { maxLength: 25 },
)

test('the database behaves like the specification in memory, whatever happens in whatever order', async () => {
  const { clock, ids } = parts()
  const database = await openJobStore({ clock, ids, log: silentLog, virtualTime: true })
  let run = 0
  try {
    await fc.assert(
      fc.asyncProperty(commands, async (story) => {
        const memory = createMemoryStore(clock, ids)
        const prefix = `${run++}-`
        const seen = [await play(memory, clock, prefix, story), await play(database, clock, prefix, story)]
        expect(seen[1]).toEqual(seen[0])
      }),
      { numRuns: 25, seed: 20260302 },
    )
  } finally {
    await database.close()
  }
})

/** Runs a story and ends it: whatever is left is done, so that the next story starts with an empty store. */
async function play(
  store: JobStore,
  clock: VirtualClock,
  prefix: string,
  story: readonly Command[],
): Promise<unknown[]> {
  const seen: unknown[] = []
  const held: TakenJob[] = []
  const begin = clock.now()
  const takeInto = async (limit: number): Promise<void> => {
    const jobs = await store.take(QUEUE, limit)
    held.push(...jobs)
    seen.push(jobs.map(({ key, failures }) => [key, failures]).sort())
  }
  for (const command of story) {
    switch (command.kind) {
      case 'enqueue':
        seen.push(await store.enqueue({ queue: QUEUE, key: `${prefix}${command.key}`, payload: {} }))
        break
      case 'take':
        // Which of several due jobs comes first is free; so all are taken.
        await takeInto(100)
        break
      case 'complete':
      case 'fail': {
        const job = held.splice(command.which, 1)[0]
        if (!job) break
        if (command.kind === 'complete') await store.complete(job)
        else await store.fail(job, { dueAt: clock.now() + 120_000, error: 'x' })
        break
      }
      case 'pass':
        clock.moveTo(clock.now() + command.minutes * 60_000)
        seen.push(((await store.nextDue(QUEUE)) ?? begin) - begin)
    }
  }
  const records = (await store.list()).filter(({ key, state }) => key.startsWith(prefix) && state !== 'done')
  seen.push(
    records
      .map(({ key, state, attempts, nextAttemptAt }) => [
        key,
        state,
        attempts,
        nextAttemptAt === undefined ? undefined : nextAttemptAt - begin,
      ])
      .sort(),
  )
  for (let left = 0; left < 10; left++) {
    for (const job of held.splice(0)) await store.complete(job)
    clock.moveTo(clock.now() + 120_000)
    await takeInto(100)
  }
  return seen
}
