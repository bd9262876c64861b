import type { Outcome } from './api-host.ts'
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
    return toResponse(await outcomeOf(server, wire, request.signal), url.href)
  }
}

function outcomeOf(server: WireServer, wire: WireRequest, signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const abandon = server.serve(wire, resolve)
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

function toResponse(outcome: Outcome, url: string): Response {
  if (outcome.kind === 'drop') {
    const cause = Object.assign(new Error('other side closed'), {
      code: outcome.how === 'reset' ? 'ECONNRESET' : 'UND_ERR_SOCKET',
    })
    throw new TypeError('fetch failed', { cause })
  }
  const { status, headers } = outcome.response
  const response = new Response(bodyOf(outcome.response), { status, headers: { ...headers } })
  Object.defineProperty(response, 'url', { value: url })
  return response
}

/** The constructor of Response refuses any body, even an empty one, with these. */
const bodyOf = ({ status, body }: WireResponse): string | Uint8Array<ArrayBuffer> | null =>
  status === 204 || status === 304 || body === undefined ? null : (body as string | Uint8Array<ArrayBuffer>)
