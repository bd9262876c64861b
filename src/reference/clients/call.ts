import { CallFailed } from './api-result.ts'
import type { ApiFailure, ApiResult } from './api-result.ts'
import { retryAfterMs } from './retry-after.ts'

interface Answer<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}

/** A call whose answer carries an object; an empty or unreadable body is a failure (SAFE-04). */
export async function answerOf<T>(
  operation: string,
  request: Promise<Answer<T>>,
  now: () => number,
): Promise<ApiResult<NonNullable<T>>> {
  return settle(operation, request, now, ({ data, response }) => {
    if (typeof data === 'object' && data !== null) return { ok: true, value: data }
    const failure: ApiFailure = {
      kind: 'unreadable',
      status: response.status,
      reason: 'no JSON object in the body',
    }
    return { ok: false, operation, failure }
  })
}

/** A call of which only success or failure counts, because no body is documented. */
export async function acknowledgementOf(
  operation: string,
  request: Promise<Answer<unknown>>,
  now: () => number,
): Promise<ApiResult<undefined>> {
  return settle(operation, request, now, () => ({ ok: true, value: undefined }))
}

async function settle<T, R>(
  operation: string,
  request: Promise<Answer<T>>,
  now: () => number,
  read: (answer: Answer<T>) => ApiResult<R>,
): Promise<ApiResult<R>> {
  let answer: Answer<T>
  try {
    answer = await request
  } catch (error) {
    return { ok: false, operation, failure: failureOf(error) }
  }
  const { response, error } = answer
  if (response.ok) return read(answer)
  const failure: ApiFailure = {
    kind: 'refused',
    status: response.status,
    text: typeof error === 'string' ? error : error === undefined ? '' : JSON.stringify(error),
    retryAfterMs: retryAfterMs(response.headers.get('retry-after'), now()),
  }
  return { ok: false, operation, failure }
}

function failureOf(error: unknown): ApiFailure {
  if (error instanceof CallFailed) return error.failure
  if (error instanceof SyntaxError) return { kind: 'unreadable', status: 200, reason: 'the body is not JSON' }
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return { kind: 'timeout' }
  }
  return { kind: 'unreachable', reason: reasonOf(error) }
}

/** `fetch failed` says nothing; the cause has the code (ECONNREFUSED, ENOTFOUND, a TLS error). Never the URL. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason'
  const cause: unknown = error.cause
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.name
  return error.name
}
