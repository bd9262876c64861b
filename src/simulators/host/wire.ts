import { TextStream } from './text-stream.ts'

/**
 * Requests and responses as plain values. Everything that decides an answer works on these, so that the same
 * simulator serves sockets (Express) and worlds (an injected `fetch`) without a second code path.
 */
export interface WireRequest {
  readonly method: string
  /** Path and query, percent-encoded as it came, without origin: `/api/Orders/A%2F1?x=1`. */
  readonly url: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
}

export interface WireResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** A stream only of the admin API. */
  readonly body: Uint8Array | string | TextStream | undefined
}

/** How much of a body to send so that it is not all of it, half by default; undefined when there is none to part. */
export function partOf({ body }: WireResponse, wanted?: number): number | undefined {
  const length = bytesOf(body).length
  return length === 0 ? undefined : Math.min(wanted ?? Math.floor(length / 2), length - 1)
}

export const bytesOf = (body: WireResponse['body']): Uint8Array<ArrayBuffer> =>
  Buffer.from(body instanceof TextStream ? body.text() : (body ?? ''))
