import { createRandom } from '../../src/kernel/random.ts'
import type { Case } from '../cases/case.ts'

/** Letters that neither UUIDs nor base-16 digests contain come first, so that a token never occurs by chance there. */
const PREFIX = 'zq'
const ALPHABET = '0123456789abcdefghijkmnprstuvwxy'
const LENGTH = 4

/**
 * Finds tokens in any text, by the number that follows each: what systems draw at random looks like a token now
 * and then. Some connectors change the case of ids, so it is ignored.
 */
export const TOKEN = new RegExp(`${PREFIX}[${ALPHABET}]{${LENGTH}}(?=\\d{3})`, 'gi')

/**
 * One token for each case, from the case's id and the seed alone: a selection of cases uses the same ids as the
 * whole run.
 */
export function caseTokens(cases: readonly Case[], seed: string): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  return new Map(
    cases.map(({ id }) => {
      const random = createRandom(`${seed}/${id}`)
      for (;;) {
        const letters = Array.from({ length: LENGTH }, () => random.pick([...ALPHABET]))
        const token = PREFIX + letters.join('')
        if (taken.has(token)) continue
        taken.add(token)
        return [id, token] as const
      }
    }),
  )
}
