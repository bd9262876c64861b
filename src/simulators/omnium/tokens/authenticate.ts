import type { Authentication, CallToAuthenticate } from '../../host/vendor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'

/**
 * Whose call it is: by client credentials for the token endpoint, by the key of the order where that is all that
 * is asked for, by bearer token for everything else.
 */
export function authenticate(
  call: CallToAuthenticate,
  tenants: readonly OmniumTenant[],
): Authentication<OmniumTenant> {
  const authorization = call.headers['authorization']
  switch (call.operation?.operationId) {
    case 'TokenPost':
      return byCredentials(call, tenants)
    case 'OrdersGetBySecretKey':
      return authorization === undefined ? bySecretKey(call, tenants) : byToken(authorization, tenants)
    default:
      return byToken(authorization, tenants)
  }
}

/** An order's link needs no token (O-SCH); a key that fits nowhere is nobody's call. */
function bySecretKey(
  { path }: CallToAuthenticate,
  tenants: readonly OmniumTenant[],
): Authentication<OmniumTenant> {
  const secretKey = path['secretKey'] ?? ''
  const tenant =
    tenants.find(({ orders }) => orders.count('secretKey', secretKey) > 0) ??
    (tenants.length === 1 ? tenants[0] : undefined)
  return tenant ? { tenant } : { refused: 401 }
}

function byCredentials(
  call: CallToAuthenticate,
  tenants: readonly OmniumTenant[],
): Authentication<OmniumTenant> {
  const clientId = credential(call, 'clientId')
  const clientSecret = credential(call, 'clientSecret')
  const tenant = tenants.find((each) => each.tokens.clientId === clientId)
  // Which status malformed and wrong credentials get is not published; 401 is the expected one (O-AUTH).
  if (!clientId || !clientSecret) return { refused: 400, tenant }
  return tenant?.tokens.accepts(clientId, clientSecret) ? { tenant } : { refused: 401, tenant }
}

/** Query or form; the names bind without regard to case. */
function credential({ query, body }: CallToAuthenticate, name: string): string | undefined {
  for (const source of [query, body]) {
    if (typeof source !== 'object' || source === null) continue
    const found = Object.entries(source).find(([key]) => key.toLowerCase() === name.toLowerCase())
    if (typeof found?.[1] === 'string') return found[1]
  }
  return undefined
}

/** Makes the token of an authenticated call worthless. */
export function revokeToken({ headers }: CallToAuthenticate, { tokens }: OmniumTenant): void {
  const token = bearerToken(headers['authorization'])
  if (token !== undefined && tokens.verify(token).kind !== 'unknown') tokens.revoke(token)
}

const bearerToken = (header: string | undefined): string | undefined =>
  /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1]

function byToken(header: string | undefined, tenants: readonly OmniumTenant[]): Authentication<OmniumTenant> {
  const token = bearerToken(header)
  if (token === undefined) return { refused: 401 }
  for (const tenant of tenants) {
    const verdict = tenant.tokens.verify(token)
    if (verdict.kind === 'unknown') continue
    const tokenLabel = verdict.label
    return verdict.kind === 'valid' ? { tenant, tokenLabel } : { refused: 401, tenant, tokenLabel }
  }
  return { refused: 401 }
}
