import type { Authentication, CallToAuthenticate } from '../../host/vendor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'

/** Whose call it is: by client credentials for the token endpoint, by bearer token for everything else. */
export function authenticate(
  call: CallToAuthenticate,
  tenants: readonly OmniumTenant[],
): Authentication<OmniumTenant> {
  return call.operation?.operationId === 'TokenPost'
    ? byCredentials(call, tenants)
    : byToken(call.headers['authorization'], tenants)
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

function byToken(header: string | undefined, tenants: readonly OmniumTenant[]): Authentication<OmniumTenant> {
  const [, token] = /^Bearer\s+(\S+)$/i.exec(header ?? '') ?? []
  if (token === undefined) return { refused: 401 }
  for (const tenant of tenants) {
    const verdict = tenant.tokens.verify(token)
    if (verdict.kind === 'unknown') continue
    const tokenLabel = verdict.label
    return verdict.kind === 'valid' ? { tenant, tokenLabel } : { refused: 401, tenant, tokenLabel }
  }
  return { refused: 401 }
}
