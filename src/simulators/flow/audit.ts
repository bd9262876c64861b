import { iso } from '../../kernel/clock.ts'
import type { Actor } from './actor.ts'
import type { FlowTenant } from './flow-tenant.ts'

/** The present tenant time as Flow writes it. */
export const timestamp = (tenant: FlowTenant): string => iso(tenant.context.clock.now())

export const createdNow = (tenant: FlowTenant): { createdAt: string; lastModifiedAt: string } => {
  const now = timestamp(tenant)
  return { createdAt: now, lastModifiedAt: now }
}

/** Audit fields of the newer resources, which also say who. */
export const createdBy = (
  tenant: FlowTenant,
  actor: Actor,
): { createdAt: string; createdBy: string; lastModifiedAt: string; lastModifiedBy: string } => ({
  ...createdNow(tenant),
  createdBy: actor.displayName,
  lastModifiedBy: actor.displayName,
})

export const modifiedBy = (
  tenant: FlowTenant,
  actor: Actor,
): { lastModifiedAt: string; lastModifiedBy: string } => ({
  lastModifiedAt: timestamp(tenant),
  lastModifiedBy: actor.displayName,
})
