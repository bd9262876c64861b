import { suggest } from '../../../kernel/suggest.ts'
import type { Admission, CallToAuthenticate } from '../vendor.ts'

/** A filter that is misspelt would find too much: a parameter that an operation does not have is refused. */
export function admitKnownParameters({ operation, query }: CallToAuthenticate): Admission {
  const known = (operation?.parameters ?? []).flatMap(({ in: place, name }) =>
    place === 'query' ? [name] : [],
  )
  // The names are bound without regard to case.
  const lowered = new Set(known.map((name) => name.toLowerCase()))
  const unknown = Object.keys(query).filter((name) => !lowered.has(name.toLowerCase()))
  if (unknown.length === 0) return ADMITTED
  const violations = unknown.map((name) => ({
    side: 'request' as const,
    pointer: `/query/${name}`,
    message: `is not a parameter of this operation${hint(name, known)}`,
    restsOn: 'documented' as const,
  }))
  return { refused: { kind: 'invalid-request', status: 400, violations } }
}

const ADMITTED: Admission = { leave: () => undefined }

function hint(name: string, known: readonly string[]): string {
  if (known.length === 0) return '; it has none in its query'
  const near = suggest(name, known)
  return near ? `; did you mean ${near}?` : `; known: ${known.join(', ')}`
}
