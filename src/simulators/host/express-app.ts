import { Readable } from 'node:stream'
import express from 'express'
import type { NextFunction, Request, Response } from 'express'
import type { ApiHost, Outcome } from './api-host.ts'
import type { Refusal } from './error-family.ts'
import { TextStream } from './text-stream.ts'
import { bytesOf } from './wire.ts'
import type { WireRequest, WireResponse } from './wire.ts'

/** Bytes of a request's body, unpacked; more is refused with 413. */
export const BODY_LIMIT = 10 * 1024 * 1024

/** Puts a host on sockets: the only place that knows Express, and the only one that can break a connection. */
export function createExpressApp<Tenant>(
  host: ApiHost<Tenant>,
  bodyLimit: number = BODY_LIMIT,
): express.Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(express.raw({ type: () => true, limit: bodyLimit }))
  app.use((request: Request, response: Response) => {
    const body: unknown = request.body
    const abandon = host.serve(toWire(request, body instanceof Uint8Array ? body : undefined), (outcome) =>
      write(response, outcome),
    )
    response.once('close', abandon)
  })
  // Express recognises an error handler by its four parameters.
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const refusal = unreadable(error, bodyLimit)
    if (!refusal || response.headersSent) {
      // Not a request that could not be read but a fault of ours, reported by a callback that threw.
      queueMicrotask(() => {
        throw error
      })
      return
    }
    host.refuse(toWire(request, undefined), refusal, (outcome) => write(response, outcome))
  })
  return app
}

function toWire(request: Request, body: Uint8Array | undefined): WireRequest {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return { method: request.method, url: request.originalUrl, headers, body }
}

function write(response: Response, outcome: Outcome): void {
  if (response.destroyed) return // a held call whose caller has gone
  if (outcome.kind === 'drop') {
    if (outcome.how === 'reset') response.socket?.resetAndDestroy()
    else response.socket?.destroy()
    return
  }
  const { status, headers, body } = outcome.response
  response.writeHead(status, headers)
  if (outcome.kind === 'answer') return send(response, body)
  const { bytes, rest } = outcome
  const all = bytesOf(body)
  response.flushHeaders()
  if (bytes > 0) response.write(all.subarray(0, bytes))
  if (!rest) return void response.socket?.destroySoon()
  rest(() => {
    if (!response.destroyed) response.end(all.subarray(bytes))
  })
}

function send(response: Response, body: WireResponse['body']): void {
  if (body instanceof TextStream) Readable.from(body.chunks, { objectMode: false }).pipe(response)
  else response.end(body)
}

/** Failures of the body parser; undefined for anything else. */
function unreadable(error: unknown, limit: number): Refusal | undefined {
  const { type, message } = error as { readonly type?: string; readonly message?: string }
  switch (type) {
    case 'entity.too.large':
      return { kind: 'too-large', status: 413, limit }
    case 'encoding.unsupported':
      return {
        kind: 'unsupported-media-type',
        status: 415,
        given: message ?? '',
        accepted: ['gzip', 'deflate', 'br'],
      }
    case 'request.aborted':
    case 'request.size.invalid':
      return { kind: 'malformed-body', status: 400, detail: message ?? 'the body ended early' }
    case undefined:
      return isZlibError(error) ? { kind: 'malformed-body', status: 400, detail: message ?? '' } : undefined
    default:
      return undefined
  }
}

/** A body that claims to be compressed and is not: zlib's codes start with Z_. */
const isZlibError = (error: unknown): boolean => String((error as { code?: unknown }).code).startsWith('Z_')
