import type { Case } from '../case.ts'
import { lineAdded, lineChanged, lineRemoved, lineUnchanged, matchedByLineId } from './lines.ts'
import { reopened, stateAfterwards } from './reopened.ts'
import { cancelled, nothingChanged } from './status.ts'

/** Orders from Omnium, update. */
export const ordUpdCases: readonly Case[] = [
  ...reopened,
  lineAdded,
  ...lineChanged,
  lineUnchanged,
  lineRemoved,
  matchedByLineId,
  ...stateAfterwards,
  nothingChanged,
  cancelled,
]
