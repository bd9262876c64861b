/** How the connector's clock is moved. A driver for programs under libfaketime would be one more member. */
export type ClockDriver = ControlledClock | RealClock

/** The connector's own control endpoint: a move answers when the work due by then has ended. */
export interface ControlledClock {
  readonly kind: 'control'
  moveTo(instant: number): Promise<ClockAnswer>
}

/** The connector follows real time. It is taken to be at rest when nothing was seen of it for a while. */
export interface RealClock {
  readonly kind: 'none'
  /** Real milliseconds of silence. */
  readonly quiet: number
}

export type ClockAnswer =
  | { readonly kind: 'moved'; readonly nextDue: number | undefined }
  /** No answer, or none that makes sense. */
  | { readonly kind: 'trouble'; readonly reason: string }
