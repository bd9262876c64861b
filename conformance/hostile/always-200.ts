/** Says yes to everything and does nothing: the connector that fools a suite which only looks at statuses. */
import { serve } from './serve.ts'

serve((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'))
})
