import { createHash } from 'node:crypto'
import { iso } from '../../../kernel/clock.ts'
import { integrationUser } from '../actor.ts'
import { createdNow } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { uidTaken } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody, newUid } from '../uids.ts'

type UserView = Schema<'TenantUserResponse'>

/** A user of the tenant. The tenant's name and uid are those of the tenant itself. */
export interface User extends Omit<UserView, 'tenantUid' | 'tenantName'> {
  /** SHA-256 of uid and password; null for users that cannot log in. */
  readonly passwordHash: string | null
}

export interface UserRequest {
  readonly tenantUserUid?: string
  readonly firstname: string
  readonly lastname: string
  /** What the user types at a till. */
  readonly userCode: string
  readonly password: string
  readonly email?: string
  readonly mobile?: string
  readonly storeUids?: readonly string[]
}

/** Roles and states beyond the published literals are assumed. */
export function createUser(tenant: FlowTenant, request: UserRequest): User {
  const { firstname, lastname, userCode, password, storeUids = [] } = request
  if (tenant.users.by('userCode', userCode).length > 0) throw uidTaken('user code', userCode)
  storeUids.forEach((uid, index) => fromBody(tenant.stores, 'store', `/storeUids/${index}`, uid))
  const uid = newUid(tenant, tenant.users, 'user', 'tenantUserUid', request.tenantUserUid)
  return tenant.users.insert({
    tenantUserUid: uid,
    accountType: 'FULL',
    status: 'ACTIVE',
    tenantRole: 'ACCESS',
    displayName: `${firstname} ${lastname}`,
    ...{ firstname, lastname, userCode, externalId: null },
    email: request.email ?? null,
    mobile: request.mobile ?? null,
    languageCode: tenant.profile.languageCode,
    lastAccessed: null,
    permissions: ['TENANT'],
    storeAccess: storeUids.map((storeUid) => ({
      storeAccessUid: tenant.context.ids.uuid(),
      storeUid,
      storeRole: 'ADMIN',
      ...createdNow(tenant),
    })),
    defaultStoreUid: storeUids[0] ?? null,
    passwordHash: hashOf(uid, password),
    ...createdNow(tenant),
  })
}

export const hashOf = (uid: string, password: string): string =>
  createHash('sha256').update(`${uid}\n${password}`).digest('hex')

/** The user behind the integration token is there from the beginning and cannot log in. */
export function userOf(tenant: FlowTenant, uid: string): User | undefined {
  if (uid !== integrationUser.uid) return tenant.users.get(uid)
  const createdAt = iso(tenant.createdAt)
  return {
    tenantUserUid: uid,
    accountType: 'INTEGRATION',
    status: 'ACTIVE',
    tenantRole: 'ACCESS',
    displayName: integrationUser.displayName,
    ...{ firstname: null, lastname: null, email: null, mobile: null, externalId: null, userCode: null },
    languageCode: tenant.profile.languageCode,
    lastAccessed: null,
    permissions: ['TENANT'],
    storeAccess: [],
    defaultStoreUid: null,
    passwordHash: null,
    createdAt,
    lastModifiedAt: createdAt,
  }
}

export const viewUser = (tenant: FlowTenant, { passwordHash: _secret, ...user }: User): UserView => ({
  ...user,
  tenantUid: tenant.tenantUid,
  tenantName: tenant.profile.name,
})
