import type { StatePart } from '../state/state-part.ts'

/** Sequential numbers from 1, as the vendor's default `SequentialNumberService` gives them (O-DEL). */
export class NumberSeries implements StatePart {
  readonly #prefix: string
  #last = 0

  constructor(prefix = '') {
    this.#prefix = prefix
  }

  /** The next number that is free. */
  next(isTaken: (id: string) => boolean): string {
    let id: string
    do id = `${this.#prefix}${++this.#last}`
    while (isTaken(id))
    return id
  }

  save(): number {
    return this.#last
  }

  load(last: number): void {
    this.#last = last
  }
}
