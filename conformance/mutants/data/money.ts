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
    mayBreak: ['MONEY-04-exact/total'],
  },
  {
    id: 'MONEY-01-major-units',
    title: 'sends prices as whole kroner',
    file: 'src/reference/mapping/order-lines.ts',
    anchor: '    unitPrice,\n    itemDiscountAmount: discountOf',
    replacement:
      '    unitPrice: (__mutant(), asMinorUnits(Math.round(unitPrice / 100))),\n    itemDiscountAmount: discountOf',
    mustBreak: { 'MONEY-01-minor-units/price': 'MONEY-01' },
    mayBreak: [
      'MONEY-*',
      'UNIT-03-*/total',
      'ORD-IN-12-lines/*',
      'ORD-IN-15-*/payable',
      'ORD-IN-16-cancelled/total',
      'ORD-IN-17-shipping/payable',
      'ORD-IN-18-*',
      'ORD-UPD-*',
    ],
  },
  {
    id: 'UNIT-03-pieces',
    title: 'sends quantities as pieces, not as hundredths',
    file: 'src/reference/mapping/order-lines.ts',
    anchor: 'quantityOrdered: toHundredths(quantityOrdered / 100),',
    replacement: 'quantityOrdered: (__mutant(), toHundredths(quantityOrdered / 10_000)),',
    mustBreak: { 'UNIT-03-pieces/hundredths': 'UNIT-03' },
    mayBreak: [
      'UNIT-03-*',
      'MONEY-04-exact/total',
      'ORD-IN-12-lines/*',
      'ORD-IN-15-*/payable',
      'ORD-IN-16-cancelled/*',
      'ORD-IN-18-*',
      'ORD-IN-19-same-order/found',
      'ORD-UPD-*',
    ],
  },
]
