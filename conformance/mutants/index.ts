import { authMutants } from './data/auth.ts'
import { eventMutants } from './data/hook.ts'
import { stockMutants } from './data/inv.ts'
import { moneyMutants } from './data/money.ts'
import { orderMutants } from './data/ord-in.ts'
import { updateMutants } from './data/ord-upd.ts'
import { deadlineMutants } from './data/pick.ts'
import { queueMutants } from './data/queue.ts'
import { goodsMutants } from './data/rcv.ts'
import { retryMutants } from './data/retry.ts'
import type { Mutant } from './mutant.ts'

/** Every mutant of the reference, by area. Ids are permanent. */
export const allMutants: readonly Mutant[] = [
  ...authMutants,
  ...moneyMutants,
  ...eventMutants,
  ...queueMutants,
  ...retryMutants,
  ...orderMutants,
  ...deadlineMutants,
  ...updateMutants,
  ...goodsMutants,
  ...stockMutants,
]
