import type { Case } from '../case.ts'
import { discounts, payments, shipping } from './amounts.ts'
import { confirmed, confirmedOnline } from './confirmed.ts'
import { finalStatus } from './final-status.ts'
import { fullOrderRead } from './full-order-read.ts'
import { clickCollectHandling, noHandling, onlineHandling } from './handlings.ts'
import { lateRead } from './late-read.ts'
import { cancelledQuantity, foundBySku, lines } from './lines.ts'
import { otherTypesIgnored } from './other-types-ignored.ts'
import { parked } from './parked.ts'
import { queued } from './queued.ts'
import { oddIds, sameOrder } from './same-order.ts'
import { store, storeRule } from './store.ts'

/** Orders from Omnium, creation. */
export const ordInCases: readonly Case[] = [
  fullOrderRead,
  parked,
  clickCollectHandling,
  confirmed,
  onlineHandling,
  confirmedOnline,
  otherTypesIgnored,
  noHandling,
  store,
  ...storeRule,
  lines,
  foundBySku,
  ...discounts,
  cancelledQuantity,
  shipping,
  ...payments,
  sameOrder,
  ...oddIds,
  queued,
  finalStatus,
  lateRead,
]
