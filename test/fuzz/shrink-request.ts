import type { FuzzRequest } from './fuzz-request.ts'

const MOST_TRIES = 400

/** The smallest request found that still fails: parts are left out one after the other as long as that is so. */
export function shrinkRequest(
  request: FuzzRequest,
  stillFails: (request: FuzzRequest) => boolean,
): FuzzRequest {
  let best = request
  let tries = 0
  for (let isBetter = true; isBetter;) {
    isBetter = false
    for (const smaller of smallerThan(best)) {
      if (tries++ > MOST_TRIES) return best
      if (!stillFails(smaller)) continue
      best = smaller
      isBetter = true
      break
    }
  }
  return best
}

function* smallerThan(request: FuzzRequest): Generator<FuzzRequest> {
  const { body, query, headers } = request
  if (body.kind !== 'none') yield { ...request, body: { kind: 'none' } }
  for (const at of query.keys()) yield { ...request, query: query.filter((_, index) => index !== at) }
  for (const name of Object.keys(headers)) {
    const { [name]: _dropped, ...rest } = headers
    yield { ...request, headers: rest }
  }
  if (body.kind === 'json')
    for (const value of smallerValues(body.value)) yield { ...request, body: { kind: 'json', value } }
  if (body.kind === 'raw' && typeof body.text === 'string' && body.text.length > 1) {
    const middle = Math.floor(body.text.length / 2)
    for (const text of [body.text.slice(0, middle), body.text.slice(middle)])
      yield { ...request, body: { kind: 'raw', text } }
  }
}

/** The value with one member or element less, the outermost ones first. */
function* smallerValues(value: unknown): Generator<unknown> {
  if (typeof value === 'string' && value.length > 20) yield value.slice(0, value.length / 2)
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    if (value.length > 3) yield value.slice(0, value.length / 2)
    for (const at of value.keys()) yield value.filter((_, index) => index !== at)
    for (const [at, each] of value.entries())
      for (const smaller of smallerValues(each)) yield value.with(at, smaller)
    return
  }
  const entries = Object.entries(value)
  for (const [at] of entries.entries()) yield Object.fromEntries(entries.filter((_, index) => index !== at))
  for (const [at, [name, each]] of entries.entries())
    for (const smaller of smallerValues(each)) yield Object.fromEntries(entries.with(at, [name, smaller]))
}
