import type { Delivery } from './delivery.ts'

/** One event for one subscription, from its beginning to its end. Plain data: what is pending is part of a tenant's state. */
export interface DeliveryRecord {
  readonly id: string
  readonly system: 'omnium' | 'flow'
  readonly delivery: Delivery
  readonly state: DeliveryState
  /** Tenant time. */
  readonly createdAt: number
  readonly attempts: readonly DeliveryAttempt[]
  /** When the next attempt is due; absent once it has ended, and while a fault holds it. */
  readonly nextAttemptAt?: number
  /** Of which other delivery it is a copy: a duplicate, or sent again on demand. */
  readonly copyOf?: string
  /** The fault that decided when and how often it leaves, or that it does not. */
  readonly fault?: { readonly id: string; readonly kind: string }
}

export type DeliveryState = 'pending' | 'delivered' | 'failed'

export interface DeliveryAttempt {
  /** Tenant time. */
  readonly at: number
  readonly answeredAt: number
  /** Absent when there was no answer. */
  readonly status?: number
  /** Why there was none. */
  readonly error?: string
  /** Number of the exchange in the journal. */
  readonly exchange: number
  /** The fault by which it failed. */
  readonly fault?: string
}

export interface DeliveryFilter {
  readonly system?: 'omnium' | 'flow' | undefined
  /** Id of the event, the same in all copies. */
  readonly event?: string | undefined
  readonly webhook?: string | undefined
  readonly subscription?: string | undefined
  readonly state?: DeliveryState | undefined
}

/** Most deliveries kept after their end; the oldest go first. */
export const ENDED_KEPT = 2000

/** The deliveries of one tenant: all that are pending, and the last that have ended. Like the journal it is not kept. */
export class DeliveryLog {
  readonly #limit: number
  #number = 0
  readonly #pending = new Map<string, DeliveryRecord>()
  readonly #ended = new Map<string, DeliveryRecord>()

  constructor(limit = ENDED_KEPT) {
    this.#limit = limit
  }

  nextId(): string {
    return `delivery-${++this.#number}`
  }

  put(record: DeliveryRecord): void {
    this.#number = Math.max(this.#number, numberOf(record))
    this.#pending.delete(record.id)
    this.#ended.delete(record.id)
    if (record.state === 'pending') this.#pending.set(record.id, record)
    else this.#ended.set(record.id, record)
    const [oldest] = this.#ended.keys()
    if (this.#ended.size > this.#limit && oldest !== undefined) this.#ended.delete(oldest)
  }

  get(id: string): DeliveryRecord | undefined {
    return this.#pending.get(id) ?? this.#ended.get(id)
  }

  /** In the order in which they began. */
  entries(filter: DeliveryFilter = {}): readonly DeliveryRecord[] {
    return [...this.#ended.values(), ...this.#pending.values()]
      .filter((record) => matches(record, filter))
      .sort((one, other) => numberOf(one) - numberOf(other))
  }

  /** What was pending in a life that is over, is pending no more. */
  forgetPending(system: DeliveryRecord['system']): void {
    for (const record of [...this.#pending.values()])
      if (record.system === system) this.#pending.delete(record.id)
  }

  clear(): void {
    this.#pending.clear()
    this.#ended.clear()
  }
}

const numberOf = ({ id }: DeliveryRecord): number => Number(id.slice(id.lastIndexOf('-') + 1))

function matches({ system, state, delivery }: DeliveryRecord, filter: DeliveryFilter): boolean {
  const wanted = [filter.system, filter.state, filter.event, filter.webhook, filter.subscription]
  const given = [system, state, delivery.event, delivery.webhook, delivery.subscription]
  return wanted.every((value, index) => value === undefined || value === given[index])
}
