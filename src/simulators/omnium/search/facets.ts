import type { Schema } from '../schemas.ts'

/** Counts of the values of a dimension over all hits. */
export function facet(
  facetType: string,
  values: readonly (string | null | undefined)[],
): Schema<'OmniumFacetViewModel'> {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return { facetType, facets: [...counts].map(([name, count]) => ({ name, count })) }
}
