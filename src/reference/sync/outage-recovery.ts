import { iso } from '../../kernel/clock.ts'
import { receivementJob } from '../events/flow-webhooks.ts'
import type { NewJob } from '../queue/job-store.ts'
import type { EngineParts } from './engine.ts'
import { need } from './job-trouble.ts'

const NOTE = 'last alive'
/** The mark is written this often at most. */
const GRANULARITY_MS = 60_000
/** Clocks of both systems may differ by minutes (SAFE-06), and a delivery may have been under way. */
const OVERLAP_MS = 5 * 60_000

export interface OutageRecovery {
  /** Called whenever the connector has shown that it is alive. */
  alive(): Promise<void>
  /** Queues the receptions that changed while the connector was away. */
  catchUp(enqueue: (job: NewJob) => Promise<unknown>): Promise<void>
}

/**
 * Flow gives up a webhook after ten tries, so after a long absence the lists are read by change time. Receptions
 * that were carried over before cost one comparison each. Omnium's events have no such net: a loss of more than
 * about 21 seconds is a known gap (HOOK-08, profile `hook-recovery=none`).
 */
export function createOutageRecovery({ flow, notes, clock, log }: EngineParts): OutageRecovery {
  let written = -Infinity
  // Until the gap is closed the mark has to stay where it is.
  let caughtUp = false

  const alive = async (): Promise<void> => {
    if (!caughtUp || clock.now() - written < GRANULARITY_MS) return
    written = clock.now()
    await notes.write(NOTE, String(written))
  }
  const done = (): Promise<void> => {
    caughtUp = true
    return alive()
  }

  return {
    alive,
    catchUp: async (enqueue) => {
      const mark = await notes.read(NOTE)
      // The first start has missed nothing.
      if (mark === undefined) return done()
      const since = iso(Number(mark) - OVERLAP_MS)
      let queued = 0
      for (const { storeUid } of need(await flow.stores())) {
        for (const { receivementUid, status } of need(await flow.receivementsSince(storeUid, since))) {
          if (status !== 'COMPLETE') continue
          await enqueue(receivementJob(receivementUid, storeUid))
          queued++
        }
      }
      log.info({ since, queued }, 'Receptions that changed while the connector was away were queued.')
      await done()
    },
  }
}
