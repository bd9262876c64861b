import type { EventDecision } from './answer-event.ts'

/**
 * HOOK-03: an order event is about its objectId; everything else in it is ignored (HOOK-09, HOOK-18), the order
 * is read later. HOOK-04, HOOK-16: other classes and error events are taken and dropped. HOOK-10: an order event
 * without id is refused.
 */
export function decideOmniumEvent(event: Record<string, unknown> | undefined): EventDecision {
  if (event === undefined) return { kind: 'refuse', reason: 'The body is not a JSON object.' }
  const { className, objectId, isError } = event
  if (typeof className !== 'string' || className.trim() === '') {
    return { kind: 'refuse', reason: 'className is missing.' }
  }
  if (className.toLowerCase() !== 'order') return { kind: 'ignore', reason: 'not an order' }
  if (typeof objectId !== 'string' || objectId.trim() === '') {
    return { kind: 'refuse', reason: 'objectId is missing.' }
  }
  if (isError === true) return { kind: 'ignore', reason: 'an error event' }
  // DEDUP-05: the exact id, not a cleaned one.
  return { kind: 'queue', job: { queue: 'external_order_sync', key: objectId, payload: {} } }
}
