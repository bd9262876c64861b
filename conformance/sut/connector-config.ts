import type { Feature, Role } from '../cases/case.ts'
import type { IncompleteKind } from '../runner/story-end.ts'

/** `connector.yaml`, checked and with every default filled in. Durations are milliseconds. */
export interface ConnectorConfig {
  readonly name: string
  readonly version?: string
  readonly role: Role
  readonly plug: Plug
  readonly endpoints: Endpoints
  readonly clock: 'control' | 'none'
  readonly flowChanges: 'webhook' | 'poll' | 'push'
  /** How often a polling connector looks; 0 for the others. */
  readonly pollInterval: number
  readonly features: readonly Feature[]
  readonly profiles: Readonly<Record<string, string>>
  readonly timeouts: Timeouts
  /** Absolute paths of log files. */
  readonly logs: readonly string[]
  readonly accept: { readonly incomplete: readonly IncompleteKind[] }
  readonly knownFailures: readonly KnownFailure[]
}

/** How the runner reaches the connector. */
export type Plug = CommandPlug | UrlPlug

export interface CommandPlug {
  readonly rung: 'command'
  /** Program and arguments; never given to a shell. */
  readonly command: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** For programs that cannot be told their port; any free one otherwise. */
  readonly port?: number
}

export interface UrlPlug {
  readonly rung: 'url'
  readonly url: string
  /** Ports that the simulators listen on, so that the running connector knows them. */
  readonly ports: { readonly omnium: number; readonly flow: number }
  /** Tenant-level settings that the running connector was started with. */
  readonly settings: Readonly<Record<string, string>>
  readonly tokens: { readonly event?: string; readonly control?: string }
}

export interface Endpoints {
  readonly omniumEvents: string
  readonly flowWebhooks: string
  readonly health: string
  readonly control: string
}

export interface Timeouts {
  /** Until the connector answers its health URL with 200. */
  readonly start: number
  /** How long a wait may last without anything happening. */
  readonly wait: number
  /** Without a clock: the silence after which the connector is taken to be at rest. */
  readonly quiet: number
  /** The connector's own time-out for HTTP calls. */
  readonly http: number
}

export interface KnownFailure {
  /** `CASE-ID/check`, or a case id for all its checks. */
  readonly check: string
  readonly reason: string
  readonly link?: string
  /** Last day on which it counts, `YYYY-MM-DD`. */
  readonly expires?: string
  /** Where the entry stands, for messages. */
  readonly where: string
}
