import { CallFailed } from './api-result.ts'

export type Send = (request: Request) => Promise<Response>

/** How requests leave the program; a simulated world hands in its own. */
export interface Transport {
  readonly fetch: Send
  /** Real milliseconds that an answer may take, body included. */
  readonly timeoutMs: number
  /** A signal that fires after real milliseconds; real, because the other side is a real program. */
  readonly abortAfter: (ms: number) => AbortSignal
}

/**
 * Sends with a time limit and reads the whole body under it. An HTML page with a good status is what a proxy
 * answers when the vendor is away, never an empty result (SAFE-04).
 */
export function createSend({ fetch, timeoutMs, abortAfter }: Transport): Send {
  return async (request) => {
    const signal = abortAfter(timeoutMs)
    const response = await fetch(new Request(request, { signal }))
    const text = await response.text()
    if (response.ok && looksLikeHtml(response, text)) {
      throw new CallFailed({ kind: 'unreadable', status: response.status, reason: 'an HTML page' })
    }
    // The body has been decoded, so the headers about its transfer no longer hold.
    const headers = new Headers(response.headers)
    for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) headers.delete(name)
    return new Response(text === '' ? null : text, { status: response.status, headers })
  }
}

const looksLikeHtml = (response: Response, text: string): boolean =>
  response.headers.get('content-type')?.toLowerCase().includes('html') === true || /^\s*</.test(text)
