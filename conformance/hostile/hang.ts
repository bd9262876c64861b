/** Is healthy, accepts connections, and never answers. Every wait of the runner has to be bounded. */
import { serve } from './serve.ts'

serve((request) => {
  request.resume()
})
