import type { Cancel, Clock } from '../../kernel/clock.ts'
import type { Log } from '../log.ts'
import type { JobStore, NewJob, TakenJob } from './job-store.ts'
import type { QueueName } from './queue-names.ts'
import { nextAttempt } from './retry-schedule.ts'

/** How one run of a job ended. */
export type JobOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: string; readonly notBefore?: number | undefined }

export interface Worker {
  readonly parallel: number
  readonly run: (job: TakenJob) => Promise<JobOutcome>
}

export interface DispatcherOptions {
  readonly store: JobStore
  readonly clock: Clock
  readonly workers: Readonly<Partial<Record<QueueName, Worker>>>
  readonly log: Log
  /** Several processes share the store: look again this often, since nobody tells of the others' jobs. */
  readonly pollMs?: number | undefined
  /** New jobs wait until somebody asks for `idle()`, so that what arrives together is seen together in every run. */
  readonly onDemand?: boolean | undefined
}

/** After a look into the store that failed. */
const STORE_TROUBLE_MS = 1_000

/**
 * Runs jobs as they become due. Each queue has a loop of its own, so one engine never waits for the other
 * (QUEUE-03), and a job that always fails only ever takes its own turn (QUEUE-05). It counts what is under way,
 * so that a moved clock can wait until all work due by then has ended.
 */
export class Dispatcher {
  readonly #options: DispatcherOptions
  readonly #lanes = new Map<QueueName, Lane>()
  readonly #running = new Set<TakenJob>()
  #busy = 0
  #idle: (() => void)[] = []
  #accepting = false

  constructor(options: DispatcherOptions) {
    this.#options = options
    for (const queue of Object.keys(options.workers) as QueueName[]) {
      this.#lanes.set(queue, { running: 0, looking: false, again: false, left: true, timer: undefined })
    }
  }

  start(): void {
    this.#accepting = true
    this.wake()
  }

  /** Looks for due jobs in every queue. */
  wake(): void {
    for (const queue of this.#lanes.keys()) this.#wake(queue)
  }

  /** HOOK-02, HOOK-05: resolves once the job is stored; rejects when the store is in trouble. */
  async enqueue(job: NewJob): Promise<boolean> {
    return this.during(async () => {
      const added = await this.#options.store.enqueue(job)
      const lane = this.#lanes.get(job.queue)
      if (lane) lane.left = true
      if (!this.#options.onDemand || this.#idle.length > 0) this.#wake(job.queue)
      return added
    })
  }

  /** Resolves when nothing runs and nothing due is left. */
  async idle(): Promise<void> {
    if (this.#options.onDemand) {
      for (const [queue, { left }] of this.#lanes) if (left) this.#wake(queue)
    }
    while (this.#busy > 0) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }

  /** Takes nothing more and waits for what runs. */
  async stop(): Promise<void> {
    this.#accepting = false
    for (const lane of this.#lanes.values()) lane.timer?.()
    await this.idle()
  }

  /** Jobs under way, for the heartbeat of shared stores. */
  running(): readonly TakenJob[] {
    return [...this.#running]
  }

  #wake(queue: QueueName): void {
    const lane = this.#lanes.get(queue)
    const worker = this.#options.workers[queue]
    if (!lane || !worker || !this.#accepting) return
    if (lane.looking) {
      lane.again = true
      return
    }
    lane.looking = true
    void this.during(async () => {
      do {
        lane.again = false
        await this.#look(queue, lane, worker)
      } while (lane.again)
      lane.looking = false
    })
  }

  /** Fills the free places of a lane, then sets its alarm for the next due job. */
  async #look(queue: QueueName, lane: Lane, worker: Worker): Promise<void> {
    const { store, clock, log, pollMs } = this.#options
    lane.timer?.()
    lane.timer = undefined
    lane.left = false
    try {
      let alarm = pollMs === undefined ? undefined : clock.now() + pollMs
      while (this.#accepting) {
        // Asking when is far cheaper than taking nothing.
        const due = await store.nextDue(queue)
        if (due === undefined) break
        if (due > clock.now()) {
          alarm = Math.min(alarm ?? Infinity, due)
          break
        }
        const free = worker.parallel - lane.running
        const jobs = free > 0 ? await store.take(queue, free) : []
        for (const job of jobs) this.#launch(job, lane, worker)
        // What is due and not taken waits for a place, or for its running sibling.
        lane.left = jobs.length === 0 || jobs.length === free
        if (lane.left) break
      }
      if (alarm !== undefined && this.#accepting) lane.timer = clock.schedule(alarm, () => this.#wake(queue))
    } catch (error) {
      log.error({ queue, error: textOf(error) }, 'The job store did not answer; looking again in a second.')
      lane.timer = clock.schedule(clock.now() + STORE_TROUBLE_MS, () => this.#wake(queue))
    }
  }

  #launch(job: TakenJob, lane: Lane, worker: Worker): void {
    lane.running++
    this.#running.add(job)
    void this.during(async () => {
      try {
        const outcome = await runSafely(worker, job)
        await this.#settle(job, outcome)
        if (outcome.kind === 'failed') lane.left = true
      } catch (error) {
        // The job stays claimed; the next start (or, on a shared store, the lapse of the claim) frees it.
        this.#options.log.error(
          { ...facts(job), error: textOf(error) },
          'The end of a job could not be stored.',
        )
      } finally {
        this.#running.delete(job)
        lane.running--
        // A look that is under way may have found that it had to wait for just this job.
        if (lane.left || lane.looking) this.#wake(job.queue)
      }
    })
  }

  async #settle(job: TakenJob, outcome: JobOutcome): Promise<void> {
    const { store, clock, log } = this.#options
    switch (outcome.kind) {
      case 'done':
        return store.complete(job)
      case 'failed': {
        const failures = job.failures + 1
        const dueAt = nextAttempt(clock.now(), failures, outcome.notBefore)
        await store.fail(job, { dueAt, error: outcome.error })
        const next = new Date(dueAt).toISOString()
        log.warn(
          { ...facts(job), failures, nextAttemptAt: next, error: outcome.error },
          'The job failed; it will be tried again.',
        )
      }
    }
  }

  /** Counts the work as under way until it ends. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#busy++
    try {
      return await work()
    } finally {
      this.#busy--
      if (this.#busy === 0) {
        const waiting = this.#idle
        this.#idle = []
        for (const resolve of waiting) resolve()
      }
    }
  }
}

interface Lane {
  running: number
  looking: boolean
  again: boolean
  /** There may be jobs that are due or have no alarm; when a place becomes free it is worth looking. */
  left: boolean
  timer: Cancel | undefined
}

/** A handler that throws has a fault of its own; the job is kept and shown like any other failure. */
async function runSafely(worker: Worker, job: TakenJob): Promise<JobOutcome> {
  try {
    return await worker.run(job)
  } catch (error) {
    return { kind: 'failed', error: `unexpected: ${textOf(error)}` }
  }
}

const facts = ({ queue, key }: TakenJob): { queue: QueueName; key: string } => ({ queue, key })

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
