import { bytesOf } from './wire.ts'
import { STATUS_CODES } from 'node:http'
import { fromRefusal, serialize } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Operation } from './contract/contract.ts'
import type { ErrorFamily, Refusal } from './error-family.ts'
import type { TakenFault } from './fault-engine.ts'
import type { FaultEffect, Wait } from './faults.ts'
import { isJsonType, mediaTypeOf } from './request-body.ts'

interface Ways {
  /** Tenant time, milliseconds since the epoch. */
  readonly now: number
  /** With the server's clock wrong by so many milliseconds. */
  readonly handle: (skew?: number) => Answer
  /** For a held call: with the state and the credentials of that later moment. */
  readonly handleLater: () => Answer
  readonly revokeToken: () => void
  readonly send: (answer: Answer, skew?: number) => void
  /** The head and so many bytes, half of the body by default; then the connection breaks. */
  readonly sendPart: (answer: Answer, bytes: number | undefined) => void
  /** The head and so many bytes; the rest when `wait` calls back. */
  readonly sendSlowly: (answer: Answer, bytes: number | undefined, wait: (go: () => void) => void) => void
  readonly drop: (how: 'reset' | 'close') => void
}

/** What becomes of a call whose caller goes before it is over. */
export interface Parting {
  /** What the caller has seen the beginning of. */
  readonly answered?: Answer
  /** Nobody needs to wait any more. */
  readonly cancel: () => void
}

const PAGE = '<!doctype html>\n<title>Service</title>\n<h1>The service is being updated</h1>\n'

/** Lets a fault decide what becomes of a call. */
export function answerWithFault(
  fault: TakenFault,
  errors: ErrorFamily,
  operation: Operation | undefined,
  ways: Ways,
): Parting | undefined {
  const { effect } = fault.instruction
  switch (effect.kind) {
    case 'status':
      if (effect.handled) ways.handle()
      return void ways.send(statusAnswer(fault, effect, errors, operation, ways.now))
    case 'html':
      if (effect.handled) ways.handle()
      return void ways.send(answerOf(effect.status ?? 200, 'text/html', PAGE))
    case 'empty':
      if (effect.handled) ways.handle()
      return void ways.send(answerOf(200, undefined, undefined))
    case 'hold':
      // It happens also when nobody waits for its answer any more.
      return void fault.wait(spanOf(effect), () => ways.send(ways.handleLater()))
    case 'latency': {
      const answer = ways.handle()
      return { cancel: fault.wait(spanOf(effect), () => ways.send(answer)) }
    }
    case 'stall':
      return stall(fault, effect, ways)
    case 'truncate':
      return void ways.sendPart(ways.handle(), effect.afterBytes)
    case 'reset':
      return void ways.drop('reset')
    case 'commit-then-drop':
      ways.handle()
      return void ways.drop('close')
    case 'malformed':
      return void ways.send(malformed(ways.handle()))
    case 'rewrite': {
      const answer = ways.handle()
      const body = effect.rewrite(answer.body)
      return void ways.send({ ...answer, body, contentType: answer.contentType ?? 'application/json' })
    }
    case 'revoke-token':
      ways.revokeToken()
      return void ways.send(fromRefusal(errors, { kind: 'unauthenticated', status: 401 }, operation))
    case 'clock-skew': {
      const skew = Math.round(effect.seconds * 1000)
      return void ways.send(ways.handle(skew), skew)
    }
  }
}

function stall(fault: TakenFault, effect: Extract<FaultEffect, { kind: 'stall' }>, ways: Ways): Parting {
  const answered = ways.handle()
  let cancel: (() => void) | undefined
  ways.sendSlowly(answered, effect.afterBytes, (go) => {
    cancel = fault.wait(spanOf(effect), go)
  })
  return { answered, cancel: () => cancel?.() }
}

/** The members of an effect that say how long. */
function spanOf(effect: Partial<Wait>): Partial<Wait> {
  if ('milliseconds' in effect) return { milliseconds: effect.milliseconds }
  if ('tenantMilliseconds' in effect) return { tenantMilliseconds: effect.tenantMilliseconds }
  return 'until' in effect ? { until: effect.until } : {}
}

const answerOf = (status: number, contentType: string | undefined, body: unknown): Answer => ({
  status,
  headers: {},
  contentType,
  body,
  violations: [],
})

/** No proper beginning of an object, a list or a text is JSON; after anything else a bracket is too much. */
function malformed(answer: Answer): Answer {
  const given = serialize(answer)
  const text = given === undefined ? '' : Buffer.from(bytesOf(given)).toString('utf8')
  const sent = /^["[{]/.test(text) ? text.slice(0, Math.ceil(text.length / 2)) : `${text}}`
  const isJson = isJsonType(mediaTypeOf(answer.contentType))
  return {
    ...answer,
    status: answer.status === 204 ? 200 : answer.status,
    contentType: answer.contentType ?? 'application/json',
    sent: isJson || text === '' ? sent : text.slice(0, Math.ceil(text.length / 2)),
  }
}

type StatusEffect = Extract<FaultEffect, { kind: 'status' }>

function statusAnswer(
  { instruction }: TakenFault,
  effect: StatusEffect,
  errors: ErrorFamily,
  operation: Operation | undefined,
  now: number,
): Answer {
  const { status, body } = effect
  const { until = now } = instruction
  const retryAfter = effect.retryAfter === 'until' ? Math.ceil((until - now) / 1000) : effect.retryAfter
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  if (body !== undefined)
    return {
      ...answerOf(status, typeof body === 'string' ? 'text/plain' : 'application/json', body),
      headers,
    }
  const refusal = usualRefusal(status, retryAfter)
  if (!refusal) return { ...answerOf(status, undefined, undefined), headers }
  const answer = fromRefusal(errors, refusal, operation)
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

/** What the vendor itself would say with this status. */
function usualRefusal(status: number, retryAfter: number | undefined): Refusal | undefined {
  if (status === 401) return { kind: 'unauthenticated', status }
  if (status === 403) return { kind: 'forbidden', status }
  if (status === 429) return { kind: 'too-many-requests', status, retryAfter }
  if (status >= 500) return { kind: 'server-error', status, detail: 'The service is not available.' }
  if (status >= 400) return { kind: 'refused', status, detail: `${STATUS_CODES[status] ?? 'Refused'}.` }
  return undefined
}
