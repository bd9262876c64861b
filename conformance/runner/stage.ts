import type { SimulatedTenant } from '../../src/simulators/simulators.ts'
import type { ReportChannel } from '../sut/report-channel.ts'
import type { Recorder } from './recorder.ts'
import type { TimeKeeper } from './time-keeper.ts'

/** The connector instance as a story finds it. */
export interface Stage {
  readonly tenant: SimulatedTenant
  readonly recorder: Recorder
  readonly keeper: TimeKeeper
  readonly reports: ReportChannel
  readonly tokens: ReadonlyMap<string, string>
  readonly profile: (id: string) => string
  /** Undefined where the runner did not start the connector. */
  readonly restart: ((how: 'stop' | 'kill') => Promise<void>) | undefined
  /** Real time, for the timing file alone. */
  readonly wallClock: () => number
  /** Tells of a secret that from now on must not be seen. */
  readonly watchSecret: (name: string, secret: string) => void
  readonly endpoint: EventEndpoint
}

/** Where the connector takes Omnium's events. */
export interface EventEndpoint {
  readonly url: string
  readonly token: string
  /** Real milliseconds. */
  readonly timeout: number
  /** Posts under way; time must not move meanwhile. */
  readonly posts: { open: number }
}
