import { fromRefusal } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Operation } from './contract/contract.ts'
import type { ErrorFamily, Refusal } from './error-family.ts'
import type { TakenFault } from './fault-engine.ts'
import type { FaultEffect } from './faults.ts'

interface Ways {
  readonly handle: () => Answer
  /** For a held call: with the state and the credentials of that later moment. */
  readonly handleLater: () => Answer
  readonly send: (answer: Answer) => void
  readonly drop: (how: 'reset' | 'close') => void
}

const PAGE = '<!doctype html>\n<title>Service</title>\n<h1>The service is being updated</h1>\n'

/** Lets a fault decide what becomes of a call. */
export function answerWithFault(
  fault: TakenFault,
  errors: ErrorFamily,
  operation: Operation | undefined,
  { handle, handleLater, send, drop }: Ways,
): void {
  const { effect } = fault
  switch (effect.kind) {
    case 'status':
      return send(statusAnswer(effect, errors, operation))
    case 'html':
      return send({ status: 200, headers: {}, contentType: 'text/html', body: PAGE, violations: [] })
    case 'hold':
      return fault.whenReleased(() => send(handleLater()))
    case 'reset':
      return drop('reset')
    case 'commit-then-drop':
      handle()
      return drop('close')
    case 'rewrite': {
      const answer = handle()
      const body = effect.rewrite(answer.body)
      return send({ ...answer, body, contentType: answer.contentType ?? 'application/json' })
    }
  }
}

type StatusEffect = Extract<FaultEffect, { kind: 'status' }>

function statusAnswer(effect: StatusEffect, errors: ErrorFamily, operation: Operation | undefined): Answer {
  const { status, body, retryAfter } = effect
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  if (body !== undefined) {
    const contentType = typeof body === 'string' ? 'text/plain' : 'application/json'
    return { status, headers, contentType, body, violations: [] }
  }
  const refusal = usualRefusal(effect)
  if (!refusal) return { status, headers, contentType: undefined, body: undefined, violations: [] }
  const answer = fromRefusal(errors, refusal, operation)
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

/** What the vendor itself would say with this status, where the host knows. */
function usualRefusal({ status, retryAfter }: StatusEffect): Refusal | undefined {
  if (status === 401) return { kind: 'unauthenticated', status }
  if (status === 403) return { kind: 'forbidden', status }
  if (status === 429) return { kind: 'too-many-requests', status, retryAfter }
  if (status >= 500) return { kind: 'server-error', status, detail: 'The service is not available.' }
  return undefined
}
