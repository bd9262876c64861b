import type { Mutant } from '../mutant.ts'

/** Amounts and quantities. */
export const moneyMutants: readonly Mutant[] = [
  {
    id: 'MONEY-04-truncated',
    title: 'cuts the fraction of a binary product: 19.99 becomes 1998',
    file: 'src/reference/mapping/money.ts',
    anchor: 'asMinorUnits(hundredfold(decimal(amount)))',
    replacement: '(__mutant(), asMinorUnits(Math.trunc(amount * 100)))',
    mustBreak: { 'MONEY-04-exact/prices': 'MONEY-04' },
  },
  {
    id: 'MONEY-01-major-units',
    title: 'sends prices as whole kroner',
    file: 'src/reference/mapping/order-lines.ts',
    anchor: 'const unitPrice = toMinorUnits(line.placedPrice)',
    replacement: 'const unitPrice = (__mutant(), asMinorUnits(Math.round(line.placedPrice)))',
    mustBreak: { 'MONEY-01-minor-units/price': 'MONEY-01' },
  },
  {
    id: 'UNIT-03-pieces',
    title: 'sends quantities as pieces, not as hundredths',
    file: 'src/reference/mapping/order-lines.ts',
    anchor: 'quantityOrdered: toHundredths(quantityOrdered / 100),',
    replacement: 'quantityOrdered: (__mutant(), toHundredths(quantityOrdered / 10_000)),',
    mustBreak: { 'UNIT-03-pieces/hundredths': 'UNIT-03' },
  },
]
