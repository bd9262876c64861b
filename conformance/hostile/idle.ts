/** Starts, says that it is healthy, and knows no other path: nothing it is told is taken. */
import { serve } from './serve.ts'

serve((request, response) => {
  request.resume()
  response.writeHead(404).end()
})
