import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { PendingDelivery } from './deliveries.ts'
import type { Delivery } from './delivery.ts'

/**
 * Trouble on the way from a system to a subscriber: finite, in order, accounted. What a subscriber does is its own
 * affair; these are the things that a vendor's event system does, or that happen on the wire.
 */
export interface DeliveryFaultInstruction {
  readonly system: 'omnium' | 'flow'
  /** Only this webhook of the contract: `event` of Omnium, an action as `ORDER_SETTLED` of Flow. */
  readonly webhook?: string
  /** Only for this subscription. */
  readonly subscription?: string
  /** Only events with this text in their payload, as an entity's id. */
  readonly containing?: string
  /** How often it applies; 1 when absent. */
  readonly times?: number | 'always'
  /** How many that match pass first. */
  readonly skip?: number
  readonly effect: DeliveryFaultEffect
}

export type DeliveryFaultEffect =
  /** Leaves so many times more (1), each copy a delivery of its own with the same event id. */
  | { readonly kind: 'duplicate'; readonly copies?: number }
  /** Leaves so many milliseconds of tenant time later. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Leaves when the fault is released. */
  | { readonly kind: 'hold' }
  /**
   * Collects so many deliveries and lets them leave one after the other, the last first or in the order given by
   * their places from 1. Each waits for the answer to the one before.
   */
  | { readonly kind: 'reorder'; readonly count: number; readonly order?: readonly number[] }
  /** Never leaves, and the system does not know. */
  | { readonly kind: 'drop' }
  /**
   * One attempt fails whatever the subscriber answers: with the status, or without an answer. The subscriber has
   * got the event all the same, unless `reaches` is false.
   */
  | { readonly kind: 'fail'; readonly status?: number; readonly reaches?: boolean }

export interface DeliveryFaultUse {
  /** Id of the delivery. */
  readonly delivery: string
  /** Tenant time. */
  readonly at: number
}

export interface ActiveDeliveryFault {
  readonly id: string
  readonly instruction: DeliveryFaultInstruction
  readonly state: 'waiting' | 'partly' | 'consumed' | 'lifted'
  readonly consumedBy: readonly DeliveryFaultUse[]
  /** Lifts it; what it holds or collects leaves now. */
  release(): void
}

/** What a test may do with them. */
export interface DeliveryFaultControl {
  inject(instruction: DeliveryFaultInstruction): ActiveDeliveryFault
  list(): readonly ActiveDeliveryFault[]
  /** Lifts and forgets all. */
  clear(): void
}

export interface FaultableDelivery {
  readonly system: 'omnium' | 'flow'
  readonly id: string
  readonly delivery: Delivery
}

/** The faults of one tenant's deliveries. */
export class DeliveryFaults implements DeliveryFaultControl {
  readonly #clock: Pick<Clock, 'now'>
  readonly #webhooks: Readonly<Record<'omnium' | 'flow', readonly string[]>>
  #faults: LiveFault[] = []
  #number = 0

  constructor(clock: Pick<Clock, 'now'>, webhooks: Readonly<Record<'omnium' | 'flow', readonly string[]>>) {
    this.#clock = clock
    this.#webhooks = webhooks
  }

  inject(instruction: DeliveryFaultInstruction): ActiveDeliveryFault {
    this.#check(instruction)
    const fault = new LiveFault(`delivery-fault-${++this.#number}`, instruction)
    this.#faults.push(fault)
    return fault
  }

