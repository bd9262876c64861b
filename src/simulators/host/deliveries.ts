import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../../kernel/clock.ts'
import { breach } from './check-response.ts'
import type { Contract } from './contract/contract.ts'
import type { WritableJournal } from './bounded-journal.ts'
import type { Delivery, DeliveryOutcome, RetryPolicy } from './delivery.ts'
import type { DeliveryFaults, LiveFault } from './delivery-faults.ts'
import type { DeliveryAttempt, DeliveryLog, DeliveryRecord } from './delivery-log.ts'
import type { Exchange } from './exchange.ts'
import type { Answered, Begun } from './journal/entry.ts'
import { redactUrl } from './redact.ts'
import { postEvent } from './post-event.ts'
import type { PostResult } from './post-event.ts'

export interface DeliveriesOptions {
  readonly system: 'omnium' | 'flow'
  readonly tenant: string
  readonly contract: Contract
  readonly clock: Clock
  readonly journal: WritableJournal
  readonly log: DeliveryLog
  readonly faults: DeliveryFaults
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

/** A delivery that has not ended: an attempt is on the wire, waits for its time, or is held by a fault. */
export type PendingDelivery = DeliveryRecord & { readonly state: 'pending' }

/**
 * Sends one tenant's events to their subscribers. Retries wait on the tenant clock. An attempt that is due counts
 * as open from that instant until its answer is in the journal and its retry is planned, so "nothing is open and
 * nothing is due" is a true statement at every moment.
 */
export class Deliveries {
  readonly #options: DeliveriesOptions
  readonly #aborter = new AbortController()
  readonly #pending = new Map<string, PendingDelivery>()
  /** Of the pending ones those that are due: on the wire, or next in turn. */
  readonly #underWay = new Set<string>()

  constructor(options: DeliveriesOptions) {
    this.#options = options
  }

  /** Begins a delivery; as a copy of another one when that is named. */
  deliver(delivery: Delivery, copyOf?: string): DeliveryRecord {
    const { system, faults } = this.#options
    const record = this.#create(delivery, copyOf)
    const fault = faults.onLeaving({ system, id: record.id, delivery })
    if (!fault) {
      this.#plan(record)
      return record
    }
    const { effect } = fault.instruction
    const marked: PendingDelivery = { ...record, fault: { id: fault.id, kind: effect.kind } }
    this.#leaveWith(marked, fault)
    return marked
  }

  /** What has not ended, in the order in which it began. */
  pending(): readonly PendingDelivery[] {
    return [...this.#pending.values()]
  }

  /** What is on the wire, a line each. */
  underWay(): readonly string[] {
    const { system } = this.#options
    return [...this.#underWay].flatMap((id) => {
      const pending = this.#pending.get(id)
      if (!pending) return []
      const { attempts, delivery } = pending
      return `${id}: attempt ${attempts.length + 1} to deliver ${system} event ${delivery.event} to ${redactUrl(delivery.url)}`
    })
  }

  /**
   * Goes on with deliveries that were pending before. One whose answer nobody heard is sent again; one that a fault
   * held leaves at once: faults are no part of a state.
   */
  resume(pending: readonly PendingDelivery[]): void {
    for (const each of pending) this.#plan(each)
  }

  /** Breaks off what is on the wire and starts nothing more. */
  cancel(): void {
    this.#aborter.abort()
    this.#options.log.forgetPending(this.#options.system)
  }

  #create(delivery: Delivery, copyOf: string | undefined): PendingDelivery {
    const { system, clock, log } = this.#options
    return {
      id: log.nextId(),
      system,
      delivery,
      state: 'pending',
      createdAt: clock.now(),
      attempts: [],
      nextAttemptAt: Math.max(delivery.at ?? 0, clock.now()),
      ...(copyOf !== undefined && { copyOf }),
    }
  }

