import type { ItemKind, UncertainEvidence } from './evidence-items.ts'
import type { Recording } from './recorded-exchange.ts'

export type DriftKind =
  | 'undocumented-path'
  | 'undocumented-method'
  | 'missing-operation'
  | 'undocumented-status'
  | 'undocumented-content'
  | 'undocumented-parameter'
  | 'undocumented-field'
  | 'unlisted-value'
  | 'undocumented-event'
  /** Whatever else breaks the contract: a wrong type, a missing property, a pattern. */
  | 'violation'

/** One difference between recording and contract, however often it was seen. */
export interface DriftFinding {
  readonly kind: DriftKind
  readonly api: 'omnium' | 'flow'
  /** `GET /v2/tenants/{tenantUid}`; for an undocumented path what it was taken for. */
  readonly operation: string
  /** Who wrote what differs: the caller, or the system. */
  readonly side: 'request' | 'response'
  // Place in the exchange, with * for any element of a list: /response/body/items/*/capital
  readonly pointer: string
  readonly message: string
  /** Pointer into the bundled contract. */
  readonly clause?: string
  /** What the broken clause rests on; absent where the contract says nothing. */
  readonly restsOn?: 'documented' | 'assumed'
  readonly count: number
  /** The first exchanges that show it. */
  readonly seen: readonly string[]
}

/** What a recording says of an item that nobody has published outright. */
export interface ItemVerdict {
  readonly kind: ItemKind
  readonly evidence: UncertainEvidence
  readonly pointer: string
  readonly name: string
  readonly verdict: 'confirmed' | 'refuted'
  /** Why it is refuted. */
  readonly reason?: string
}

export interface ItemCounts {
  readonly confirmed: number
  readonly refuted: number
  /** The recording says nothing about them. */
  readonly unseen: number
}

export interface ApiDrift {
  readonly api: 'omnium' | 'flow'
  readonly exchanges: number
  readonly operations: number
  readonly findings: readonly DriftFinding[]
  readonly items: readonly ItemVerdict[]
  readonly counts: Readonly<Record<UncertainEvidence, ItemCounts>>
}

export interface DriftReport {
  readonly recording: Pick<Recording, 'name' | 'kind' | 'skipped'> & { readonly exchanges: number }
  readonly apis: readonly ApiDrift[]
  readonly summary: { readonly judged: number; readonly findings: number; readonly refuted: number }
}
