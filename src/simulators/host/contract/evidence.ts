import { unescapePart } from '../../../kernel/json-pointer.ts'
import type { ErrorObject } from 'ajv'
import type { Evidence } from './contract.ts'

type Node = Readonly<Record<string, unknown>>

/**
 * Says what a violation rests on: the evidence of the nearest schema above the broken keyword that carries
 * one, else that of the operation. Only `documented` and `example` are law; the rest is our own assumption.
 */
export function createEvidenceLookup(
  read: () => unknown,
): (error: ErrorObject, fallback: Evidence) => 'documented' | 'assumed' {
  let document: Node | undefined
  // By place in the document: one wrong list can break the same keyword in each of its thousand elements.
  const known = new Map<string, Evidence | undefined>()
  const look = (pointer: string, error: ErrorObject): Evidence | undefined => {
    const place =
      error.keyword === 'required' ? `${pointer} ${String(error.params.missingProperty)}` : pointer
    if (known.has(place)) return known.get(place)
    // Violations are rare, so the document is read only for the first one.
    document ??= read() as Node
    const found = nearest(document, pointer, error)
    known.set(place, found)
    return found
  }
  return (error, fallback) => {
    const [, pointer] = error.schemaPath.split('contract#/')
    const own = pointer === undefined ? undefined : look(pointer, error)
    return law(fallback) && law(own ?? 'documented') ? 'documented' : 'assumed'
  }
}

const law = (evidence: Evidence): boolean => evidence === 'documented' || evidence === 'example'

function nearest(document: Node, pointer: string, error: ErrorObject): Evidence | undefined {
  let node: unknown = document
  let found: Evidence | undefined
  for (const part of pointer.split('/')) {
    const parent = node as Node
    node = parent[unescapePart(decodeURIComponent(part))]
    if (part === 'required' && error.keyword === 'required') {
      const missing = String(error.params.missingProperty)
      // That the property exists may be published while nobody says that it must be there.
      const required = parent['x-evidence-required'] as Readonly<Record<string, Evidence>> | undefined
      if (required?.[missing]) return required[missing]
      node = (parent.properties as Node | undefined)?.[missing]
    }
    // An enumeration of which some values are ours is not known to be complete: a further value may be real.
    if (part === 'enum' && parent['x-evidence-values']) return 'assumed'
    if (typeof node !== 'object' || node === null) break
    const own = (node as Node)['x-evidence']
    if (typeof own === 'string') found = own as Evidence
  }
  return found
}
