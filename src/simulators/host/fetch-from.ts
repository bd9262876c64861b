import type { Outcome } from './api-host.ts'
import { TextStream } from './text-stream.ts'
import { bytesOf } from './wire.ts'
import type { WireRequest, WireResponse } from './wire.ts'

/** Anything that serves plain requests, as `ApiHost` does. */
export interface WireServer {
  serve(request: WireRequest, reply: (outcome: Outcome) => void): () => void
}

/**
 * A `fetch` that calls simulated systems in the process, by origin: validation, journal and faults as over HTTP,
 * but no sockets. An origin that is not simulated is an error, never a call into the real network.
 */
export function fetchFrom(servers: ReadonlyMap<string, WireServer>): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    const server = servers.get(url.origin)
    if (!server) {
      throw new TypeError(
        `fetch failed: ${url.origin} is not simulated (simulated: ${[...servers.keys()].join(', ')})`,
      )
    }
    request.signal.throwIfAborted()
    const wire: WireRequest = {
      method: request.method,
      url: url.pathname + url.search,
      headers: { host: url.host, ...Object.fromEntries(request.headers) },
      body: request.body ? new Uint8Array(await request.arrayBuffer()) : undefined,
    }
    const { outcome, abandon } = await outcomeOf(server, wire, request.signal)
    return toResponse(outcome, url.href, request.signal, abandon)
  }
}

interface Begun {
  readonly outcome: Outcome
  /** Says that the caller has gone. */
  readonly abandon: () => void
}

function outcomeOf(server: WireServer, wire: WireRequest, signal: AbortSignal): Promise<Begun> {
  return new Promise((resolve, reject) => {
    const abandon = server.serve(wire, (outcome) => resolve({ outcome, abandon: () => abandon() }))
    // A caller may give up on a call that is held; the call itself goes on when it is released.
    signal.addEventListener(
      'abort',
      () => {
        abandon()
        reject(signal.reason as Error)
      },
      { once: true },
    )
  })
}

function toResponse(outcome: Outcome, url: string, signal: AbortSignal, abandon: () => void): Response {
  if (outcome.kind === 'drop')
    throw broken('fetch failed', outcome.how === 'reset' ? 'ECONNRESET' : 'UND_ERR_SOCKET')
  const { status, headers } = outcome.response
  const body = outcome.kind === 'part' ? partialBody(outcome, signal, abandon) : bodyOf(outcome.response)
  const response = new Response(body, { status, headers: { ...headers } })
  Object.defineProperty(response, 'url', { value: url })
  return response
}

const broken = (message: string, code: string): TypeError =>
  new TypeError(message, { cause: Object.assign(new Error('other side closed'), { code }) })

/** The constructor of Response refuses any body, even an empty one, with these. */
function bodyOf({ status, body }: WireResponse): string | Uint8Array<ArrayBuffer> | null {
  if (status === 204 || status === 304 || body === undefined) return null
  return body instanceof TextStream ? body.text() : (body as string | Uint8Array<ArrayBuffer>)
}

/** A body that breaks off, or pauses until the rest may follow. */
function partialBody(
  { response, bytes, rest }: Extract<Outcome, { kind: 'part' }>,
  signal: AbortSignal,
  abandon: () => void,
): ReadableStream<Uint8Array> {
  const all = bytesOf(response.body)
  let isOver = false
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const end = (finish: () => void): void => {
          if (isOver) return
          isOver = true
          finish()
        }
        signal.addEventListener('abort', () => end(() => controller.error(signal.reason)), { once: true })
        if (bytes > 0) controller.enqueue(all.subarray(0, bytes))
        rest?.(() =>
          end(() => {
            controller.enqueue(all.subarray(bytes))
            controller.close()
          }),
        )
      },
      // After what was sent has been read: an error at once would throw it away.
      pull: (controller) => {
        if (!rest && !isOver) controller.error(broken('terminated', 'UND_ERR_SOCKET'))
      },
      cancel: () => {
        isOver = true
        abandon()
      },
    },
    { highWaterMark: 0 },
  )
}
