import type { Case } from '../case.ts'
import { confirmed, once } from './confirmed.ts'
import {
  differences,
  equal,
  negative,
  neverEmpty,
  onlyDiffering,
  serialNumbers,
  unknownLine,
} from './differences.ts'
import { localOrder } from './local-order.ts'
import { committedThenLost, deliveryRoute, duplicate, stableId } from './repeats.ts'
import { retryTable } from './retry-table.ts'
import { accumulate, parallel } from './several.ts'
import { notIndexedYet, unreadable } from './unreadable.ts'

export const rcvCases: readonly Case[] = [
  once,
  confirmed,
  localOrder,
  equal,
  ...differences,
  onlyDiffering,
  neverEmpty,
  stableId,
  duplicate,
  committedThenLost,
  deliveryRoute,
  accumulate,
  negative,
  parallel,
  unknownLine,
  ...unreadable,
  notIndexedYet,
  serialNumbers,
  retryTable,
]
