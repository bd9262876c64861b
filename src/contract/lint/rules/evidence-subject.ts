import type { LocationObject, Oas3Rule } from '@redocly/openapi-core'
import { isRecord } from './is-record.ts'
import type { Fields } from './is-record.ts'

interface Options {
  /** For each extension that maps names to words: the siblings that may declare such a name. */
  readonly [extension: string]: readonly string[] | string
}

/** A mark of evidence for a single value, member or status names one that exists beside it. */
export const evidenceSubject: Oas3Rule = (given) => {
  const { severity: _severity, ...maps } = given as unknown as Options
  return {
    any: {
      enter(node: unknown, context) {
        if (!isRecord(node)) return
        for (const [extension, siblings] of Object.entries(maps)) {
          const map = node[extension]
          if (!isRecord(map) || typeof siblings === 'string') continue
          const known = siblings.flatMap((sibling) => namesIn(node[sibling]))
          for (const name of Object.keys(map)) {
            if (known.includes(name)) continue
            const message = `${extension} speaks of ${name}, which ${siblings.join(' or ')} beside it does not have`
            const location = context.location.child([extension, name]).key() as LocationObject
            context.report({ message, location })
          }
        }
      },
    },
  }
}

/** The names that a keyword declares: values of a list, keys of a map, a constant, names of types, also in `oneOf`. */
function namesIn(declared: unknown): readonly string[] {
  if (Array.isArray(declared))
    return declared.flatMap((one: unknown) => (isRecord(one) ? valuesOf(one) : String(one)))
  if (isRecord(declared)) return Object.keys(declared)
  return typeof declared === 'string' ? [declared] : declared === undefined ? [] : [JSON.stringify(declared)]
}

const valuesOf = (schema: Fields): readonly string[] =>
  ['type', 'const', 'enum'].flatMap((key) => namesIn(schema[key]))
