/** What every error of the kit says: what happened, where, what was expected, what to do next. */
export interface ErrorDetails {
  /** Stable code such as `E_UNKNOWN_RULE`; documented, never reused for something else. */
  readonly code: string
  /** What happened, one sentence without the place. */
  readonly what: string
  /** File and line, option path, operation: whatever lets the reader find it. */
  readonly where?: string | undefined
  readonly expected?: string | undefined
  /** What to do next. */
  readonly next?: string | undefined
  readonly cause?: unknown
}

/** Base of the kit's errors. A finding about a connector is never an error: it is data in the result stream. */
export abstract class KitError extends Error {
  readonly code: string
  readonly details: ErrorDetails

  constructor(details: ErrorDetails) {
    super(describe(details), details.cause === undefined ? undefined : { cause: details.cause })
    this.name = new.target.name
    this.code = details.code
    this.details = details
  }
}

/** A mistake of the person or program that uses the kit: an option, a file, a request. Exit code 2. */
export class UserError extends KitError {}

/** Our own fault: a broken invariant of the kit. Never the connector's. Exit code 2. */
export class SuiteFault extends KitError {}

function describe({ what, where, expected, next }: ErrorDetails): string {
  return [what, where && `  at: ${where}`, expected && `  expected: ${expected}`, next && `  next: ${next}`]
    .filter(Boolean)
    .join('\n')
}
