import type { components, operations } from '../../../generated/flow/types.ts'
import type { Handlers } from '../host/handler.ts'
import type { FlowTenant } from './flow-tenant.ts'

/** A named type of Flow's contract: `Schema<'OrderResponse'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** The handlers of some operations, typed by the contract. */
export type FlowHandlers<Id extends keyof operations> = Pick<Handlers<operations, FlowTenant>, Id>
