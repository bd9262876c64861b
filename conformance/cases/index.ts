import type { Case } from './case.ts'
import { custinCases } from './custin/index.ts'
import { invCases } from './inv/index.ts'
import { loyCases } from './loy/index.ts'
import { moneyCases } from './money/index.ts'
import { ordInCases } from './ord-in/index.ts'
import { ordUpdCases } from './ord-upd/index.ts'
import { pickCases } from './pick/index.ts'
import { rcvCases } from './rcv/index.ts'
import { unitCases } from './unit/index.ts'

/** Every case, in the order of the catalogue's areas. Ids are permanent. */
export const allCases: readonly Case[] = [
  ...moneyCases,
  ...unitCases,
  ...custinCases,
  ...loyCases,
  ...ordInCases,
  ...pickCases,
  ...ordUpdCases,
  ...rcvCases,
  ...invCases,
]
