import type { JobRecord } from './job-store.ts'
import type { JobData } from './pg-boss-jobs.ts'
import type { QueueName } from './queue-names.ts'

/** A job as the list query reads it. */
export interface JobRow {
  readonly name: QueueName
  readonly state: string
  readonly data: JobData
  readonly due: Date
}

export function recordOf({ name, state, data, due }: JobRow): JobRecord {
  const waits = state === 'created' || state === 'retry'
  return {
    queue: name,
    key: data.key,
    state: stateOf(state, data.failures),
    attempts: data.failures + (waits ? 0 : 1),
    nextAttemptAt: waits ? due.getTime() : undefined,
    lastError: data.lastError,
  }
}

function stateOf(state: string, failures: number): JobRecord['state'] {
  switch (state) {
    case 'active':
      return 'running'
    case 'completed':
      return 'done'
    case 'created':
    case 'retry':
      return failures > 0 ? 'retry' : 'pending'
    default:
      return 'failed'
  }
}