  list(): readonly ActiveDeliveryFault[] {
    return [...this.#faults]
  }

  clear(): void {
    const faults = this.#faults
    this.#faults = []
    for (const fault of faults) fault.release()
  }

  /** For a delivery that is about to leave for the first time. */
  onLeaving(delivery: FaultableDelivery): LiveFault | undefined {
    return this.#take(delivery, ({ kind }) => kind !== 'fail')
  }

  /** For an attempt, whichever it is. */
  onAttempt(delivery: FaultableDelivery): LiveFault | undefined {
    return this.#take(delivery, ({ kind }) => kind === 'fail')
  }

  #take(
    delivery: FaultableDelivery,
    isMeant: (effect: DeliveryFaultEffect) => boolean,
  ): LiveFault | undefined {
    const fault = this.#faults.find((each) => isMeant(each.instruction.effect) && each.meets(delivery))
    fault?.consumedBy.push({ delivery: delivery.id, at: this.#clock.now() })
    return fault
  }

  #check({ system, webhook, effect }: DeliveryFaultInstruction): void {
    const known = this.#webhooks[system]
    if (webhook !== undefined && !known.includes(webhook)) {
      const near = suggest(webhook, known)
      throw new UserError({
        code: 'E_UNKNOWN_WEBHOOK',
        what: `A delivery fault names the webhook "${webhook}", which ${system} does not have.`,
        where: '/webhook',
        expected: `one of ${known.join(', ')}`,
        next: near ? `Did you mean ${near}?` : undefined,
      })
    }
    if (effect.kind !== 'reorder' || effect.order === undefined) return
    const { count, order } = effect
    const places = new Set(order.filter((place) => Number.isInteger(place) && place >= 1 && place <= count))
    if (order.length === count && places.size === count) return
    throw new UserError({
      code: 'E_DELIVERY_ORDER',
      what: `${order.join(', ')} is no order of ${count} deliveries.`,
      where: '/effect/order',
      expected: `each place from 1 to ${count} once`,
    })
  }
}

/** One of them, as the deliveries see it. */
export class LiveFault implements ActiveDeliveryFault {
  readonly id: string
  readonly instruction: DeliveryFaultInstruction
  readonly consumedBy: DeliveryFaultUse[] = []
  readonly #uses: number
  #toSkip: number
  #isLifted = false
  #onRelease: (() => void)[] = []
  #collected: PendingDelivery[] = []
  #leave: ((inTurn: readonly PendingDelivery[]) => void) | undefined

  constructor(id: string, instruction: DeliveryFaultInstruction) {
    const { times = 1, skip = 0, effect } = instruction
    this.id = id
    this.instruction = instruction
    const each = effect.kind === 'reorder' ? effect.count : 1
    this.#uses = times === 'always' ? Infinity : times * each
    this.#toSkip = skip
  }

  get state(): ActiveDeliveryFault['state'] {
    if (this.consumedBy.length >= this.#uses) return 'consumed'
    if (this.#isLifted) return 'lifted'
    return this.consumedBy.length > 0 ? 'partly' : 'waiting'
  }

  meets({ system, delivery }: FaultableDelivery): boolean {
    const { instruction } = this
    const { webhook = delivery.webhook, subscription = delivery.subscription, containing } = instruction
    if (this.#isLifted || this.consumedBy.length >= this.#uses || instruction.system !== system) return false
    if (webhook !== delivery.webhook || subscription !== delivery.subscription) return false
    if (containing !== undefined && !JSON.stringify(delivery.payload).includes(containing)) return false
    if (this.#toSkip === 0) return true
    this.#toSkip--
    return false
  }

  whenReleased(go: () => void): void {
    this.#onRelease.push(go)
  }

  /** Lets all leave in turn when enough have come together. */
  collect(held: PendingDelivery, leave: (inTurn: readonly PendingDelivery[]) => void): void {
    const { effect } = this.instruction
    this.#collected.push(held)
    this.#leave = leave
    if (effect.kind === 'reorder' && this.#collected.length === effect.count) this.#letGo(effect.order)
  }

  release(): void {
    if (this.#isLifted) return
    this.#isLifted = true
    this.#letGo()
    for (const go of this.#onRelease.splice(0)) go()
  }

  /** Fewer than were wanted leave the last first. */
  #letGo(order?: readonly number[]): void {
    const collected = this.#collected
    this.#collected = []
    const places = order ?? collected.map((_, index) => collected.length - index)
    this.#leave?.(places.flatMap((place) => collected[place - 1] ?? []))
    this.#leave = undefined
  }
}
