import type { Case } from '../case.ts'
import { lateLevel } from './late-level.ts'
import { currentLevel, decimals, negativeStock, reservedStays } from './level-message.ts'
import { bothPaths, noLevels, nothingBack, perStore } from './stock-master.ts'
import { warehouseCode } from './warehouse-code.ts'

export const invCases: readonly Case[] = [
  perStore,
  nothingBack,
  bothPaths,
  currentLevel,
  warehouseCode,
  decimals,
  reservedStays,
  ...noLevels,
  negativeStock,
  lateLevel,
]
