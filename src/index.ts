/**
 * The programmatic surface of the kit. What is not exported here is internal and may change in any release.
 */
export { startSimulators } from './simulators/index.ts'
export type {
  ActiveFault,
  ContractViolation,
  Exchange,
  ExchangeFilter,
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
  TenantOptions,
  Wait,
} from './simulators/index.ts'
