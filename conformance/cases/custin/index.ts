import type { Case } from '../case.ts'
import { businessCustomer, knownCustomer, secondOrder, unknownCustomer } from './customers.ts'

/** Customers arriving with orders. */
export const custinCases: readonly Case[] = [unknownCustomer, secondOrder, knownCustomer, businessCustomer]
