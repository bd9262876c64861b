import type { Clock } from '../../../kernel/clock.ts'
import type { Ids } from '../../../kernel/ids.ts'
import type { Collection } from '../../state/collection.ts'
import type { StatePart } from '../../state/state-part.ts'
import { USUAL_ROLES } from '../platform/roles.ts'
import { signJwt } from './jwt.ts'

/** A token as reports may show it: everything but the token. */
export interface IssuedToken {
  /** `token-1` for the first one of the tenant. */
  readonly label: string
  readonly clientId: string
  /** Milliseconds since the epoch. */
  readonly issuedAt: number
  readonly expiresAt: number
}

/** Kept under the token itself. */
export interface StoredToken extends IssuedToken {
  readonly token: string
  readonly isRevoked: boolean
}

export type TokenVerdict =
  { readonly kind: 'valid' | 'expired' | 'revoked'; readonly label: string } | { readonly kind: 'unknown' }

interface TokenStoreOptions {
  readonly tenant: string
  readonly clock: Pick<Clock, 'now'>
  readonly ids: Ids
  /** Seconds. */
  readonly lifetime: number
  readonly issued: Collection<StoredToken>
}

/**
 * Credentials and tokens of a tenant's one API user. Tokens expire on the tenant's clock; deactivating the user
 * makes every one of them invalid at once although none has expired (quirk 44, O-SEC).
 */
export class TokenStore implements StatePart {
  clientId: string
  userId: string
  #roles = USUAL_ROLES
  #secret: string
  #lifetime: number
  #isActive = true
  readonly #options: TokenStoreOptions
  #key: string

  constructor(options: TokenStoreOptions) {
    const { tenant, ids, lifetime } = options
    this.#options = options
    this.clientId = `${tenant}-${ids.token(12)}`
    this.userId = `flow-${ids.uuid()}`
    this.#secret = ids.token(40)
    this.#key = ids.token(40)
    this.#lifetime = lifetime
  }

  get clientSecret(): string {
    return this.#secret
  }

  accepts(clientId: string, clientSecret: string): boolean {
    return this.#isActive && clientId === this.clientId && clientSecret === this.#secret
  }

  issue(): { readonly token: string; readonly expiresIn: number } {
    const { clock, ids, tenant, issued } = this.#options
    const issuedAt = clock.now()
    const label = `token-${issued.size + 1}`
    // Claim names beyond `exp` are not published (O-AUTH).
    const claims = {
      client_id: this.clientId,
      tenant,
      role: this.#roles,
      iat: Math.floor(issuedAt / 1000),
      exp: Math.floor(issuedAt / 1000) + this.#lifetime,
      jti: ids.token(16),
    }
    const token = signJwt(claims, this.#key)
    const expiresAt = issuedAt + this.#lifetime * 1000
    issued.insert({ token, label, clientId: this.clientId, issuedAt, expiresAt, isRevoked: false })
    return { token, expiresIn: this.#lifetime }
  }

  verify(token: string): TokenVerdict {
    const found = this.#options.issued.get(token)
    if (!found) return { kind: 'unknown' }
    const { label } = found
    if (found.isRevoked || !this.#isActive) return { kind: 'revoked', label }
    return { kind: this.#options.clock.now() >= found.expiresAt ? 'expired' : 'valid', label }
  }

  issued(): readonly IssuedToken[] {
    return this.#options.issued.all().map(({ label, clientId, issuedAt, expiresAt }) => ({
      label,
      clientId,
      issuedAt,
      expiresAt,
    }))
  }

  revoke(token: string): void {
    this.#options.issued.update(token, (each) => ({ ...each, isRevoked: true }))
  }

  revokeAll(): void {
    for (const { token } of this.#options.issued.all()) this.revoke(token)
  }

  rotateSecret(): string {
    this.#secret = this.#options.ids.token(40)
    return this.#secret
  }

  /** Applies to tokens issued from now on. */
  setLifetime(seconds: number): void {
    this.#lifetime = seconds
  }

  /** What the API user may do now, whatever its tokens were issued with. */
  get roles(): readonly string[] {
    return this.#roles
  }

  setRoles(roles: readonly string[]): void {
    this.#roles = roles
  }

  setActive(isActive: boolean): void {
    this.#isActive = isActive
  }

  save(): SavedCredentials {
    const { clientId, userId } = this
    return {
      clientId,
      userId,
      secret: this.#secret,
      key: this.#key,
      lifetime: this.#lifetime,
      isActive: this.#isActive,
      roles: this.#roles,
    }
  }

  load({ clientId, userId, secret, key, lifetime, isActive, roles }: SavedCredentials): void {
    this.clientId = clientId
    this.userId = userId
    this.#secret = secret
    this.#key = key
    this.#lifetime = lifetime
    this.#isActive = isActive
    this.#roles = roles
  }
}

interface SavedCredentials {
  readonly clientId: string
  readonly userId: string
  readonly secret: string
  readonly key: string
  readonly lifetime: number
  readonly isActive: boolean
  readonly roles: readonly string[]
}
