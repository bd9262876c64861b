import type { Schema } from './schemas.ts'

type Problem = { readonly path: string; readonly message: string }

/**
 * A request that Flow turns down. Thrown by the domain before anything is written, turned into an answer
 * by the host and into a `UserError` by the actions. No error body is published: the shape is assumed.
 */
export class Refused extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409
  readonly reason: string
  readonly problems: readonly Problem[]

  constructor(status: Refused['status'], reason: string, message: string, problems: readonly Problem[] = []) {
    super(message)
    this.name = 'Refused'
    this.status = status
    this.reason = reason
    this.problems = problems
  }

  get body(): Schema<'Error'> {
    const problems =
      this.problems.length > 0 ? { errors: this.problems.map((problem) => ({ ...problem })) } : {}
    return { code: this.reason, message: this.message, ...problems }
  }
}

/** Something in the path does not exist. */
export const notFound = (kind: string, uid: string): Refused =>
  new Refused(404, 'NOT_FOUND', `No ${kind} has the identifier ${uid}.`)

/** The request contradicts the present state. */
export const conflict = (message: string): Refused => new Refused(409, 'CONFLICT', message)

export const uidTaken = (kind: string, uid: string): Refused =>
  conflict(`A ${kind} with the identifier ${uid} exists already.`)

/** Something in the request is wrong; `path` is a JSON pointer into the body or the name of a parameter. */
export const invalid = (path: string, message: string): Refused =>
  new Refused(400, 'VALIDATION_FAILED', `The request is not valid: ${path} ${message}.`, [{ path, message }])

export const unauthorized = (message: string): Refused => new Refused(401, 'UNAUTHORIZED', message)

export const forbidden = (message: string): Refused => new Refused(403, 'FORBIDDEN', message)
