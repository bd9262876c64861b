/**
 * The two systems as a tenant shows them: the same objects over a reset or a restore, which always show the present
 * life.
 */
import type { SimulatedTenant } from '../simulators.ts'
import type { Causes } from './causes.ts'
import type { FlowTenantShape, OmniumTenantShape } from './vendor.ts'

export function omniumView(now: () => OmniumTenantShape, causes: Causes): SimulatedTenant['omnium'] {
  return {
    get clientId() {
      return now().clientId
    },
    get clientSecret() {
      return now().clientSecret
    },
    get actions() {
      return causes.traced(now().actions)
    },
    get state() {
      return now().state
    },
    revokeTokens: () => now().revokeTokens(),
    rotateSecret: () => now().rotateSecret(),
    setTokenLifetime: (seconds) => now().setTokenLifetime(seconds),
  }
}

export function flowView(now: () => FlowTenantShape, causes: Causes): SimulatedTenant['flow'] {
  return {
    get tenantUid() {
      return now().tenantUid
    },
    get token() {
      return now().token
    },
    get actions() {
      return causes.traced(now().actions)
    },
    get state() {
      return now().state
    },
  }
}
