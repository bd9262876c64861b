/**
 * The programmatic surface of the kit. What is not exported here is internal and may change in any release.
 */
export { diffSnapshots, exportTenant, importTenant, startSimulators } from './simulators/index.ts'
export type {
  ActiveFault,
  ContractViolation,
  DiffOptions,
  Exchange,
  ExchangeFilter,
  ExportOptions,
  FaultEffect,
  FaultInstruction,
  FaultMatch,
  FaultState,
  FaultUse,
  FaultVerification,
  Faults,
  Journal,
  ServedContracts,
  SimulatedTenant,
  SimulatorOptions,
  Simulators,
  SnapshotDiff,
  TenantDocument,
  TenantOptions,
  TenantSnapshot,
  Wait,
} from './simulators/index.ts'
