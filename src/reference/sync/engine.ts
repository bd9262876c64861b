import type { Clock } from '../../kernel/clock.ts'
import type { FlowClient } from '../clients/flow-client.ts'
import type { OmniumClient } from '../clients/omnium-client.ts'
import type { Log } from '../log.ts'
import { MappingError } from '../mapping/mapping-error.ts'
import type { JobOutcome, Worker } from '../queue/dispatcher.ts'
import type { Notes, TakenJob } from '../queue/job-store.ts'
import type { Secrets } from '../secrets.ts'
import type { SettingsSource } from '../settings/settings-source.ts'
import { JobTrouble } from './job-trouble.ts'

/** What both engines work with. */
export interface EngineParts {
  readonly omnium: OmniumClient
  readonly flow: FlowClient
  readonly settings: SettingsSource
  readonly notes: Notes
  readonly clock: Clock
  readonly log: Log
  readonly secrets: Secrets
}

/** Jobs of one engine at once; together they stay far below Omnium's 20 calls (LIM-01). */
const PARALLEL_JOBS = 8

/** Makes an engine a worker: what it throws as trouble becomes the reason of the next attempt. */
export function workerOf({ clock, secrets }: EngineParts, run: (job: TakenJob) => Promise<void>): Worker {
  return {
    parallel: PARALLEL_JOBS,
    run: async (job): Promise<JobOutcome> => {
      try {
        await run(job)
        return { kind: 'done' }
      } catch (error) {
        if (!(error instanceof JobTrouble) && !(error instanceof MappingError)) throw error
        const pause = error instanceof JobTrouble ? error.retryAfterMs : undefined
        return {
          kind: 'failed',
          error: secrets.hide(error.message),
          notBefore: pause === undefined ? undefined : clock.now() + pause,
        }
      }
    },
  }
}
