import { createServer as createHttpServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'

/** Names the exchange in the journal, so that what Prism says of it can be held against it. */
export const WITNESS_HEADER = 'x-witness'

export interface PrismProxy {
  readonly url: string
  /** What Prism found, by the number of the exchange; an empty list is an exchange that it found nothing in. */
  readonly judged: ReadonlyMap<string, readonly PrismViolation[]>
  /** Requests that Prism knows no operation for, as paths in another case: they went past it. */
  readonly unmatched: readonly string[]
  close(): Promise<void>
}

export interface PrismViolation {
  readonly location: readonly string[]
  readonly severity: string
  readonly code: string
  readonly message: string
}

const silent = () => undefined
const logger = {
  info: silent,
  warn: silent,
  error: silent,
  debug: silent,
  trace: silent,
  success: silent,
  child: () => logger,
}

/**
 * Prism as validating proxy before one simulated system, behind a relay that numbers the exchanges and reads what
 * Prism found. What Prism cannot serve (no path matched) is sent to the system itself.
 */
export async function startPrismProxy(options: {
  /** OpenAPI file. */
  readonly description: string
  /** Origin of the simulated system. */
  readonly upstream: string
  /** Path of the description's server, which Prism leaves out when it matches paths. */
  readonly basePath: string
}): Promise<PrismProxy> {
  const { description, upstream, basePath } = options
  const operations = await getHttpOperationsFromSpec(description)
  const prism = createServer(operations, {
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(upstream + basePath),
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      mock: false,
    },
    components: { logger },
  } as never)
  const prismUrl = await prism.listen(0, '127.0.0.1')
  const judged = new Map<string, readonly PrismViolation[]>()
  const unmatched: string[] = []
  let count = 0

  const relay = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await read(request)
    const number = String(++count)
    const stop = new AbortController()
    response.on('close', () => stop.abort())
    const target = request.url ?? '/'
    const send = (url: string): Promise<Response> =>
      fetch(url, {
        method: request.method ?? 'GET',
        headers: { ...headersOf(request), [WITNESS_HEADER]: number },
        ...(body.length > 0 ? { body } : {}),
        redirect: 'manual',
        signal: stop.signal,
      })
    let answer = await send(prismUrl + (target.startsWith(basePath) ? target.slice(basePath.length) : target))
    let bytes = Buffer.from(await answer.arrayBuffer())
    if (bytes.includes('errors#NO_PATH_MATCHED') || bytes.includes('errors#NO_METHOD_MATCHED')) {
      unmatched.push(`${request.method ?? ''} ${target.split('?')[0] ?? ''}`)
      answer = await send(upstream + target)
      bytes = Buffer.from(await answer.arrayBuffer())
    } else {
      judged.set(number, violationsIn(answer.headers.get('sl-violations')))
    }
    const headers = [...answer.headers].filter(([name]) => !HOP_BY_HOP.has(name))
    response.writeHead(answer.status, Object.fromEntries(headers))
    response.end(bytes)
  }
  const server = createHttpServer((request, response) => {
    // A connection that breaks upstream breaks here too.
    relay(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    judged,
    unmatched,
    close: async () => {
      server.closeAllConnections()
      await Promise.all([new Promise((resolve) => server.close(resolve)), prism.close()])
    },
  }
}

const HOP_BY_HOP: ReadonlySet<string> = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'sl-violations',
  'transfer-encoding',
])

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !HOP_BY_HOP.has(name) && name !== 'host')
      .map(([name, value]) => [name, String(value)]),
  )

async function read(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function violationsIn(header: string | null): readonly PrismViolation[] {
  if (header === null) return []
  try {
    return JSON.parse(header) as readonly PrismViolation[]
  } catch {
    // Prism cuts a list that is too long for a header.
    return [{ location: [], severity: 'Error', code: 'many', message: header.slice(0, 300) }]
  }
}
