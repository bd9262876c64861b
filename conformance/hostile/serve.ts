import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Listens where the runner said and answers the health URL; the rest is up to the hostile connector. */
export function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): void {
  createServer((request, response) => {
    if (request.url === '/health') response.writeHead(200).end()
    else answer(request, response)
  }).listen(Number(process.env.PORT), '127.0.0.1')
}
