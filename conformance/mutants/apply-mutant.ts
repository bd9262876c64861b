import { MARKER } from './mutant.ts'
import type { Mutant } from './mutant.ts'

export type Mutation =
  | { readonly kind: 'mutated'; readonly source: string }
  /** The source has moved on, so the mutant does not stand for anything any more. */
  | { readonly kind: 'stale'; readonly reason: string }

/** The source with the mutant in it. Line ends of the checkout do not matter. */
export function applyMutant(source: string, { anchor, replacement }: Mutant): Mutation {
  if (!replacement.includes(MARKER)) return stale(`its replacement lacks the marker ${MARKER}`)
  const text = source.replaceAll('\r\n', '\n')
  const [before, after, ...more] = text.split(anchor)
  if (anchor === '' || before === undefined || after === undefined) return stale('its anchor does not occur')
  if (more.length > 0) return stale(`its anchor occurs ${more.length + 1} times`)
  return { kind: 'mutated', source: before + replacement + after }
}

const stale = (reason: string): Mutation => ({ kind: 'stale', reason })
