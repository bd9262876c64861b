import type { Case } from '../case.ts'
import { goodsBesideOrders, ordersBesideGoods } from './independent.ts'
import { names } from './names.ts'
import { poisoned } from './poisoned.ts'
import { restart } from './restart.ts'

export const queueCases: readonly Case[] = [names, goodsBesideOrders, ordersBesideGoods, restart, poisoned]
