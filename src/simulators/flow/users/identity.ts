import { integrationUser } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'

/** Who a bearer token stands for. */
export type Identity =
  | { readonly kind: 'integration'; readonly userUid: string }
  | { readonly kind: 'user'; readonly userUid: string; readonly deviceUid: string | null }
  | { readonly kind: 'device'; readonly deviceUid: string }

/** Undefined when the tenant knows no such token, or it has expired. */
export function identityOf(tenant: FlowTenant, token: string | undefined): Identity | undefined {
  if (token === undefined) return undefined
  if (token === tenant.token) return { kind: 'integration', userUid: integrationUser.uid }
  const session = tenant.sessions.get(token)
  if (session) {
    const { userUid, deviceUid, expiresAt } = session
    return tenant.context.clock.now() < expiresAt ? { kind: 'user', userUid, deviceUid } : undefined
  }
  const [device] = tenant.devices.by('token', token)
  return device ? { kind: 'device', deviceUid: device.deviceUid } : undefined
}

export const bearerToken = (headers: Readonly<Record<string, string>>): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(headers['authorization'] ?? '')?.[1]
