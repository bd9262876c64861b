import type { Clock } from '../../../kernel/clock.ts'
import type { Ids } from '../../../kernel/ids.ts'
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

export type TokenVerdict =
  { readonly kind: 'valid' | 'expired' | 'revoked'; readonly label: string } | { readonly kind: 'unknown' }

interface TokenStoreOptions {
  readonly tenant: string
  readonly clock: Pick<Clock, 'now'>
  readonly ids: Ids
  /** Seconds. */
  readonly lifetime: number
}

/**
 * Credentials and tokens of a tenant's one API user. Tokens expire on the tenant's clock; deactivating the user
 * makes every one of them invalid at once although none has expired (quirk 44, O-SEC).
 */
export class TokenStore {
  readonly clientId: string
  readonly userId: string
  #secret: string
  #lifetime: number
  #isActive = true
  readonly #options: TokenStoreOptions
  readonly #key: string
  readonly #issued = new Map<string, IssuedToken & { isRevoked: boolean }>()

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
    const { clock, ids, tenant } = this.#options
    const issuedAt = clock.now()
    const label = `token-${this.#issued.size + 1}`
    // Claim names beyond `exp` are not published (O-AUTH).
    const claims = {
      client_id: this.clientId,
      tenant,
      role: ['OrderAdmin', 'CustomerAdmin', 'InventoryAdmin', 'PurchaseOrderAdmin', 'StoreRead'],
      iat: Math.floor(issuedAt / 1000),
      exp: Math.floor(issuedAt / 1000) + this.#lifetime,
      jti: ids.token(16),
    }
    const token = signJwt(claims, this.#key)
    const expiresAt = issuedAt + this.#lifetime * 1000
    this.#issued.set(token, { label, clientId: this.clientId, issuedAt, expiresAt, isRevoked: false })
    return { token, expiresIn: this.#lifetime }
  }

  verify(token: string): TokenVerdict {
    const found = this.#issued.get(token)
    if (!found) return { kind: 'unknown' }
    const { label } = found
    if (found.isRevoked || !this.#isActive) return { kind: 'revoked', label }
    return { kind: this.#options.clock.now() >= found.expiresAt ? 'expired' : 'valid', label }
  }

  issued(): readonly IssuedToken[] {
    return [...this.#issued.values()].map(({ label, clientId, issuedAt, expiresAt }) => ({
      label,
      clientId,
      issuedAt,
      expiresAt,
    }))
  }

  revokeAll(): void {
    for (const token of this.#issued.values()) token.isRevoked = true
  }

  rotateSecret(): string {
    this.#secret = this.#options.ids.token(40)
    return this.#secret
  }

  /** Applies to tokens issued from now on. */
  setLifetime(seconds: number): void {
    this.#lifetime = seconds
  }

  setActive(isActive: boolean): void {
    this.#isActive = isActive
  }
}
