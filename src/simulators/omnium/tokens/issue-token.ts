import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { operations } from '../schemas.ts'

/**
 * `POST /api/Token`. The bare token as text unless `returnAsJson=true` (quirk 1). The older snapshot declares
 * the text as JSON too, so a tenant can be set to quote it (AUTH-12); credentials were checked before.
 */
export const issueToken: Handler<operations['TokenPost'], OmniumTenant> = ({ query }, tenant) => {
  const { token, expiresIn } = tenant.tokens.issue()
  if (query.returnAsJson) {
    return {
      status: 200,
      contentType: 'application/json',
      body: { accessToken: token, tokenType: 'Bearer', expiresIn },
    }
  }
  const contentType = tenant.settings.isTokenQuoted ? 'application/json' : 'text/plain'
  return { status: 200, contentType, body: token }
}
