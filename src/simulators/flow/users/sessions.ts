import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid, unauthorized } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { hashOf, viewUser } from './users.ts'
import type { User } from './users.ts'

/** A log-in. Access tokens are short-lived; that they live for an hour is assumed. */
export interface Session {
  readonly token: string
  readonly userUid: string
  /** The device at which the user logged in. */
  readonly deviceUid: string | null
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

const LIFETIME = 3_600_000

/** Which half of the credentials was wrong is not told. */
export function logIn(
  tenant: FlowTenant,
  request: Schema<'AccountLoginRequest'>,
  deviceUid: string,
): Schema<'AccountLoginResponse'> {
  const { userCode, password } = knownFields(request, { userCode: 'string', password: 'string' })
  if (userCode === undefined) throw invalid('/userCode', 'is required')
  if (password === undefined) throw invalid('/password', 'is required')
  const [user] = tenant.users.by('userCode', userCode)
  if (!user || user.passwordHash !== hashOf(user.tenantUserUid, password))
    throw unauthorized('The user code or the password is wrong.')
  tenant.users.put({ ...user, lastAccessed: timestamp(tenant) })
  return issueAccessToken(tenant, user, deviceUid)
}

export function issueAccessToken(
  tenant: FlowTenant,
  user: User,
  deviceUid: string | null,
): Schema<'AccountLoginResponse'> {
  const accessToken = tenant.context.ids.token(48)
  const expiresAt = tenant.context.clock.now() + LIFETIME
  tenant.sessions.insert({ token: accessToken, userUid: user.tenantUserUid, deviceUid, expiresAt })
  return { accessToken, tenantUser: viewUser(tenant, user) }
}
