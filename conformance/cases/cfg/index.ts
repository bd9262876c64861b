import type { Case } from '../case.ts'
import { allStores } from './all-stores.ts'
import { inactive } from './inactive.ts'
import { minimal } from './minimal.ts'
import { danglingHandling, expiryDaysNoNumber } from './odd-values.ts'
import { otherValues, stockMasterDefault, trueSpellings } from './stock-master-values.ts'

export const cfgCases: readonly Case[] = [
  inactive,
  minimal,
  stockMasterDefault,
  ...trueSpellings,
  ...otherValues,
  danglingHandling,
  expiryDaysNoNumber,
  allStores,
]
