import type { Case } from './case.ts'
import { authCases } from './auth/index.ts'
import { cfgCases } from './cfg/index.ts'
import { custinCases } from './custin/index.ts'
import { dedupCases } from './dedup/index.ts'
import { hookCases } from './hook/index.ts'
import { invCases } from './inv/index.ts'
import { limCases } from './lim/index.ts'
import { loyCases } from './loy/index.ts'
import { moneyCases } from './money/index.ts'
import { ordInCases } from './ord-in/index.ts'
import { ordUpdCases } from './ord-upd/index.ts'
import { pickCases } from './pick/index.ts'
import { queueCases } from './queue/index.ts'
import { rcvCases } from './rcv/index.ts'
import { retryCases } from './retry/index.ts'
import { unitCases } from './unit/index.ts'

/** Every case, in the order of the catalogue's areas. Ids are permanent. */
export const allCases: readonly Case[] = [
  ...authCases,
  ...cfgCases,
  ...moneyCases,
  ...unitCases,
  ...custinCases,
  ...loyCases,
  ...hookCases,
  ...dedupCases,
  ...queueCases,
  ...retryCases,
  ...limCases,
  ...ordInCases,
  ...pickCases,
  ...ordUpdCases,
  ...rcvCases,
  ...invCases,
]
