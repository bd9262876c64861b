import type { Exchange } from './exchange.ts'

/** The ordered record of every exchange of a tenant. Bounded: the oldest entries go first. */
export interface Journal {
  entries(filter?: ExchangeFilter): readonly Exchange[]
  /** Called for each exchange when it begins (`answered: false`) and when it is answered (`answered: true`). */
  subscribe(listener: (exchange: Exchange, phase: 'begun' | 'answered') => void): () => void
  clear(): void
}

export interface ExchangeFilter {
  readonly system?: 'omnium' | 'flow'
  readonly kind?: 'call' | 'delivery'
  readonly operationId?: string | readonly string[]
  /** Only exchanges whose URL or bodies contain the text. */
  readonly containing?: string
  readonly afterSeq?: number
}
