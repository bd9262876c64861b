/** Takes a few events, then dies in the middle of the run: what was found until then must be kept. */
import { serve } from './serve.ts'

let events = 0
serve((request, response) => {
  request.resume()
  request.on('end', () => {
    events += 1
    if (events > 5) process.exit(70)
    response.writeHead(202).end()
  })
})
