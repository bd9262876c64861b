import { utcInstant } from '../../utc-instant.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'

/**
 * The documents that the search index already has: one that was written within the tenant's indexing delay is
 * missing (quirk 52), while a read by id sees it at once.
 */
export function indexed<T extends { readonly modified?: string | null }>(
  tenant: OmniumTenant,
  documents: readonly T[],
): readonly T[] {
  const delay = tenant.settings.searchIndexDelay
  if (delay === 0) return documents
  const upTo = tenant.now() - delay
  return documents.filter(({ modified }) => !modified || utcInstant(modified) <= upTo)
}
