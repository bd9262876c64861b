import { describeFailure } from '../clients/api-result.ts'
import type { ApiFailure, ApiResult } from '../clients/api-result.ts'

/** Why a job cannot be finished now. It goes back to the queue and is shown with this text. */
export class JobTrouble extends Error {
  override readonly name = 'JobTrouble'
  /** RETRY-08: the other side asked for at least this pause. */
  readonly retryAfterMs: number | undefined

  constructor(message: string, retryAfterMs?: number) {
    super(message)
    this.retryAfterMs = retryAfterMs
  }
}

/** The value of a call that the job cannot do without. */
export function need<T>(result: ApiResult<T>): T {
  if (result.ok) return result.value
  throw troubleOf(result.operation, result.failure)
}

/** The value, or undefined on a definite not-found. Nothing else counts as absence (RCV-19). */
export function needUnlessMissing<T>(result: ApiResult<T>): T | undefined {
  return !result.ok && isNotFound(result.failure) ? undefined : need(result)
}

export const isNotFound = (failure: ApiFailure): boolean =>
  failure.kind === 'refused' && failure.status === 404

export function troubleOf(operation: string, failure: ApiFailure): JobTrouble {
  const retryAfterMs = failure.kind === 'refused' ? failure.retryAfterMs : undefined
  return new JobTrouble(describeFailure(operation, failure), retryAfterMs)
}
