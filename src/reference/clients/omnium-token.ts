import type { Send } from './transport.ts'
import { answerOf } from './call.ts'
import type { ApiResult } from './api-result.ts'
import type { IssuedToken } from './token-manager.ts'

export interface OmniumCredentials {
  readonly clientId: string
  readonly clientSecret: string
}

/**
 * AUTH-01, AUTH-02: credentials in the query of POST /api/Token, a JSON answer asked for. AUTH-12: the bare
 * token, with or without quotes, is understood as well. The credentials are asked for at every call, so that a
 * new secret counts without a restart (AUTH-17).
 */
export async function fetchOmniumToken(
  baseUrl: string,
  credentials: () => Promise<OmniumCredentials | undefined>,
  send: Send,
  now: () => number,
): Promise<ApiResult<IssuedToken>> {
  const operation = 'Omnium POST /api/Token'
  const known = await credentials()
  if (!known) {
    const reason = 'OMNIUM_CLIENT_ID or OMNIUM_CLIENT_SECRET is missing in the environment and in Flow'
    return { ok: false, operation, failure: { kind: 'no-credentials', reason } }
  }
  const url = new URL('/api/Token', baseUrl)
  url.searchParams.set('clientId', known.clientId)
  url.searchParams.set('clientSecret', known.clientSecret)
  url.searchParams.set('returnAsJson', 'true')
  const request = async (): Promise<{ data?: IssuedToken; error?: unknown; response: Response }> => {
    const response = await send(new Request(url, { method: 'POST', headers: { accept: 'application/json' } }))
    const text = await response.text()
    if (!response.ok) return { error: text, response }
    const issued = readToken(text)
    return issued ? { data: issued, response } : { response }
  }
  return answerOf(operation, request(), now)
}

function readToken(text: string): IssuedToken | undefined {
  let body: unknown = text.trim()
  try {
    body = JSON.parse(text)
  } catch {
    // Not JSON: the bare token as text.
  }
  if (typeof body === 'string') return body === '' ? undefined : { token: body, lifetimeSeconds: undefined }
  if (typeof body !== 'object' || body === null || !('accessToken' in body)) return undefined
  const { accessToken } = body
  if (typeof accessToken !== 'string' || accessToken === '') return undefined
  const expiresIn = 'expiresIn' in body ? body.expiresIn : undefined
  return {
    token: accessToken,
    lifetimeSeconds: typeof expiresIn === 'number' && expiresIn > 0 ? expiresIn : undefined,
  }
}
