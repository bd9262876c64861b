import { decimal, hundredfold } from './decimal.ts'

/** A quantity as Flow has it: a whole number of hundredths, one piece is 100. */
export type Hundredths = number & { readonly __unit: 'hundredths' }

export const asHundredths = (value: number): Hundredths => value as Hundredths

/** UNIT-01, UNIT-03: times 100. UNIT-10: more than two decimals are rounded once, here. */
export const toHundredths = (quantity: number): Hundredths => asHundredths(hundredfold(decimal(quantity)))

/** UNIT-02, RCV-07, INV-09: Omnium takes decimals, 250 is 2.5. */
export const fromHundredths = (quantity: Hundredths): number => quantity / 100
