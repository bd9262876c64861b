import type { FlowTenant } from '../flow-tenant.ts'
import { forbidden } from '../refused.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { viewDevice } from './devices.ts'
import { bearerToken, identityOf } from './identity.ts'
import type { Identity } from './identity.ts'
import { issueAccessToken, logIn } from './sessions.ts'
import { userOf, viewUser } from './users.ts'
import type { User } from './users.ts'

type Headers = Readonly<Record<string, string>>

/** Accounts and devices, outside the tenant's path but for the exchange of tokens: the token says who it is. */
export const userHandlers: FlowHandlers<'getAccount' | 'loginAccount' | 'createAccessToken' | 'getDevice'> = {
  getAccount: ({ headers }, tenant) => ({
    status: 200,
    body: {
      globalRoles: [],
      defaultTenantUid: tenant.tenantUid,
      tenants: [viewUser(tenant, userBehind(tenant, headers))],
    },
  }),
  loginAccount: ({ headers, body }, tenant) => {
    const identity = behind(tenant, headers)
    if (identity.kind !== 'device') throw forbidden('Users log in at a device, with its token.')
    return { status: 200, body: logIn(tenant, body, identity.deviceUid) }
  },
  /** Two paths for an exchange of tokens are described; which one is current is not confirmed, so both work. */
  createAccessToken: ({ headers }, tenant) => {
    const identity = behind(tenant, headers)
    const deviceUid = identity.kind === 'user' ? identity.deviceUid : null
    return { status: 200, body: issueAccessToken(tenant, userBehind(tenant, headers), deviceUid) }
  },
  getDevice: ({ headers }, tenant) => {
    const identity = behind(tenant, headers)
    if (identity.kind === 'integration' || identity.deviceUid === null)
      throw forbidden('There is no device behind this token.')
    const device = fromPath(tenant.devices, 'device', identity.deviceUid)
    return { status: 200, body: viewDevice(tenant, device) }
  },
}

function behind(tenant: FlowTenant, headers: Headers): Identity {
  const identity = identityOf(tenant, bearerToken(headers))
  if (!identity) throw forbidden('There is nobody behind this token.')
  return identity
}

function userBehind(tenant: FlowTenant, headers: Headers): User {
  const identity = behind(tenant, headers)
  const user = identity.kind === 'device' ? undefined : userOf(tenant, identity.userUid)
  if (!user) throw forbidden('There is no user behind this token.')
  return user
}
