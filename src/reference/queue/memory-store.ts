import type { Clock } from '../../kernel/clock.ts'
import type { Ids } from '../../kernel/ids.ts'
import type { Failure, JobRecord, JobStore, NewJob, TakenJob } from './job-store.ts'
import type { QueueName } from './queue-names.ts'

interface Entry extends NewJob {
  readonly id: string
  state: 'waiting' | 'running' | 'done'
  failures: number
  claim: number
  dueAt: number
  lastError: string | undefined
}

/** Ended jobs kept for the eye. */
const ENDED_KEPT = 200

/**
 * The executable specification of `JobStore`: what the database does, in a few lines one can check by reading.
 * Serves the simulated worlds; nothing survives the process.
 */
export function createMemoryStore(clock: Pick<Clock, 'now'>, ids: Pick<Ids, 'uuidV7'>): JobStore {
  const entries = new Map<string, Entry>()
  const notes = new Map<string, string>()

  const same = (job: NewJob, state: Entry['state']): Entry | undefined =>
    [...entries.values()].find(
      (entry) => entry.queue === job.queue && entry.key === job.key && entry.state === state,
    )
  const held = (job: TakenJob): Entry | undefined => {
    const entry = entries.get(job.id)
    return entry?.state === 'running' && entry.claim === job.claim ? entry : undefined
  }
  const waiting = (queue: QueueName): Entry[] =>
    [...entries.values()].filter((entry) => entry.queue === queue && entry.state === 'waiting')

  return {
    enqueue: async (job) => {
      if (same(job, 'waiting')) return false
      const id = ids.uuidV7()
      entries.set(id, {
        ...job,
        id,
        state: 'waiting',
        failures: 0,
        claim: 0,
        dueAt: clock.now(),
        lastError: undefined,
      })
      return true
    },
    take: async (queue, limit) => {
      const taken: TakenJob[] = []
      for (const entry of waiting(queue)) {
        if (taken.length === limit) break
        if (entry.dueAt > clock.now() || same(entry, 'running')) continue
        entry.state = 'running'
        entry.claim++
        const { id, key, payload, failures, claim } = entry
        taken.push({ id, queue, key, payload, failures, claim })
      }
      return taken
    },
    complete: async (job) => {
      const entry = held(job)
      if (entry) entry.state = 'done'
      forgetOldest(entries)
    },
    fail: async (job, { dueAt, error }: Failure) => {
      const entry = held(job)
      if (!entry) return
      const sibling = same(job, 'waiting')
      if (sibling) entries.delete(entry.id)
      const heir = sibling ?? entry
      heir.state = 'waiting'
      heir.failures = job.failures + 1
      heir.dueAt = dueAt
      heir.lastError = error
    },
    nextDue: async (queue) => {
      const due = waiting(queue).map(({ dueAt }) => dueAt)
      return due.length === 0 ? undefined : Math.min(...due)
    },
    list: async () => [...entries.values()].map(recordOf),
    notes: {
      read: async (name) => notes.get(name),
      write: async (name, text) => void notes.set(name, text),
      remove: async (name) => void notes.delete(name),
    },
    tend: async () => false,
    close: async () => {},
  }
}

function forgetOldest(entries: Map<string, Entry>): void {
  const ended = [...entries.values()].filter(({ state }) => state === 'done')
  for (const { id } of ended.slice(0, Math.max(0, ended.length - ENDED_KEPT))) entries.delete(id)
}

function recordOf({ queue, key, state, failures, dueAt, lastError }: Entry): JobRecord {
  const ran = state === 'waiting' ? 0 : 1
  return {
    queue,
    key,
    state: state === 'done' ? 'done' : state === 'running' ? 'running' : failures > 0 ? 'retry' : 'pending',
    attempts: failures + ran,
    nextAttemptAt: state === 'waiting' ? dueAt : undefined,
    lastError,
  }
}
