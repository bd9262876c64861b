/**
 * The reference connector, role sync: the Flow-side module that brings Omnium's web orders into Flow and Flow's
 * goods receptions into Omnium. This file is its public entry; nothing else is meant to be imported.
 */
export { createConnector } from './connector.ts'
export type { Connector, ConnectorOptions } from './connector.ts'
export { createClockControl } from './control/move-clock.ts'
export type { ClockControl } from './control/move-clock.ts'
export { createJsonLog, silentLog } from './log.ts'
export type { Log } from './log.ts'
export { openJobStore } from './open-job-store.ts'
export type { JobStoreOptions } from './open-job-store.ts'
export { createMemoryStore } from './queue/memory-store.ts'
export type { JobRecord, JobStore, NewJob } from './queue/job-store.ts'
export { createSecrets } from './secrets.ts'
export type { Secrets } from './secrets.ts'
export { startConnectorServer } from './server.ts'
export type { ConnectorServer, ConnectorServerOptions } from './server.ts'
export { readEnvironment } from './settings/environment.ts'
export type { ConnectorSettings } from './settings/environment.ts'
