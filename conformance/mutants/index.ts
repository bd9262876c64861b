import type { Mutant } from './mutant.ts'

/** Every mutant of the reference, by area. Ids are permanent. */
export const allMutants: readonly Mutant[] = []
