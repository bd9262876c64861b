import type { NewJob } from '../queue/job-store.ts'
import type { EventDecision } from './answer-event.ts'
import { isObject } from './json-body.ts'

/**
 * Flow's webhooks are thin: an action and references with capitalised keys. A completed reception queues its job
 * (RCV-01); the other actions are taken and dropped. HOOK-13: the tenant is that of this connector, and an event
 * of another one is none of its business.
 */
export function decideFlowWebhook(
  event: Record<string, unknown> | undefined,
  tenantUid: string,
): EventDecision {
  if (event === undefined) return { kind: 'refuse', reason: 'The body is not a JSON object.' }
  const { action } = event
  if (typeof action !== 'string') return { kind: 'refuse', reason: 'action is missing.' }
  if (uidOf(event['tenant']) !== tenantUid) return { kind: 'ignore', reason: 'another tenant' }
  if (action !== 'RECEIVEMENT_COMPLETED') return { kind: 'ignore', reason: action }
  const receivementUid = uidOf(event['receivement'])
  const storeUid = uidOf(event['store'])
  if (receivementUid === undefined || storeUid === undefined) {
    return { kind: 'refuse', reason: 'The references to store and receivement are missing.' }
  }
  return { kind: 'queue', job: receivementJob(receivementUid, storeUid) }
}

/** However a completed reception becomes known, this is its job. */
export const receivementJob = (receivementUid: string, storeUid: string): NewJob => ({
  queue: 'external_receivement_sync',
  key: receivementUid,
  payload: { storeUid },
})

const uidOf = (reference: unknown): string | undefined =>
  isObject(reference) && typeof reference['Uid'] === 'string' && reference['Uid'] !== ''
    ? reference['Uid']
    : undefined
