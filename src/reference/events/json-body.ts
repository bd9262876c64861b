import { text } from 'express'
import type { RequestHandler } from 'express'

/** Events are small; a larger body is refused before it fills the memory (HOOK-15). */
const LIMIT = '256kb'

/** Reads the body as text whatever it claims to be; `parseObject` decides what it is. */
export const readBody: RequestHandler = text({ type: () => true, limit: LIMIT, defaultCharset: 'utf-8' })

/** The JSON object in a body; undefined for anything else, other media types included. */
export function parseObject(
  contentType: string | undefined,
  body: unknown,
): Record<string, unknown> | undefined {
  if (contentType !== undefined && !contentType.toLowerCase().includes('json')) return undefined
  if (typeof body !== 'string') return undefined
  try {
    const parsed: unknown = JSON.parse(body)
    return isObject(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
