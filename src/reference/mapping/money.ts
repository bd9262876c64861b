import { decimal, hasMoreThanTwoDecimals, hundredfold } from './decimal.ts'

/** Money as Flow has it: a whole number of minor units, 199.50 is 19950. */
export type MinorUnits = number & { readonly __unit: 'minor' }

/** What arithmetic on minor units yields is minor units again; the type system cannot see that. */
export const asMinorUnits = (value: number): MinorUnits => value as MinorUnits

/**
 * MONEY-01, MONEY-04, MONEY-05: times 100, exactly, halves away from zero. MONEY-11: the factor is 100 for every
 * currency. MONEY-06, MONEY-08: zero stays zero, a sign stays.
 */
export const toMinorUnits = (amount: number): MinorUnits => asMinorUnits(hundredfold(decimal(amount)))

/** MONEY-03: divided by 100, a decimal number. The nearest double prints as the decimal that is meant. */
export const fromMinorUnits = (amount: MinorUnits): number => amount / 100

/** Whether the conversion had to round, which is worth a word in the log. */
export const losesFraction = (amount: number): boolean => hasMoreThanTwoDecimals(decimal(amount))
