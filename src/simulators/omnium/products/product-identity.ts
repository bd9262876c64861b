import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'

/** Ids of a document in one language, as far as a request says. */
export interface GivenIds {
  readonly id?: string | null
  readonly language?: string | null
}

export interface DocumentIds {
  readonly id: string
  readonly neutralId: string
  readonly language: string | undefined
}

const SUFFIX = /_([a-z]{2}(?:-[a-z]{2})?)$/i

/** `cat1` of `cat1_no`: without that language, or without whatever looks like one when none is named. */
export const withoutLanguage = (id: string, language?: string | null): string => {
  if (!language) return id.replace(SUFFIX, '')
  return id.endsWith(`_${language}`) ? id.slice(0, -language.length - 1) : id
}

/**
 * The ids of a document: `{id}_{language}` by convention, where the language is the tenant's main one unless the
 * request names another. An id that is given counts as it is. `member` is what refusals ask for.
 */
export function documentIds(
  tenant: OmniumTenant,
  given: GivenIds,
  neutral: string | null | undefined,
  member: string,
): DocumentIds {
  const id = given.id?.trim()
  const neutralId = neutral?.trim() || (id && withoutLanguage(id, given.language))
  if (!neutralId) throw badRequest(`${member} is required.`)
  const fromId = id?.startsWith(`${neutralId}_`) ? id.slice(neutralId.length + 1) : undefined
  const language = given.language || fromId || tenant.settings.mainProductLanguage || undefined
  return { id: id || (language ? `${neutralId}_${language}` : neutralId), neutralId, language }
}
