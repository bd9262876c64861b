import type { Case } from '../case.ts'
import { conflict } from './conflict.ts'
import { endless, firstRetry, table } from './order-schedule.ts'
import { receptionSchedule } from './reception-schedule.ts'
import { restartInGap } from './restart-in-gap.ts'
import { retryAfter } from './retry-after.ts'
import { successResets } from './success-resets.ts'

export const retryCases: readonly Case[] = [
  firstRetry,
  table,
  endless,
  receptionSchedule,
  successResets,
  retryAfter,
  conflict,
  restartInGap,
]
