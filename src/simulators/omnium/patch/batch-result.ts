import type { Schema } from '../schemas.ts'

/** What became of one item of a batch. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'notFound'

export interface ItemOutcome {
  readonly id: string
  readonly outcome: Outcome
}

/** Counters of a batch with the ids that were not found. An item that was created counts as updated. */
export function batchResult(outcomes: readonly ItemOutcome[]): Schema<'OmniumProductUpdateResult'> {
  const count = (...wanted: readonly Outcome[]): number =>
    outcomes.filter(({ outcome }) => wanted.includes(outcome)).length
  const updated = count('created', 'updated')
  const notFoundIds = outcomes.flatMap(({ id, outcome }) => (outcome === 'notFound' ? [id] : []))
  return {
    isModified: updated > 0,
    totalCount: outcomes.length,
    updatedCount: updated,
    unchangedCount: count('unchanged'),
    notFoundCount: notFoundIds.length,
    notFoundIds,
    errorCount: 0,
  }
}
