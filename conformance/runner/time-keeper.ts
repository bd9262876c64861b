/**
 * Moves the time of one connector instance and decides when a wait has failed. Cases run concurrently and block
 * in waits. When every running case is blocked the keeper settles the world (nothing open, nothing due, the
 * connector has finished everything) and looks: a wait that is fulfilled ends, one whose deadline has come and
 * that is still unfulfilled has failed. Stories thus go on from rest, and what they see does not depend on who was
 * faster. Only where rest cannot be told (no clock) or cannot come (a fault holds a call) a wait ends at once. If all that is left wants a later instant, time
 * hops to the earliest of them, of the simulators' timers and of the connector's. Time never moves while an
 * exchange is open, and every wait is bounded in real time.
 */
import { SuiteFault } from '../../src/kernel/errors.ts'
import type { ControlledClock } from '../sut/clock-driver.ts'
import type { Participant, TimeKeeperOptions, WaitResult } from './timed-world.ts'

interface Waiter {
  readonly owner: Participant
  /** When an unfulfilled wait has failed. For plain waits for an instant: when it is fulfilled. */
  readonly deadline: number
  readonly fulfilled: () => boolean
  readonly end: (fulfilled: boolean) => void
}

const HOP_LIMIT = 20_000
/** Real milliseconds after which an open exchange is looked at again. */
const CLOSING = 10
/** Real milliseconds for settling once it did not succeed: the next wait will hardly fare better. */
const IMPATIENCE = 1000
/** Real milliseconds of silence that do for a connector that has never done anything. */
const SHORT_SILENCE = 250
/** How many times the limit a world may take that is never silent for as long as the limit. */
const LONGEST_SETTLE = 6
/** A story that is busy for so long without waiting for the connector waits for something else. */
const STORY_LIMIT = 120_000

const storyFault = (): SuiteFault =>
  new SuiteFault({
    code: 'E_STORY_HANGS',
    what: `A story waited for something of its own for ${STORY_LIMIT / 1000} s.`,
    expected: 'stories that wait through their context only',
  })

export class TimeKeeper {
  readonly #options: TimeKeeperOptions
  readonly #waiters = new Set<Waiter>()
  readonly #running = new Map<Participant, number>()
  readonly #owners = new Map<Participant, string>()
  #activity = 0
  #lastActivity: number
  #connectorDue: number | undefined
  #wake: (() => void) | undefined
  #stuck: string | undefined
  #gone: string | undefined
  #hops = 0
  #isLookPlanned = false
  #wasSilent = false
  /** The connector had nothing left to do at this instant, and nothing has happened since. */
  #restedAt: { readonly instant: number; readonly activity: number } | undefined

  constructor(options: TimeKeeperOptions) {
    this.#options = options
    this.#lastActivity = options.real.now()
  }

  /** Why the world did not come to rest, once it did not. */
  get trouble(): string | undefined {
    return this.#gone ?? this.#stuck
  }

  /** Why the connector will not do anything any more, once that is so. */
  get gone(): string | undefined {
    return this.#gone
  }

  now(): number {
    return this.#options.world.now()
  }

  /** To be called for everything observable: an exchange began or ended, the connector wrote something. */
  activity(): void {
    this.#activity++
    this.#lastActivity = this.#options.real.now()
    this.#look()
    this.#lookSoon()
    this.#signal()
  }

  /** What an exchange sets off inside the simulators comes after the word of its beginning, as a fault that holds it. */
  #lookSoon(): void {
    if (this.#isLookPlanned) return
    this.#isLookPlanned = true
    setImmediate(() => {
      this.#isLookPlanned = false
      this.#look()
      this.#signal()
    })
  }

  /** The connector is gone: nothing will be fulfilled any more. */
  giveUp(reason: string): void {
    this.#gone ??= reason
    this.#endAll()
    this.#signal()
  }

  join(): Participant {
    const participant: Participant = {
      until: (condition, deadline) =>
        this.#wait(participant, condition, deadline + (this.#options.grace ?? 0), false),
      instant: (at) => this.#wait(participant, () => false, at, true),
      own: (owner) => void this.#owners.set(participant, owner),
      leave: () => {
        this.#running.delete(participant)
        this.#owners.delete(participant)
        this.#signal()
      },
    }
    this.#running.set(participant, 0)
    return participant
  }

