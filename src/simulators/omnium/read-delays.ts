import type { StatePart } from '../state/state-part.ts'

/**
 * Indexing delay (quirk 52, O-TRB): for a number of reads a document that exists is not found. Counted per
 * document in reads, not in time, so that a story is the same on every machine.
 */
export class ReadDelays implements StatePart {
  #left = new Map<string, number>()
  #forNew = 0

  /** The document, or every one created from now on. */
  set(reads: number, id?: string): void {
    if (id === undefined) this.#forNew = reads
    else this.#left.set(id, reads)
  }

  created(id: string): void {
    if (this.#forNew > 0) this.#left.set(id, this.#forNew)
  }

  isHidden(id: string): boolean {
    return (this.#left.get(id) ?? 0) > 0
  }

  /** Uses up one read; true when the document is not to be found by it. */
  consume(id: string): boolean {
    const left = this.#left.get(id) ?? 0
    if (left > 0) this.#left.set(id, left - 1)
    return left > 0
  }

  save(): { readonly forNew: number; readonly left: readonly (readonly [string, number])[] } {
    return { forNew: this.#forNew, left: [...this.#left] }
  }

  load({ forNew, left }: ReturnType<ReadDelays['save']>): void {
    this.#forNew = forNew
    this.#left = new Map(left)
  }
}
