import { STATUS_CODES } from 'node:http'
import type { HandlerAnswer } from '../host/vendor.ts'
import type { Schema } from './schemas.ts'

/**
 * A request that Omnium turns down. Thrown by the domain before anything is written; `answerToRefusal` gives it
 * the body family of the endpoint: plain text, or problem details (quirk 17).
 */
export class OmniumRefusal extends Error {
  readonly status: 400 | 404 | 409
  readonly family: 'text' | 'problem'

  constructor(status: OmniumRefusal['status'], message: string, family: OmniumRefusal['family'] = 'text') {
    super(message)
    this.name = 'OmniumRefusal'
    this.status = status
    this.family = family
  }
}

export const badRequest = (message: string): OmniumRefusal => new OmniumRefusal(400, message)
export const notFound = (kind: string, id: string): OmniumRefusal =>
  new OmniumRefusal(404, `${kind} ${id} was not found.`)
export const conflict = (message: string): OmniumRefusal => new OmniumRefusal(409, message)

export function answerToRefusal(error: unknown): HandlerAnswer | undefined {
  if (!(error instanceof OmniumRefusal)) return undefined
  const { status, message, family } = error
  return family === 'text'
    ? { status, body: message, contentType: 'text/plain' }
    : { status, body: problem(status, message), contentType: 'application/problem+json' }
}

/** Members as the web framework writes them; the vendor lists none. */
export const problem = (status: number, detail: string): Schema<'ProblemDetails'> => ({
  type: `https://tools.ietf.org/html/rfc9110#section-15.5.${sectionOf(status)}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail,
})

/** RFC 9110 describes 400 to 418 in 15.5.1 to 15.5.19 and goes on with 421. */
const sectionOf = (status: number): number => (status <= 418 ? status - 399 : status - 401)
