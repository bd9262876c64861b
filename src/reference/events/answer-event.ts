import type { RequestHandler } from 'express'
import type { Log } from '../log.ts'
import type { NewJob } from '../queue/job-store.ts'
import { parseObject } from './json-body.ts'

/** What an event asks for. */
export type EventDecision =
  | { readonly kind: 'queue'; readonly job: NewJob }
  | { readonly kind: 'ignore'; readonly reason: string }
  /** Can never be used; answered with 400, which ends the sender's retries (HOOK-06). */
  | { readonly kind: 'refuse'; readonly reason: string }

/**
 * HOOK-02, HOOK-14: answers once the job is stored, long before the other system is asked. HOOK-05: temporary
 * trouble is 503, since both senders give up after a 4xx.
 */
export function answerEvent(
  sender: 'Omnium' | 'Flow',
  decide: (event: Record<string, unknown> | undefined) => EventDecision,
  enqueue: (job: NewJob) => Promise<unknown>,
  log: Log,
): RequestHandler {
  return async (request, response) => {
    const decision = decide(parseObject(request.headers['content-type'], request.body))
    switch (decision.kind) {
      case 'refuse':
        log.warn({ sender, reason: decision.reason }, 'An event was refused.')
        response.status(400).json({ error: decision.reason })
        return
      case 'ignore':
        log.debug({ sender, reason: decision.reason }, 'An event was ignored.')
        response.status(202).json({ queued: false })
        return
      case 'queue': {
        const { queue, key } = decision.job
        try {
          await enqueue(decision.job)
          response.status(202).json({ queued: true })
        } catch (error) {
          log.error({ sender, queue, key, error: String(error) }, 'An event could not be queued.')
          response.status(503).json({ error: 'The queue is not available; send the event again.' })
        }
      }
    }
  }
}
