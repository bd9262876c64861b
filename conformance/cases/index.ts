import type { Case } from './case.ts'
import { parked } from './ord-in/parked.ts'

/** Every case, in the order of the catalogue's areas. Ids are permanent. */
export const allCases: readonly Case[] = [parked]