  #leaveWith(record: PendingDelivery, fault: LiveFault): void {
    const { effect } = fault.instruction
    switch (effect.kind) {
      case 'drop': {
        const { nextAttemptAt: _, ...rest } = record
        return this.#options.log.put({ ...rest, state: 'failed' })
      }
      case 'delay':
        return this.#plan({ ...record, nextAttemptAt: this.#dueAt(record) + effect.milliseconds })
      case 'duplicate': {
        this.#plan(record)
        for (let copy = 0; copy < (effect.copies ?? 1); copy++)
          this.#plan({
            ...this.#create(record.delivery, record.id),
            fault: { id: fault.id, kind: effect.kind },
          })
        return
      }
      case 'hold': {
        const held = this.#hold(record)
        return fault.whenReleased(() => this.#plan(held))
      }
      case 'reorder': {
        const held = this.#hold(record)
        return fault.collect(held, (inTurn) => this.#leaveInTurn(inTurn))
      }
      case 'fail':
        return this.#plan(record)
    }
  }

  #hold({ nextAttemptAt: _, ...record }: PendingDelivery): PendingDelivery {
    this.#keep(record)
    return record
  }

  /** Each after the answer to the one before, so that a subscriber hears them in this order. */
  #leaveInTurn(records: readonly PendingDelivery[]): void {
    if (this.#aborter.signal.aborted) return
    const close = this.#options.open()
    const due = records.map((record): PendingDelivery => ({ ...record, nextAttemptAt: this.#dueAt(record) }))
    for (const record of due) this.#begin(record)
    queueMicrotask(() => {
      const all = due.reduce((before, record) => before.then(() => this.#send(record)), Promise.resolve())
      void all.finally(close)
    })
  }

  #plan(record: PendingDelivery): void {
    const { clock, open } = this.#options
    if (this.#aborter.signal.aborted) return
    const at = this.#dueAt(record)
    const planned = { ...record, nextAttemptAt: at }
    if (at > clock.now()) {
      this.#keep(planned)
      return void clock.schedule(at, () => this.#plan(planned))
    }
    this.#begin(planned)
    const close = open()
    // Not before the handler that caused the event has ended: its answer comes first.
    queueMicrotask(() => {
      void this.#send(planned).finally(close)
    })
  }

  #dueAt({ nextAttemptAt }: PendingDelivery): number {
    return nextAttemptAt ?? this.#options.clock.now()
  }

  #begin(record: PendingDelivery): void {
    this.#keep(record)
    this.#underWay.add(record.id)
  }

  #keep(record: PendingDelivery): void {
    this.#pending.set(record.id, record)
    this.#options.log.put(record)
  }

  async #send(record: PendingDelivery): Promise<void> {
    const { delivery, attempts } = record
    const { system, clock, journal, faults, fetch, timeout } = this.#options
    const { signal } = this.#aborter
    if (signal.aborted) return
    const payload = this.#onWire(delivery)
    const exchange = this.#note(delivery, payload, attempts.length + 1)
    const fault = faults.onAttempt({ system, id: record.id, delivery })
    if (fault) exchange.fault = { id: fault.id, kind: fault.instruction.effect.kind }
    const at = clock.now()
    const result = await attempt(fault, () => postEvent({ ...delivery, payload }, { fetch, timeout, signal }))
    if (signal.aborted) return
    const { status, headers, body, error } = result
    const answered: Answered = {
      answeredAt: clock.now(),
      status,
      responseHeaders: headers,
      responseBody: body,
      delivery: {
        event: delivery.event,
        attempt: attempts.length + 1,
        ...(error !== undefined && { error }),
      },
    }
    journal.answer(exchange, answered, sizeOf(body))
    const made: DeliveryAttempt = {
      at,
      answeredAt: clock.now(),
      ...(status !== undefined && { status }),
      ...(error !== undefined && { error }),
      exchange: exchange.seq,
      ...(fault && { fault: fault.id }),
    }
    this.#settle({ ...record, attempts: [...attempts, made] }, made)
  }

  #settle(record: PendingDelivery, { status, error }: DeliveryAttempt): void {
    const { clock, retry, log, onSettled } = this.#options
    const { delivery, attempts } = record
    this.#underWay.delete(record.id)
    const delivered = status !== undefined && status >= 200 && status < 300
    const wait = retry.delays[attempts.length - 1]
    if (!delivered && wait !== undefined && retry.shouldRetry(status))
      return this.#plan({ ...record, nextAttemptAt: clock.now() + wait })
    this.#pending.delete(record.id)
    const { nextAttemptAt: _, ...rest } = record
    log.put({ ...rest, state: delivered ? 'delivered' : 'failed' })
    const took = clock.now() - (attempts[0]?.at ?? clock.now())
    onSettled?.(delivery, { attempts: attempts.length, status, error, delivered, took })
  }

  #onWire({ webhook, payload }: Delivery): unknown {
    const { names } = this.#options.contract
    return names ? names.eventToWire(webhook, payload) : payload
  }

  #note(delivery: Delivery, onWire: unknown, attempt: number): Exchange {
    const { system, tenant, contract, clock, journal, onBreach } = this.#options
    const violations = contract
      .validateWebhook(delivery.webhook, onWire)
      .map(({ pointer, message }) => breach(pointer, message))
    const begun: Begun = {
      system,
      kind: 'delivery',
      tenant,
      at: clock.now(),
      answeredAt: undefined,
      operationId: delivery.webhook,
      method: 'POST',
      url: delivery.url,
      path: {},
      query: {},
      requestHeaders: { ...delivery.headers, 'content-type': 'application/json' },
      requestBody: delivery.payload,
      ...(isDeepStrictEqual(onWire, delivery.payload) ? {} : { wire: { requestBody: onWire } }),
      status: undefined,
      responseHeaders: {},
      responseBody: undefined,
      violations,
      ...(delivery.causedBy && { causedBy: delivery.causedBy }),
      delivery: { event: delivery.event, attempt },
    }
    const exchange = journal.begin(begun, sizeOf(onWire))
    if (violations.length > 0) onBreach?.(exchange)
    return exchange
  }
}

/** The attempt itself, unless a fault decides how it ends. */
async function attempt(fault: LiveFault | undefined, post: () => Promise<PostResult>): Promise<PostResult> {
  if (fault?.instruction.effect.kind !== 'fail') return post()
  const { status, reaches = true } = fault.instruction.effect
  if (reaches) await post()
  const error = status === undefined ? `no answer (${fault.id})` : undefined
  return { status, headers: {}, body: undefined, error }
}

const sizeOf = (body: unknown): number =>
  typeof body === 'string' ? body.length : (JSON.stringify(body)?.length ?? 0)
