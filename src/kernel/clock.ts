/**
 * Time as a parameter. Nothing in simulators, reference or suite reads the machine's clock: each gets one of
 * these. Instants are milliseconds since the epoch, UTC.
 */
export interface Clock {
  now(): number
  /** Runs the task once at (or as soon as possible after) the instant. Tasks of one instant run in the order of scheduling. */
  schedule(at: number, task: () => void): Cancel
}

export type Cancel = () => void

/** A clock that can be moved forward. Backwards is refused: time is forward only. */
export interface MovableClock extends Clock {
  /** Moves to the instant and runs everything due by then, in order, each task seeing its own due time. */
  moveTo(instant: number): void
  /** The earliest instant at which something is due, if anything is. */
  nextDue(): number | undefined
}

/** ISO 8601 in UTC with milliseconds, as Flow writes its timestamps. */
export const iso = (instant: number): string => new Date(instant).toISOString()
