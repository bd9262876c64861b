import type { Case } from '../case.ts'
import { afterFinish } from './after-finish.ts'
import { orderBesideReception, receptionBesideOrder } from './directions.ts'
import { exactKey } from './exact-key.ts'
import { noEventId } from './no-event-id.ts'
import { repeats } from './repeats.ts'
import { whileInRetry } from './while-in-retry.ts'
import { whileRunning } from './while-running.ts'
import { whileWaiting } from './while-waiting.ts'

export const dedupCases: readonly Case[] = [
  whileWaiting,
  whileRunning,
  afterFinish,
  receptionBesideOrder,
  orderBesideReception,
  exactKey,
  whileInRetry,
  repeats,
  noEventId,
]
