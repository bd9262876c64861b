/**
 * The least that does the same work: `node:http`, the same compiled validators for requests and answers, a Map for
 * orders, and nothing else. What the simulators cost beyond this is what they do beyond this.
 */
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'

type Validate = (value: unknown) => boolean
const require = createRequire(import.meta.url)
const validators = require(
  join(import.meta.dirname, '../../generated/omnium/validators/orders.cjs'),
) as Readonly<Record<'OrdersGet_path' | 'OrdersGet_200' | 'OrdersPost_body', Validate>>

const orders = new Map<string, unknown>()
const ORDER = /^\/api\/Orders\/([^/]+)$/

const server = createServer((request, response) => {
  const answer = (status: number, body?: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(body === undefined ? undefined : JSON.stringify(body))
  }
  const [, id] = ORDER.exec(request.url ?? '') ?? []
  if (request.method === 'GET' && id !== undefined) {
    const order = orders.get(decodeURIComponent(id))
    if (!validators.OrdersGet_path({ id })) return answer(400)
    if (order === undefined) return answer(404)
    return answer(validators.OrdersGet_200(order) ? 200 : 500, order)
  }
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as { readonly id: string }
    if (!validators.OrdersPost_body(body)) return answer(400)
    orders.set(body.id, body)
    return answer(201)
  })
})
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
})
