import type { Exchange } from './exchange.ts'
import type { Times, Verdict } from './journal/verdict.ts'

/** The ordered record of every exchange of a tenant. Bounded by entries and by bytes: the oldest entries go first. */
export interface Journal {
  entries(filter?: ExchangeFilter): readonly Exchange[]
  /** How much is kept, how much may be kept, and how much had to go. */
  readonly size: JournalSize
  /** Called for each exchange when it begins (`answered: false`) and when it is answered (`answered: true`). */
  subscribe(listener: (exchange: Exchange, phase: 'begun' | 'answered') => void): () => void
  /** Whether so many exchanges match, at least one unless told otherwise; if not, the nearest ones and why. */
  check(filter: ExchangeFilter, times?: Times): Verdict
  /**
   * The same for tests.
   *
   * @returns the exchanges that match
   * @throws UserError `E_NOT_IN_JOURNAL` that names the nearest exchanges and what differs in each
   */
  verify(filter: ExchangeFilter, times?: Times): readonly Exchange[]
  /**
   * Resolves with the matching exchanges as soon as there are enough of them, at once when there already are.
   *
   * @throws UserError `E_NOT_IN_JOURNAL` as `verify` does, when the time is up or the tenant has ended
   */
  waitFor(filter: ExchangeFilter, options?: WaitOptions): Promise<readonly Exchange[]>
  clear(): void
}

/** Every member given must fit; of a list, one of its items. */
export interface ExchangeFilter {
  readonly system?: 'omnium' | 'flow'
  readonly kind?: 'call' | 'delivery'
  /** For deliveries the name of the webhook. */
  readonly operationId?: string | readonly string[]
  /** A status, or a class of them such as `4xx`. */
  readonly status?: StatusPattern | readonly StatusPattern[]
  readonly method?: string | readonly string[]
  /** The path as it was sent, without query; `*` stands for any text. */
  readonly path?: string
  /** Only exchanges whose URL or bodies contain the text. */
  readonly containing?: string
  /** Members of the request's body; all of them must fit. */
  readonly requestBody?: BodyMember | readonly BodyMember[]
  /** Members of the answer's body; all of them must fit. */
  readonly responseBody?: BodyMember | readonly BodyMember[]
  /** Whether anything in it broke the contract. */
  readonly violating?: boolean
  /** Whether a fault decided it. */
  readonly faulted?: boolean
  /** Id of the fault that decided it. */
  readonly fault?: string
  /** Whether no operation of the contract matched. */
  readonly unmatched?: boolean
  /** Begun at this tenant time or later, milliseconds since the epoch. */
  readonly from?: number
  /** Begun before this tenant time. */
  readonly to?: number
  readonly afterSeq?: number
}

export type StatusPattern = number | `${1 | 2 | 3 | 4 | 5}xx`

export interface BodyMember {
  /** JSON Pointer, such as `/orderForm/lineItems/0/code`. */
  readonly pointer: string
  readonly equals: unknown
}

export interface WaitOptions {
  /** How many must match; default 1. */
  readonly times?: number
  /** Real milliseconds; default 10,000. */
  readonly timeout?: number
}

export interface JournalSize {
  readonly entries: number
  /** Of requests and answers as they stood on the wire. */
  readonly bytes: number
  /** Entries that went because of a bound, since the journal was created or cleared. */
  readonly dropped: number
  readonly bounds: JournalBounds
}

/** How much of the traffic is kept. */
export interface JournalBounds {
  /** Most entries. */
  readonly entries: number
  /** Most bytes of bodies altogether; the newest entry stays whatever its size. */
  readonly bytes: number
  /** Longest body that is kept whole; of a longer one the beginning is kept, as text. */
  readonly bodyBytes: number
}
