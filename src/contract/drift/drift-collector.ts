import { mergeSchemas } from './infer-schema.ts'
import type { Draft } from './draft.ts'
import type { DriftFinding } from './drift-report.ts'

export type NewFinding = Omit<DriftFinding, 'api' | 'count' | 'seen'>

const SEEN_KEPT = 3

/** Findings and drafts by what they are about: what is seen a thousand times is one finding with its count. */
export class DriftCollector {
  readonly #findings = new Map<
    string,
    { finding: NewFinding; count: number; seen: string[]; last?: string }
  >()
  readonly #drafts = new Map<string, Draft>()
  readonly #api: 'omnium' | 'flow'

  constructor(api: 'omnium' | 'flow') {
    this.#api = api
  }

  add(finding: NewFinding, source: string): void {
    const key = [finding.kind, finding.operation, finding.pointer, finding.message].join('\n')
    let entry = this.#findings.get(key)
    if (!entry) this.#findings.set(key, (entry = { finding, count: 0, seen: [] }))
    // One exchange may break a clause in many places of a list.
    if (entry.last !== source) entry.count += 1
    entry.last = source
    if (entry.seen.length < SEEN_KEPT && !entry.seen.includes(source)) entry.seen.push(source)
  }

  /** Keeps one draft per key; what both say of a schema is merged. */
  draft(key: string, draft: Draft): void {
    const known = this.#drafts.get(key)
    this.#drafts.set(key, known ? merge(known, draft) : draft)
  }

  drafts(): readonly Draft[] {
    return [...this.#drafts.values()]
  }

  findings(): readonly DriftFinding[] {
    return [...this.#findings.values()].map(({ finding, count, seen }) => ({
      ...finding,
      api: this.#api,
      count,
      seen,
    }))
  }
}

function merge(known: Draft, draft: Draft): Draft {
  if (!('schema' in known) || !('schema' in draft) || known.kind === 'value') return known
  const [a, b] = [known.schema, (draft as typeof known).schema]
  return { ...known, schema: a && b ? mergeSchemas(a, b) : (a ?? b) } as Draft
}