  /** Keeps time until every participant has left. */
  async run(): Promise<void> {
    this.#hops = 0
    this.#stuck = undefined
    while (this.#running.size > 0) {
      if (!this.#blocked()) {
        const limit = this.#options.real.now() + STORY_LIMIT
        await this.#nextSignal(limit)
        if (this.#options.real.now() >= limit && !this.#blocked()) throw storyFault()
        continue
      }
      const state = await this.#settle()
      if (state === 'stuck') this.#endStuck()
      else if (state === 'settled' && this.#blocked() && !this.#endDue()) await this.#hop()
      // The cases that were woken run before the next look.
      await this.#turn()
    }
  }

  /** Settles, then hops through everything that is due up to the instant. For the end of a run. */
  async runUntil(instant: number): Promise<void> {
    const participant = this.join()
    const watching = this.run()
    await participant.instant(instant)
    participant.leave()
    await watching
  }

  #wait(owner: Participant, condition: () => boolean, deadline: number, plain: boolean): Promise<WaitResult> {
    return new Promise((resolve) => {
      const waiter: Waiter = {
        owner,
        deadline,
        fulfilled: condition,
        end: (fulfilled) => {
          this.#waiters.delete(waiter)
          this.#running.set(owner, (this.#running.get(owner) ?? 1) - 1)
          resolve(
            fulfilled || (plain && !this.trouble) ? 'fulfilled' : this.trouble ? 'stuck' : 'unfulfilled',
          )
          this.#signal()
        },
      }
      this.#waiters.add(waiter)
      this.#running.set(owner, (this.#running.get(owner) ?? 0) + 1)
      if (this.#gone) waiter.end(!plain && condition())
      else if (!plain && this.#options.driver.kind === 'none' && condition()) waiter.end(true)
      this.#signal()
    })
  }

  /** Something happened. Where the connector can say that it has finished, fulfilled waits end at rest. */
  #look(): void {
    if (this.#options.driver.kind === 'none' || this.#gone !== undefined) this.#endFulfilled()
    else if (this.#held()) this.#endHolders()
  }

  /** What a fault holds is let go by its story, so that one has to go on although there is no rest. */
  #held(): boolean {
    const { world } = this.#options
    const held = world.heldExchanges?.() ?? 0
    return held > 0 && held >= world.openExchanges()
  }

  /** A story alone needs no telling whose call is held: not every call carries an id. */
  #endHolders(): boolean {
    return this.#endFulfilled(this.#running.size === 1 ? undefined : this.#options.world.openOwners?.())
  }

  /** Says whether there was a fulfilled wait; of these owners alone, where they are given. */
  #endFulfilled(owners?: ReadonlySet<string>): boolean {
    const fulfilled = [...this.#waiters].filter(
      ({ owner, fulfilled: holds }) => (!owners || owners.has(this.#owners.get(owner) ?? '')) && holds(),
    )
    for (const waiter of fulfilled) waiter.end(true)
    return fulfilled.length > 0
  }

  #blocked(): boolean {
    return this.#running.size > 0 && [...this.#running.values()].every((waits) => waits > 0)
  }

  /** Ends the waits whose time has come; says whether there was one. */
  #endDue(): boolean {
    const some = this.#endFulfilled()
    const due = [...this.#waiters].filter(({ deadline }) => deadline <= this.now())
    for (const waiter of due) waiter.end(false)
    return some || due.length > 0 || !this.#blocked()
  }

  /** Whoever keeps an exchange open has failed; the others may go on once it is closed. */
  #endStuck(): void {
    this.#endFulfilled()
    const { world } = this.#options
    const culprits = this.#gone === undefined ? world.openOwners?.() : undefined
    const theirs = [...this.#waiters].filter(({ owner }) => culprits?.has(this.#owners.get(owner) ?? ''))
    if (theirs.length === 0) return this.#endAll()
    for (const waiter of theirs) waiter.end(false)
  }

  #endAll(): void {
    this.#endFulfilled()
    for (const waiter of [...this.#waiters]) waiter.end(false)
  }

  /** `moved`: somebody has something to do again. */
  async #settle(): Promise<'settled' | 'moved' | 'stuck'> {
    const { world, driver, real, settleLimit } = this.#options
    const start = real.now()
    const patience = this.#stuck === undefined ? settleLimit : Math.min(IMPATIENCE, settleLimit)
    while (this.#blocked()) {
      if (this.#gone) return 'stuck'
      // Busy is not stuck: as long as something happens it may take longer, but not for ever.
      const limit = Math.min(
        Math.max(start, this.#lastActivity) + patience,
        start + patience * LONGEST_SETTLE,
      )
      if (real.now() >= limit) {
        // Without a clock nobody can tell a connector that looks around regularly from one that is busy.
        if (driver.kind === 'none' && world.openExchanges() === 0) return 'settled'
        return this.#giveUpFor(settleLimit)
      }
      if (world.openExchanges() > 0) {
        if (this.#held() && this.#endHolders()) return 'moved'
        // An exchange is written down a moment before it counts as closed, and the closing tells nobody.
        await this.#nextSignal(Math.min(limit, real.now() + CLOSING))
        continue
      }
      if ((world.nextDue() ?? Infinity) <= world.now()) {
        world.moveTo(world.now())
        await this.#turn()
        continue
      }
      const before = this.#activity
      const rest = await this.#rest(limit)
      if (rest === 'failed') return 'stuck'
      const changed = this.#activity !== before || world.openExchanges() > 0
      if (rest === 'quiet' && !changed && (world.nextDue() ?? Infinity) > world.now()) {
        if (driver.kind === 'control') this.#stuck = undefined
        return 'settled'
      }
    }
    return 'moved'
  }

  #giveUpFor(limit: number): 'stuck' {
    const open = this.#options.world.openExchanges()
    this.#stuck =
      open > 0
        ? `${open} exchange${open === 1 ? '' : 's'} stayed open for ${limit / 1000} s`
        : `the connector did not come to rest within ${limit / 1000} s`
    return 'stuck'
  }

  /** One look at whether the connector has nothing left to do at this instant. */
  async #rest(limit: number): Promise<'quiet' | 'busy' | 'failed'> {
    const { driver, world, real } = this.#options
    switch (driver.kind) {
      case 'control': {
        const rested = this.#restedAt
        if (rested?.instant === world.now() && rested.activity === this.#activity) return 'quiet'
        return (await this.#moveConnector(driver, world.now())) ? 'quiet' : 'failed'
      }
      case 'none': {
        // One that did nothing for a whole silence will hardly begin in the next.
        const isInert = this.#wasSilent && world.hasActed?.() === false
        const quietAt = this.#lastActivity + (isInert ? Math.min(SHORT_SILENCE, driver.quiet) : driver.quiet)
        if (real.now() >= quietAt) {
          this.#wasSilent = true
          return 'quiet'
        }
        await this.#nextSignal(Math.min(limit, quietAt))
        return 'busy'
      }
    }
  }

  async #hop(): Promise<void> {
    const { world, driver, hopLimit = HOP_LIMIT } = this.#options
    const now = world.now()
    const wanted = Math.min(...[...this.#waiters].map(({ deadline }) => deadline))
    if (driver.kind === 'none') return this.#nextSignal(wanted)
    if (++this.#hops > hopLimit) {
      this.#stuck = `the connector had something to do ${hopLimit} times before the awaited instant came`
      return this.#endAll()
    }
    const simulatorsDue = world.nextDue() ?? Infinity
    const connectorDue =
      this.#connectorDue !== undefined && this.#connectorDue > now ? this.#connectorDue : Infinity
    const target = Math.min(wanted, simulatorsDue, connectorDue)
    // A delivery that is due reaches the connector while it moves. It must find the connector's clock there already
    // (but for a millisecond), or the connector would plan its next attempt from the instant before the hop.
    if (simulatorsDue === target && target - 1 > now) {
      world.moveTo(target - 1)
      if (!(await this.#moveConnector(driver, target - 1)) || world.openExchanges() > 0) return
    }
    world.moveTo(target)
    await this.#moveConnector(driver, target)
  }

  async #moveConnector(driver: ControlledClock, instant: number): Promise<boolean> {
    const before = this.#activity
    const answer = await this.#whileMoving(driver.moveTo(instant))
    if (answer.kind === 'trouble') {
      this.giveUp(answer.reason)
      return false
    }
    this.#connectorDue = answer.nextDue
    this.#restedAt = before === this.#activity ? { instant, activity: before } : undefined
    return true
  }

  /**
   * A move does not end while a fault holds a call of the work that it set off. The stories have time to let go;
   * once nothing has happened for so long that nothing will, the waits of those who hold have failed.
   */
  async #whileMoving<T>(move: Promise<T>): Promise<T> {
    const { real, settleLimit } = this.#options
    let moving = true
    const moved = move.finally(() => {
      moving = false
      this.#signal()
    })
    while (moving) {
      // That a call has come to be held tells nobody.
      await this.#nextSignal(real.now() + CLOSING)
      if (!moving || !this.#held() || this.#endHolders() || !this.#blocked()) continue
      if (real.now() < this.#lastActivity + settleLimit) continue
      this.#giveUpFor(settleLimit)
      this.#endStuck()
    }
    return moved
  }

  #signal(): void {
    this.#wake?.()
  }

  /** Resolves at the next signal, or at the real instant when one is given. */
  #nextSignal(realLimit?: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel =
        realLimit === undefined ? undefined : this.#options.real.schedule(realLimit, () => this.#signal())
      this.#wake = () => {
        this.#wake = undefined
        cancel?.()
        resolve()
      }
    })
  }

  /** Lets everything run that is ready, sockets included. */
  #turn(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve))
  }
}
