import type { Case } from '../case.ts'
import { openBatches, openCalls } from './open-calls.ts'

export const limCases: readonly Case[] = [openCalls, openBatches]
