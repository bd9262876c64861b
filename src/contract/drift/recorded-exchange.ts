/** One request and its answer as a recording has them, whatever kind of recording it is. */
export interface RecordedExchange {
  /** Where to find it: `entry 3`, `exchange 17`, `GET /api/Markets`. */
  readonly source: string
  /** `delivery`: one of the systems called a subscriber. */
  readonly kind: 'call' | 'delivery'
  /** The system, where the recording names it. */
  readonly system?: 'omnium' | 'flow'
  /** Host and port, where the recording has them. */
  readonly host?: string
  readonly method: string
  /** Path and query as sent, without origin; secrets are replaced. */
  readonly url: string
  /** Name of the event, for a delivery. */
  readonly webhook?: string
  readonly request: Payload
  readonly response: Payload
  readonly status: number
  /** Values that differ from run to run are labels, as in a result stream. */
  readonly labelled?: true
}

export interface Payload {
  /** Undefined where the recording keeps no headers. */
  readonly contentType?: string
  /** Parsed JSON where it was JSON, text otherwise, undefined when there was none. Secrets are replaced. */
  readonly body?: unknown
}

/** Why something in a recording was not judged, with how often. */
export type Skipped = Readonly<Record<string, number>>

export interface Recording {
  /** The file or URL. */
  readonly name: string
  readonly kind: 'har' | 'journal' | 'stream' | 'live'
  readonly exchanges: readonly RecordedExchange[]
  readonly skipped: Skipped
}
