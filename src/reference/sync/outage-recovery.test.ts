import { expect, test } from 'vitest'
import { VirtualClock } from '../../kernel/virtual-clock.ts'
import { createIds } from '../../kernel/ids.ts'
import { createRandom } from '../../kernel/random.ts'
import { silentLog } from '../log.ts'
import type { NewJob } from '../queue/job-store.ts'
import { createMemoryStore } from '../queue/memory-store.ts'
import type { EngineParts } from './engine.ts'
import { createOutageRecovery } from './outage-recovery.ts'

const START = Date.UTC(2026, 2, 2, 8)
const MINUTE = 60_000

function scene(): {
  clock: VirtualClock
  asked: string[]
  jobs: NewJob[]
  start: () => ReturnType<typeof createOutageRecovery>
  down: { now: boolean }
} {
  const clock = new VirtualClock(START)
  const { notes } = createMemoryStore(clock, createIds(createRandom('recovery'), clock))
  const asked: string[] = []
  const jobs: NewJob[] = []
  const down = { now: false }
  const flow = {
    stores: async () =>
      down.now
        ? { ok: false, operation: 'Flow GET stores', failure: { kind: 'timeout' } }
        : { ok: true, value: [{ storeUid: 's1' }, { storeUid: 's2' }] },
    receivementsSince: async (storeUid: string, since: string) => {
      asked.push(`${storeUid} ${since}`)
      return {
        ok: true,
        value: [
          { receivementUid: `${storeUid}-done`, status: 'COMPLETE' },
          { receivementUid: `${storeUid}-open`, status: 'IN_PROGRESS' },
        ],
      }
    },
  }
  const parts = { flow, notes, clock, log: silentLog } as unknown as EngineParts
  return { clock, asked, jobs, down, start: () => createOutageRecovery(parts) }
}

test('the first start asks for nothing', async () => {
  const { asked, jobs, start } = scene()
  await start().catchUp(async (job) => jobs.push(job))
  expect([asked, jobs]).toEqual([[], []])
})

test('after an absence the completed receptions since the last sign of life are queued', async () => {
  const { clock, asked, jobs, start } = scene()
  const first = start()
  await first.catchUp(async () => {})
  clock.moveTo(START + 10 * MINUTE)
  await first.alive()
  clock.moveTo(START + 300 * MINUTE)
  await start().catchUp(async (job) => jobs.push(job))
  expect(asked).toEqual(['s1 2026-03-02T08:05:00.000Z', 's2 2026-03-02T08:05:00.000Z'])
  expect(jobs.map(({ key, payload }) => [key, payload['storeUid']])).toEqual([
    ['s1-done', 's1'],
    ['s2-done', 's2'],
  ])
})

test('until the gap is closed no sign of life moves the mark', async () => {
  const { clock, asked, down, start } = scene()
  await start().catchUp(async () => {})
  clock.moveTo(START + 60 * MINUTE)
  const second = start()
  down.now = true
  await expect(second.catchUp(async () => {})).rejects.toThrow('did not answer')
  await second.alive()
  down.now = false
  await start().catchUp(async () => {})
  expect(asked[0]).toBe('s1 2026-03-02T07:55:00.000Z')
})
