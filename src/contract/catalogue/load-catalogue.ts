// The rule catalogue is data under specs/: rules, profiles, contradictions, settings, sources. Whoever holds a
// Catalogue can rely on it: every file has its schema's shape, ids are unique, no reference dangles, and
// cross-references agree in both directions.
import { packageRoot } from '../../kernel/package-root.ts'
import type { Catalogue } from './catalogue.ts'
import { ruleFinder } from './find-rule.ts'
import { refuse } from './problem.ts'
import type { Located } from './read-catalogue.ts'
import { readCatalogue } from './read-catalogue.ts'
import { checkReferences } from './references.ts'

/**
 * Loads and checks the rule catalogue.
 *
 * @param root - folder that holds `specs/`; this package by default
 * @throws UserError `E_CATALOGUE` with file and line of every mistake, `E_CATALOGUE_FILE` for an unreadable file
 */
export function loadCatalogue(root: string = packageRoot()): Catalogue {
  const raw = readCatalogue(root)
  refuse(checkReferences(raw))
  const rules = plain(raw.rules)
  return {
    areas: raw.areas,
    rules,
    profiles: plain(raw.profiles),
    contradictions: plain(raw.contradictions),
    settings: plain(raw.settings),
    preconditions: plain(raw.preconditions),
    sources: plain(raw.sources),
    findRule: ruleFinder(rules),
  }
}

function plain<T>(located: readonly Located<T>[]): T[] {
  return located.map(({ entry }) => entry)
}
