import type { Case } from '../case.ts'
import { clickCollectOnly, computed, leftAlone, notComputed, workingDays } from './deadline.ts'
import { easter } from './easter.ts'

/** Pick-up deadline. */
export const pickCases: readonly Case[] = [
  computed,
  leftAlone,
  notComputed,
  ...workingDays,
  clickCollectOnly,
  ...easter,
]
