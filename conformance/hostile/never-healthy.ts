/** Listens, but its health URL never turns 200. */
import { createServer } from 'node:http'

createServer((request, response) => {
  request.resume()
  response.writeHead(503).end()
}).listen(Number(process.env.PORT), '127.0.0.1')
