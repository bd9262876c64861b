import type { Schema } from '../schemas.ts'

/** Counters of a patch; nothing changed is a success with `isModified` false. */
export const updateResult = (counts: {
  readonly updated?: number
  readonly unchanged?: number
  readonly notFound?: number
}): Schema<'OmniumOrderPatchUpdateResult'> => {
  const { updated = 0, unchanged = 0, notFound = 0 } = counts
  return {
    isModified: updated > 0,
    totalCount: updated + unchanged + notFound,
    updatedCount: updated,
    unchangedCount: unchanged,
    notFoundCount: notFound,
    errorCount: 0,
  }
}
