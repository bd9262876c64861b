import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'

/** Lets calls through that carry the token; without a configured one everybody may call (HOOK-12). */
export function requireBearer(token: string | undefined): RequestHandler {
  return (request, response, next) => {
    if (token === undefined || carries(request.headers.authorization, token)) return next()
    response
      .status(401)
      .set('www-authenticate', 'Bearer')
      .json({ error: 'The bearer token is missing or wrong.' })
  }
}

/** Compared by digest: equal lengths, and equal time whatever differs. */
function carries(header: string | undefined, token: string): boolean {
  const given = /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1]
  return given !== undefined && timingSafeEqual(digest(given), digest(token))
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
