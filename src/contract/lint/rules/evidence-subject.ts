import type { Oas3Rule } from '@redocly/openapi-core'
import { isRecord } from './is-record.ts'

interface Options {
  /** For each extension that maps names to words: the siblings that may declare such a name. */
  readonly [extension: string]: readonly string[] | string
}

/** A mark of evidence for a single value, member or status names one that exists beside it. */
export const evidenceSubject: Oas3Rule = (given) => {
  const { severity: _severity, ...maps } = given as unknown as Options
  return {
    any: {
      enter(node: unknown, { report, location }) {
        if (!isRecord(node)) return
        for (const [extension, siblings] of Object.entries(maps)) {
          const map = node[extension]
          if (!isRecord(map) || typeof siblings === 'string') continue
          const known = siblings.flatMap((sibling) => namesIn(node[sibling]))
          for (const name of Object.keys(map)) {
            if (known.includes(name)) continue
            const message = `${extension} speaks of ${name}, which ${siblings.join(' or ')} beside it does not have`
            report({ message, location: location.child([extension, name]).key() })
          }
        }
      },
    },
  }
}

/** The names that a keyword declares: values of a list, keys of a map, a constant, the names of types. */
function namesIn(declared: unknown): string[] {
  if (Array.isArray(declared)) return declared.map(String)
  if (isRecord(declared)) return Object.keys(declared)
  return declared === undefined ? [] : [String(declared)]
}
