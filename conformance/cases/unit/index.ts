import type { Case } from '../case.ts'
import { quantities } from './quantities.ts'

/** Quantities, from Omnium to Flow. */
export const unitCases: readonly Case[] = quantities
