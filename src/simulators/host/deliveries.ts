import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../../kernel/clock.ts'
import { breach } from './check-response.ts'
import type { Contract } from './contract/contract.ts'
import type { WritableJournal } from './bounded-journal.ts'
import type { Delivery, DeliveryOutcome, RetryPolicy } from './delivery.ts'
import type { Exchange } from './exchange.ts'
import { postEvent } from './post-event.ts'
import type { PostResult } from './post-event.ts'
import { redactHeaders, redactUrl, redactValue } from './redact.ts'

export interface DeliveriesOptions {
  readonly system: 'omnium' | 'flow'
  readonly tenant: string
  readonly contract: Contract
  readonly clock: Clock
  readonly journal: WritableJournal
  /** Counts an open exchange until the returned function is called. */
  readonly open: () => () => void
  readonly fetch: typeof fetch
  /** Real milliseconds: the subscriber is a real program. */
  readonly timeout: number
  readonly retry: RetryPolicy
  /** Told once of each delivery, after its last attempt. */
  readonly onSettled?: ((delivery: Delivery, outcome: DeliveryOutcome) => void) | undefined
  /** Told when a payload breaks the contract of its webhook: our bug. */
  readonly onBreach?: ((exchange: Exchange) => void) | undefined
}

/** An attempt that is on the wire or waits for its time. */
export interface PendingDelivery {
  readonly delivery: Delivery
  /** 1 is the first. */
  readonly attempt: number
  /** Tenant time. */
  readonly at: number
}

/**
 * Sends one tenant's events to their subscribers. Retries wait on the tenant clock. An attempt that is due counts
 * as open from that instant until its answer is in the journal and its retry is planned, so "nothing is open and
 * nothing is due" is a true statement at every moment.
 */
export class Deliveries {
  readonly #options: DeliveriesOptions
  readonly #aborter = new AbortController()
  readonly #pending = new Set<PendingDelivery>()

  constructor(options: DeliveriesOptions) {
    this.#options = options
  }

  deliver(delivery: Delivery): void {
    const { clock } = this.#options
    this.#attempt({ delivery, attempt: 1, at: delivery.at ?? clock.now() })
  }

  /** What is on the wire or waits for its time, in the order in which it was planned. */
  pending(): readonly PendingDelivery[] {
    return [...this.#pending]
  }

  /** What is on the wire, a line each. */
  underWay(): readonly string[] {
    return [...this.#pending]
      .filter(({ at }) => at <= this.#options.clock.now())
      .map(
        ({ delivery: { event, url }, attempt }) =>
          `attempt ${attempt} to deliver ${this.#options.system} event ${event} to ${redactUrl(url)}`,
      )
  }

  /** Goes on with deliveries that were pending before; one whose answer nobody heard is sent again. */
  resume(pending: readonly PendingDelivery[]): void {
    for (const each of pending) this.#attempt(each)
  }

  /** Breaks off what is on the wire and starts nothing more. */
  cancel(): void {
    this.#aborter.abort()
  }

  #attempt(planned: PendingDelivery): void {
    const { clock, open } = this.#options
    this.#pending.add(planned)
    if (planned.at > clock.now()) return void clock.schedule(planned.at, () => this.#attempt(planned))
    const close = open()
    // Not before the handler that caused the event has ended: its answer comes first.
    queueMicrotask(() => {
      void this.#send(planned).finally(close)
    })
  }

  async #send(planned: PendingDelivery): Promise<void> {
    const { delivery, attempt: number } = planned
    const { clock, journal, fetch, timeout } = this.#options
    if (this.#aborter.signal.aborted) return
    const payload = this.#onWire(delivery)
    const exchange = this.#begin(delivery, payload, number)
    const result = await postEvent({ ...delivery, payload }, { fetch, timeout, signal: this.#aborter.signal })
    if (this.#aborter.signal.aborted) return
    journal.answer(exchange, {
      answeredAt: clock.now(),
      status: result.status,
      responseHeaders: redactHeaders(result.headers),
      responseBody: redactValue(result.body),
      delivery: {
        event: delivery.event,
        attempt: number,
        ...(result.error === undefined ? {} : { error: result.error }),
      },
    })
    this.#settle(planned, result)
  }

  #settle(planned: PendingDelivery, { status, error }: PostResult): void {
    const { delivery, attempt: number } = planned
    this.#pending.delete(planned)
    const { clock, retry, onSettled } = this.#options
    const delivered = status !== undefined && status >= 200 && status < 300
    const wait = retry.delays[number - 1]
    if (!delivered && wait !== undefined && retry.shouldRetry(status)) {
      return this.#attempt({ delivery, attempt: number + 1, at: clock.now() + wait })
    }
    onSettled?.(delivery, { attempts: number, status, error, delivered })
  }

  #onWire({ webhook, payload }: Delivery): unknown {
    const { names } = this.#options.contract
    return names ? names.eventToWire(webhook, payload) : payload
  }

  #begin(delivery: Delivery, onWire: unknown, attempt: number): Exchange {
    const { system, tenant, contract, clock, journal, onBreach } = this.#options
    const violations = contract
      .validateWebhook(delivery.webhook, onWire)
      .map(({ pointer, message }) => breach(pointer, message))
    const exchange = journal.begin({
      system,
      kind: 'delivery',
      tenant,
      at: clock.now(),
      answeredAt: undefined,
      operationId: delivery.webhook,
      method: 'POST',
      url: redactUrl(delivery.url),
      path: {},
      query: {},
      requestHeaders: redactHeaders({ ...delivery.headers, 'content-type': 'application/json' }),
      requestBody: redactValue(delivery.payload),
      ...(isDeepStrictEqual(onWire, delivery.payload) ? {} : { wire: { requestBody: redactValue(onWire) } }),
      status: undefined,
      responseHeaders: {},
      responseBody: undefined,
      violations,
      delivery: { event: delivery.event, attempt },
    })
    if (violations.length > 0) onBreach?.(exchange)
    return exchange
  }
}
