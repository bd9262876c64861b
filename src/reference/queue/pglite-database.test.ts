import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createIds } from '../../kernel/ids.ts'
import { createRandom } from '../../kernel/random.ts'
import { VirtualClock } from '../../kernel/virtual-clock.ts'
import { silentLog } from '../log.ts'
import { openJobStore } from '../open-job-store.ts'
import type { JobStore } from './job-store.ts'
import { imagePath } from './pglite-image.ts'

const START = Date.UTC(2026, 2, 2, 8)
const QUEUE = 'external_order_sync'

let directory = ''
beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'flow-omnium-queue-'))))
afterEach(() => rmSync(directory, { recursive: true, force: true }))

function open(seed: string, now = START): Promise<JobStore> {
  const clock = new VirtualClock(now)
  const ids = createIds(createRandom(seed), clock)
  return openJobStore({ dataDirectory: directory, clock, ids, log: silentLog, virtualTime: true })
}

test('jobs, due times and notes are there again after a restart', async () => {
  const first = await open('first')
  for (const key of ['fresh', 'failed'])
    await first.enqueue({ queue: QUEUE, key, payload: { storeUid: key } })
  const failed = (await first.take(QUEUE, 5)).find(({ key }) => key === 'failed')!
  await first.fail(failed, { dueAt: START + 3_600_000, error: 'no luck' })
  await first.notes.write('n', 'text')
  await first.close()

  const second = await open('second', START + 60_000)
  const [fresh, ...others] = await second.take(QUEUE, 5)
  // It ran when the store was closed: an orphan, due at once, without a failure.
  expect([fresh?.key, fresh?.failures, fresh?.payload, others]).toEqual([
    'fresh',
    0,
    { storeUid: 'fresh' },
    [],
  ])
  expect(await second.nextDue(QUEUE)).toBe(START + 3_600_000)
  expect(await second.notes.read('n')).toBe('text')
  await second.close()
})

test('what was acknowledged before a kill is there afterwards, and what ran is free again', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', victim()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  expect(line.toString()).toContain('ready')
  child.kill('SIGKILL')
  await once(child, 'exit')

  const store = await open('survivor')
  const jobs = await store.take(QUEUE, 50)
  expect(jobs.map(({ key }) => key).sort()).toEqual(
    Array.from({ length: 10 }, (_, index) => `job ${index}`).sort(),
  )
  expect(jobs.every(({ failures }) => failures === 0)).toBe(true)
  await store.close()
})

/** Stores ten jobs, takes three of them, gives one of these a sibling, and waits for its end. */
function victim(): string {
  const url = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)
  return `
    const { openJobStore } = await import(${url('../open-job-store.ts')})
    const { VirtualClock } = await import(${url('../../kernel/virtual-clock.ts')})
    const { createIds } = await import(${url('../../kernel/ids.ts')})
    const { createRandom } = await import(${url('../../kernel/random.ts')})
    const { silentLog } = await import(${url('../log.ts')})
    const clock = new VirtualClock(${START})
    const ids = createIds(createRandom('victim'), clock)
    const store = await openJobStore({ dataDirectory: ${JSON.stringify(directory)}, clock, ids, log: silentLog, virtualTime: true })
    for (let i = 0; i < 10; i++) await store.enqueue({ queue: '${QUEUE}', key: 'job ' + i, payload: {} })
    const [taken] = await store.take('${QUEUE}', 3)
    await store.enqueue({ queue: '${QUEUE}', key: taken.key, payload: {} })
    console.log('ready')
    setInterval(() => {}, 1000)
  `
}

test('jobs that ended more than a week ago are forgotten, those that wait are not', async () => {
  const clock = new VirtualClock(START)
  const ids = createIds(createRandom('tend'), clock)
  const store = await openJobStore({ clock, ids, log: silentLog, virtualTime: true })
  for (const key of ['ended', 'waits']) await store.enqueue({ queue: QUEUE, key, payload: {} })
  for (const job of await store.take(QUEUE, 5)) {
    if (job.key === 'ended') await store.complete(job)
    else await store.fail(job, { dueAt: START, error: 'no luck' })
  }
  const keys = async (): Promise<string[]> => (await store.list()).map(({ key }) => key).sort()
  clock.moveTo(START + 6 * 86_400_000)
  await store.tend([])
  expect(await keys()).toEqual(['ended', 'waits'])
  clock.moveTo(START + 8 * 86_400_000)
  await store.tend([])
  expect(await keys()).toEqual(['waits'])
  await store.close()
})

test('a second process is kept out of the directory, a dead one is not waited for', async () => {
  const store = await open('holder')
  await expect(open('intruder')).rejects.toMatchObject({ code: 'E_DATA_DIR_IN_USE' })
  await store.close()
  writeFileSync(join(directory, 'connector.lock'), '999999999')
  await (await open('heir')).close()
})

test('a directory left in the middle of its creation is made anew', async () => {
  await (await open('first')).close()
  rmSync(join(directory, 'pglite-complete'))
  const store = await open('second')
  expect(await store.enqueue({ queue: QUEUE, key: 'a', payload: {} })).toBe(true)
  await store.close()
})

async function withCache(path: string, use: () => Promise<void>): Promise<void> {
  const before = process.env['FLOW_OMNIUM_CACHE_DIR']
  process.env['FLOW_OMNIUM_CACHE_DIR'] = path
  try {
    await use()
  } finally {
    if (before === undefined) delete process.env['FLOW_OMNIUM_CACHE_DIR']
    else process.env['FLOW_OMNIUM_CACHE_DIR'] = before
  }
}

async function worksNormally(): Promise<void> {
  const store = await open('cache')
  expect(await store.enqueue({ queue: QUEUE, key: 'a', payload: {} })).toBe(true)
  await store.close()
}

test('a cache that cannot be written costs time only', () => withCache('/dev/null/nowhere', worksNormally))

test('a damaged image in the cache is replaced', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'flow-omnium-cache-'))
  await withCache(cache, async () => {
    writeFileSync(imagePath(), 'not an archive')
    await worksNormally()
    expect(statSync(imagePath()).size).toBeGreaterThan(1_000_000)
  })
  rmSync(cache, { recursive: true })
})
