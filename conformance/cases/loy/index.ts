import type { Case } from '../case.ts'
import { loyaltyId } from './loyalty-id.ts'

/** Loyalty ids. */
export const loyCases: readonly Case[] = [loyaltyId]
