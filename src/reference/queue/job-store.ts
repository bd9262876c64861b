import type { QueueName } from './queue-names.ts'

/** What a job needs besides its key, small and plain; everything else is read when the job runs (RETRY-12). */
export type JobPayload = Readonly<Record<string, string>>

export interface NewJob {
  readonly queue: QueueName
  /** What the job is about: the exact Omnium order id (DEDUP-05), a receivement uid. */
  readonly key: string
  readonly payload: JobPayload
}

/** A job taken for a run. */
export interface TakenJob extends NewJob {
  readonly id: string
  /** Failures in a row before this run; 0 for a fresh job. */
  readonly failures: number
  /** Identifies the claim, so that a worker whose claim has lapsed cannot settle somebody else's run. */
  readonly claim: number
}

export interface Failure {
  readonly dueAt: number
  readonly error: string
}

/** What can be seen of a job (QUEUE-09). */
export interface JobRecord {
  readonly queue: QueueName
  readonly key: string
  readonly state: 'pending' | 'running' | 'retry' | 'done' | 'failed'
  readonly attempts: number
  readonly nextAttemptAt: number | undefined
  readonly lastError: string | undefined
}

/**
 * Where jobs live. Three invariants, the same for every implementation and checked by one suite:
 * - at most one job of a queue and key waits (DEDUP-01), a failed one that waits for its retry included (DEDUP-06);
 * - at most one runs, and an event that arrives meanwhile leads to exactly one more run (DEDUP-02, QUEUE-06);
 * - a job that was acknowledged is neither lost nor forgotten, whatever fails and however often (RETRY-05).
 */
export interface JobStore {
  /** Adds the job unless one of its queue and key waits already. Tells whether it was added. */
  enqueue(job: NewJob): Promise<boolean>
  /** Claims due jobs, oldest first, at most `limit`, never two of one key. */
  take(queue: QueueName, limit: number): Promise<readonly TakenJob[]>
  complete(job: TakenJob): Promise<void>
  /** Back to waiting. A sibling that was added meanwhile inherits failures and due time; one job remains. */
  fail(job: TakenJob, failure: Failure): Promise<void>
  /** The earliest due time of a waiting job, past ones included. */
  nextDue(queue: QueueName): Promise<number | undefined>
  /** Jobs that wait, run or ended lately. */
  list(): Promise<readonly JobRecord[]>
  /** Small facts that have to outlive the process, such as the state to restore after a reopening. */
  readonly notes: Notes
  /**
   * Regular care: shows that the jobs named are still held, frees those whose process has died (QUEUE-08), forgets
   * jobs that ended long ago. Tells whether a job became free.
   */
  tend(held: readonly TakenJob[]): Promise<boolean>
  close(): Promise<void>
}

export interface Notes {
  read(name: string): Promise<string | undefined>
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
}
