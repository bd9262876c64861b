import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { createHash } from 'node:crypto'

/** Seeded random numbers. The same seed gives the same sequence on every machine. */
export interface Random {
  /** A whole number between min and max, both included. */
  int(min: number, max: number): number
  pick<T>(from: readonly T[]): T
  /** An independent stream named by the label; drawing from it does not disturb this one. */
  fork(label: string): Random
  /** Where the sequence stands; `load` goes on from there. */
  save(): readonly number[]
  load(state: readonly number[]): void
}

export function createRandom(seed: string): Random {
  let generator = xoroshiro128plus(createHash('sha256').update(seed).digest().readInt32BE(0))
  const int = (min: number, max: number): number => uniformInt(generator, min, max)
  return {
    int,
    pick: (from) => {
      const index = int(0, from.length - 1)
      return from[index] as (typeof from)[number]
    },
    fork: (label) => createRandom(`${seed}/${label}`),
    save: () => [...generator.getState()],
    load: (state) => {
      generator = xoroshiro128plusFromState(state)
    },
  }
}
