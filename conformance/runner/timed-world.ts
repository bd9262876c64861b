/** What the keeper of time needs of the world that it moves, and what it offers to the stories in it. */
import type { Clock } from '../../src/kernel/clock.ts'
import type { ClockDriver } from '../sut/clock-driver.ts'

/** The simulated side of the instance. */
export interface TimedWorld {
  now(): number
  nextDue(): number | undefined
  moveTo(instant: number): void
  openExchanges(): number
  /** How many of them a fault holds until a story releases it. */
  heldExchanges?(): number
  /** False as long as the connector has not done anything on its own. */
  hasActed?(): boolean
  /** Owners of open exchanges, as far as they can be told. */
  openOwners?(): ReadonlySet<string>
}

export interface TimeKeeperOptions {
  readonly world: TimedWorld
  readonly driver: ClockDriver
  /** Real time, for bounds alone. */
  readonly real: Clock
  /** Real milliseconds that settling may take before the waits at hand fail. */
  readonly settleLimit: number
  /** Added to each deadline: how long a connector takes to notice a change, when it polls. */
  readonly grace?: number
  /** Most hops of one run: a connector that is busy every millisecond must not keep us for ever. */
  readonly hopLimit?: number
}

/** How a wait ended. `stuck`: the world did not come to rest in time, so nothing more can happen. */
export type WaitResult = 'fulfilled' | 'unfulfilled' | 'stuck'

/** A running case, as the keeper sees it. */
export interface Participant {
  /** Ends as soon as the condition holds, or when the world has settled at the deadline without it. */
  until(condition: () => boolean, deadline: number): Promise<WaitResult>
  /** Ends at exactly this instant, settled. */
  instant(at: number): Promise<WaitResult>
  /** Whose waits these are from now on. */
  own(owner: string): void
  /** The case is over. */
  leave(): void
}
