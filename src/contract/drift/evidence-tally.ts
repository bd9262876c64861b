import type { EvidenceItem, ItemKind } from './evidence-items.ts'
import { itemKey } from './evidence-items.ts'
import type { ItemCounts, ItemVerdict } from './drift-report.ts'
import type { Path } from '../openapi/json-value.ts'

/** What a recording has said so far of the items that nobody has published outright. */
export class EvidenceTally {
  readonly #items: ReadonlyMap<string, EvidenceItem>
  readonly #confirmed = new Set<string>()
  readonly #refuted = new Map<string, string>()

  constructor(items: ReadonlyMap<string, EvidenceItem>) {
    this.#items = items
  }

  confirm(kind: ItemKind, at: Path, name?: string): void {
    const key = itemKey(kind, at, name)
    if (this.#items.has(key)) this.#confirmed.add(key)
  }

  /** True when there is such an item. */
  refute(reason: string, kind: ItemKind, at: Path, name?: string): boolean {
    const key = itemKey(kind, at, name)
    if (!this.#items.has(key)) return false
    if (!this.#refuted.has(key)) this.#refuted.set(key, reason)
    return true
  }

  /** An item of which the recording has said nothing. */
  isOpen(kind: ItemKind, at: Path, name?: string): boolean {
    const key = itemKey(kind, at, name)
    return this.#items.has(key) && !this.#confirmed.has(key) && !this.#refuted.has(key)
  }

  verdicts(): readonly ItemVerdict[] {
    return [...this.#items].flatMap(([key, item]): ItemVerdict[] => {
      const reason = this.#refuted.get(key)
      const confirmed = this.#confirmed.has(key)
      // One answer proves that an operation exists; one counter-example disproves anything else.
      if (reason !== undefined && !(confirmed && item.kind === 'operation'))
        return [{ ...item, verdict: 'refuted', reason }]
      return confirmed ? [{ ...item, verdict: 'confirmed' }] : []
    })
  }

  counts(evidence: 'implied' | 'assumed'): ItemCounts {
    const all = [...this.#items.values()].filter((item) => item.evidence === evidence).length
    const said = this.verdicts().filter((item) => item.evidence === evidence)
    const confirmed = said.filter(({ verdict }) => verdict === 'confirmed').length
    return { confirmed, refuted: said.length - confirmed, unseen: all - said.length }
  }
}
