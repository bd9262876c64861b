import type { Actor } from '../actor.ts'

/** Who wrote what a tenant starts with. */
export const IMPORT: Actor = { user: 'import', userId: 'import' }

/** Major units of an amount of the retailer. */
export const kroner = (ore: number): number => ore / 100
