import type { Operation } from '../../src/simulators/host/contract/contract.ts'
import { toCurl } from './fuzz-request.ts'
import type { FuzzRequest } from './fuzz-request.ts'
import type { Served } from './fuzz-target.ts'

/** How long an answer may take: Prism hangs on what we refuse. */
export const SLOW = 100

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
const UNTOUCHED = PROTOTYPES.map((each) => Reflect.ownKeys(each).length)

export type Problem =
  | 'no answer'
  | 'thrown by the host'
  | 'server error'
  | 'outside the contract'
  | 'not well-formed'
  | 'polluted prototype'
  | 'unclear refusal'
  | 'slow'

export interface Judgement {
  readonly problem: Problem
  /** The same for requests that fail in the same way. */
  readonly detail: string
}

/** What is wrong with an answer; undefined when nothing is. */
export function judgeServed(
  request: FuzzRequest,
  operation: Operation | undefined,
  { response, breaches, thrown, took }: Served,
): Judgement | undefined {
  if (PROTOTYPES.some((each, at) => Reflect.ownKeys(each).length !== UNTOUCHED[at]) || 'polluted' in {})
    return { problem: 'polluted prototype', detail: 'a prototype that everything shares has other members' }
  if (thrown !== undefined) return { problem: 'thrown by the host', detail: placeOf(thrown) }
  if (!response) return { problem: 'no answer', detail: 'the host returned without an answer' }
  const [broken] = breaches
  if (broken) {
    const detail =
      broken.cause === undefined
        ? broken.violations
            .map(({ pointer, message }) => `${plain(pointer)} ${message}`)
            .slice(0, 3)
            .join('; ')
        : placeOf(broken.cause)
    const problem = broken.cause === undefined ? 'outside the contract' : 'server error'
    return { problem, detail: `${broken.operationId}: ${detail}` }
  }
  if (response.status >= 500) return { problem: 'server error', detail: `status ${response.status}` }
  const text = typeof response.body === 'string' ? response.body : undefined
  const unreadable = problemOf(response.headers, text)
  if (unreadable) return { problem: 'not well-formed', detail: unreadable }
  if (operation && response.status < 300 && !operation.responses[response.status])
    return { problem: 'outside the contract', detail: `${operation.operationId}: status ${response.status}` }
  if (response.status === 400 && request.method !== 'HEAD' && isUnclear(text, request))
    return { problem: 'unclear refusal', detail: `${request.operationId}: ${text ?? 'no body'}` }
  if (took > SLOW) return { problem: 'slow', detail: request.operationId }
  return undefined
}

function problemOf(headers: Readonly<Record<string, string>>, text: string | undefined): string | undefined {
  for (const [name, value] of Object.entries(headers))
    if (/[\u0000-\u0008\u000a-\u001f\u007f\u0100-\uffff]/.test(value)) return `header ${name} cannot be sent`
  if (text === undefined || text === '' || !/json/.test(headers['content-type'] ?? '')) return undefined
  try {
    JSON.parse(text)
    return undefined
  } catch {
    return 'a body that says JSON and is none'
  }
}

/** A person must learn what to change. What the caller wrote himself may be repeated. */
const isUnclear = (text: string | undefined, request: FuzzRequest): boolean => {
  if (text === undefined || text.length < 5) return true
  const [tell] = /\[object|undefined|Cannot read|is not a function|is not iterable/.exec(text) ?? []
  return tell !== undefined && !toCurl(request, '').includes(tell)
}

/** The error and the first line of ours that it passed. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const line = (error.stack ?? '')
    .split('\n')
    .find((each) => each.includes('/src/') && !each.includes('state/collection'))
  return `${error.message.slice(0, 120)} (${line?.replace(/^.*\/src\//, 'src/').replace(/\)$/, '') ?? '?'})`
}

const plain = (pointer: string): string => pointer.replaceAll(/\/\d+/g, '/#')
