import type { Evidence } from '../../simulators/host/contract/contract.ts'
import { isRecord, member } from './json-value.ts'
import type { Path } from './json-value.ts'
import type { OpenApiDocument } from './openapi-document.ts'

/** What a clause rests on, and where that comes from. */
export interface RestsOn {
  readonly kind: 'documented' | 'assumed'
  readonly evidence: Evidence
  readonly source?: string
}

const RANK: readonly Evidence[] = ['documented', 'example', 'implied', 'assumed']

const isLaw = (evidence: Evidence): boolean => evidence === 'documented' || evidence === 'example'

/** The evidence of the nearest marked node at or above a clause; `documented` where nothing is marked. */
export function evidenceAt(document: OpenApiDocument, clause: Path): RestsOn {
  let node: unknown = document
  let evidence: Evidence = 'documented'
  let source: string | undefined
  const take = (from: unknown): void => {
    if (!isRecord(from)) return
    if (isEvidence(from['x-evidence'])) evidence = from['x-evidence']
    if (typeof from['x-source'] === 'string') source = from['x-source']
  }
  for (const key of clause) {
    const parent = node
    node = member(node, key)
    take(node)
    // An enumeration of which some values are ours is not known to be complete.
    if (key === 'enum' && member(parent, 'x-evidence-values')) evidence = 'assumed'
    if (node === undefined) break
  }
  return restsOn(evidence, source)
}

/** The worse of two. */
export const weaker = (a: RestsOn, b: RestsOn): RestsOn =>
  RANK.indexOf(b.evidence) > RANK.indexOf(a.evidence) ? b : a

export const restsOn = (evidence: Evidence, source?: string): RestsOn => ({
  kind: isLaw(evidence) ? 'documented' : 'assumed',
  evidence,
  ...(source !== undefined && { source }),
})

export const isEvidence = (value: unknown): value is Evidence => RANK.some((known) => known === value)
