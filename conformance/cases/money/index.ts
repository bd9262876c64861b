import type { Case } from '../case.ts'
import { exact, large, minorUnits, moreDecimals, zero } from './amounts.ts'
import { wholeNumbers } from './whole-numbers.ts'

/** Amounts, from Omnium to Flow. */
export const moneyCases: readonly Case[] = [minorUnits, wholeNumbers, exact, ...moreDecimals, zero, large]
