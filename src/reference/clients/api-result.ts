/** Why a call brought nothing. A value, not an exception: each caller decides what a 404 or a time-out means to it. */
export type ApiFailure =
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly text: string
      readonly retryAfterMs?: number | undefined
    }
  /** No answer in time: whether the other side did it is unknown (RETRY-11). */
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** SAFE-04: an HTML page, an empty body where an object belongs, something that is not JSON. */
  | { readonly kind: 'unreadable'; readonly status: number; readonly reason: string }
  | { readonly kind: 'no-credentials'; readonly reason: string }

export type ApiResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly operation: string; readonly failure: ApiFailure }

/** Lets code below openapi-fetch, which knows exceptions only, end a call with a typed failure. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'
  readonly failure: ApiFailure

  constructor(failure: ApiFailure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** One line for logs and job records. Vendors' texts may quote personal data, so those are masked (SAFE-03). */
export function describeFailure(operation: string, failure: ApiFailure): string {
  switch (failure.kind) {
    case 'refused':
      return `${operation} answered ${failure.status}${failure.text === '' ? '' : `: ${excerpt(failure.text)}`}`
    case 'timeout':
      return `${operation} did not answer in time; whether it took effect is unknown`
    case 'unreachable':
      return `${operation} could not be reached: ${failure.reason}`
    case 'unreadable':
      return `${operation} answered ${failure.status} with something unusable: ${failure.reason}`
    case 'no-credentials':
      return `${operation} was not called: ${failure.reason}`
  }
}

const excerpt = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[^\s"'<>@,;]+@[^\s"'<>@,;]+/g, '[e-mail]')
    .replace(/\+\d{8,}/g, '[phone]')
    .slice(0, 300)
