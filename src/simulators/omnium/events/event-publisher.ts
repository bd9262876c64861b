import type { Clock } from '../../../kernel/clock.ts'
import type { Ids } from '../../../kernel/ids.ts'
import type { Delivery, DeliveryOutcome, RetryPolicy } from '../../host/delivery.ts'
import type { Collection } from '../../state/collection.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import { timestamp } from '../dates.ts'
import type { OmniumEvent } from '../schemas.ts'
import { wants } from './subscription.ts'
import type { EventFilters, Subscription } from './subscription.ts'

/** What the publisher cannot know by itself. */
export type NewEvent = Omit<OmniumEvent, 'timestamp' | 'id' | 'user' | 'userId' | 'origin'>

/** An event of the log; its place in the collection is its place in time. */
export interface LoggedEvent extends OmniumEvent {
  readonly id: string
  readonly timestamp: string
}

export interface PublisherOptions {
  readonly clock: Pick<Clock, 'now'>
  readonly ids: Ids
  readonly log: Collection<LoggedEvent, 'objectId'>
  readonly subscriptions: Collection<Subscription>
  /** Most events that the log holds. */
  readonly most?: number
  deliver(delivery: Delivery): void
}

/** 1, 5 and 15 seconds; nothing more after 2xx, 400, 404 and 429, while 401, 403 and 409 are retried (quirk 41). */
export const omniumRetryPolicy: RetryPolicy = {
  delays: [1_000, 5_000, 15_000],
  shouldRetry: (status) =>
    status === undefined || !((status >= 200 && status < 300) || [400, 404, 429].includes(status)),
}

const KEPT_EVENTS = 50_000

/** The event log and its subscriptions. Deliveries carry metadata only, no entity and no signature (quirk 42). */
export class EventPublisher {
  readonly #options: PublisherOptions

  constructor(options: PublisherOptions) {
    this.#options = options
  }

  publish(event: NewEvent, actor: Actor): LoggedEvent {
    const { clock, ids } = this.#options
    const full = compact<LoggedEvent>({
      isError: false,
      isRead: false,
      ...event,
      timestamp: timestamp(clock.now()),
      id: ids.token(20),
      user: actor.user,
      userId: actor.userId,
      origin: actor.origin,
    })
    this.#log(full)
    for (const subscription of this.subscriptions()) this.#send(subscription, full)
    return full
  }

  /** The vendor forgets events after a while; here it is the oldest that go, so that memory stays bounded. */
  #log(event: LoggedEvent): void {
    const { log, most = KEPT_EVENTS } = this.#options
    log.insert(event)
    const oldest = log.size > most ? log.oldest() : undefined
    if (oldest !== undefined) log.delete(oldest)
  }

  /** Delivers a payload as it is, to everybody or to one subscription: a replay, a duplicate, something odd. */
  send(payload: object, subscriptionId?: string): number {
    const receivers = this.subscriptions().filter(
      ({ id, active }) => active && (subscriptionId === undefined || id === subscriptionId),
    )
    for (const subscription of receivers) this.#deliver(subscription, payload)
    return receivers.length
  }

  subscribe(subscription: Omit<Subscription, 'id'>): Subscription {
    return this.#options.subscriptions.insert({ ...subscription, id: this.#options.ids.token(8) })
  }

  /** Deliveries that wait for a retry keep the address that they were made for. */
  change(id: string, changes: Partial<Omit<Subscription, 'id'>>): Subscription | undefined {
    const { subscriptions } = this.#options
    const before = subscriptions.get(id)
    return before && subscriptions.put({ ...before, ...changes })
  }

  unsubscribe(id: string): boolean {
    return this.#options.subscriptions.delete(id)
  }

  subscriptions(): readonly Subscription[] {
    return this.#options.subscriptions.all()
  }

  #send(subscription: Subscription, event: LoggedEvent): void {
    if (wants(subscription, event)) this.#deliver(subscription, event)
  }

  #deliver(subscription: Subscription, payload: OmniumEvent): void {
    this.#options.deliver({
      webhook: 'event',
      event: payload.id ?? '',
      url: subscription.url,
      headers: subscription.headers,
      payload,
      subscription: subscription.id,
    })
  }

  /**
   * 290100, logged when a delivery was given up. It goes to the other subscriptions only, and losing one of
   * these is not reported again: otherwise a dead subscriber would keep itself busy for ever.
   */
  settled({ url, payload, subscription: id = '' }: Delivery, outcome: DeliveryOutcome): void {
    const { delivered, status, error, took } = outcome
    if (delivered || (payload as OmniumEvent).className === 'EventSubscription') return
    const { clock, ids } = this.#options
    const report: LoggedEvent = {
      timestamp: timestamp(clock.now()),
      id: ids.token(20),
      operationId: 290_100,
      message: `POST ${url} failed after ${took} ms: ${status ?? error ?? 'no answer'}`,
      className: 'EventSubscription',
      subClassName: 'WebHook',
      objectId: id,
      category: `${(payload as OmniumEvent).className ?? 'Event'} webhook`,
      status: 'Failed',
      isError: true,
      isRead: false,
    }
    this.#log(report)
    for (const other of this.subscriptions()) if (other.id !== id) this.#send(other, report)
  }
}

export type { EventFilters }
