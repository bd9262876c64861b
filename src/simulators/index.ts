/** What the rest of the kit may use of the simulators. */
import { flowVendor } from './flow/flow-vendor.ts'
import { omniumVendor } from './omnium/omnium-vendor.ts'

export { createFetch, createSimulators, startSimulators } from './start-simulators.ts'
export type { ServedContracts, SimulatorOptions } from './start-simulators.ts'
export type { SimulatedTenant, Simulators, TenantOptions } from './simulators.ts'
export type { ContractViolation, Exchange } from './host/exchange.ts'
export type {
  ActiveFault,
  FaultEffect,
  FaultInstruction,
  FaultMatch,
  FaultState,
  FaultUse,
  FaultVerification,
  Faults,
  Wait,
} from './host/faults.ts'
export type { ExchangeFilter, Journal } from './host/journal.ts'

export { diffSnapshots } from './host/copies/diff-snapshots.ts'
export type { DiffOptions, SnapshotDiff } from './host/copies/diff-snapshots.ts'
export { exportTenant, importTenant } from './host/copies/tenant-folder.ts'
export type { ExportOptions, TenantDocument } from './host/copies/tenant-document.ts'
export type { TenantSnapshot } from './host/tenant-snapshot.ts'

/** The operations that have a handler: all of them, which the types and a test hold. */
export function handledOperations(api: 'omnium' | 'flow'): ReadonlySet<string> {
  return new Set(Object.keys((api === 'omnium' ? omniumVendor : flowVendor).handlers))
}
