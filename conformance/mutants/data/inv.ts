import type { Mutant } from '../mutant.ts'

const ENGINE = 'src/reference/sync/receivement-engine.ts'
const LEVELS = 'src/reference/sync/send-stock-levels.ts'

/** Stock levels. */
export const stockMutants: readonly Mutant[] = [
  {
    id: 'INV-16-whoever-is-master',
    title: 'sends levels although Omnium is stock master',
    file: ENGINE,
    anchor: 'if (!need(await settings.isFlowStockMaster(storeUid))) {',
    replacement: 'if (!need(await settings.isFlowStockMaster(storeUid)) && __mutant() !== undefined) {',
    mustBreak: {
      'INV-16-omnium-master/no-level': 'INV-16',
      'INV-13-nobody-claims/no-level': 'INV-13',
      'INV-01-per-store/omnium-master': 'INV-01',
      'INV-01-per-store/each-store': 'CFG-04',
    },
  },
  {
    id: 'INV-17-both-ways',
    title: 'sends the level beside the confirmation',
    file: ENGINE,
    anchor: 'await confirmGoods(parts, receivement, lines)',
    replacement:
      'await confirmGoods(parts, receivement, lines)\n    __mutant()\n    await levels(receivement)',
    mustBreak: { 'INV-04-both-paths/no-second-level': 'INV-17' },
  },
  {
    id: 'INV-12-reserved-sent',
    title: 'sends reserved stock along',
    file: LEVELS,
    anchor: 'inventory: fromHundredths(asHundredths(record.quantityStock)),',
    replacement: [
      'inventory: fromHundredths(asHundredths(record.quantityStock)),',
      '        ...({ reservedInventory: (__mutant(), 0) } as object),',
    ].join('\n'),
    mustBreak: { 'INV-12-reserved-stays/not-named': 'INV-12' },
  },
  {
    id: 'INV-09-hundredths',
    title: 'sends levels as hundredths',
    file: LEVELS,
    anchor: 'inventory: fromHundredths(asHundredths(record.quantityStock)),',
    replacement: 'inventory: (__mutant(), record.quantityStock),',
    mustBreak: {
      'UNIT-02-stock-decimals/flow-stock': 'UNIT-02',
      'UNIT-02-stock-decimals/decimal': 'INV-09',
    },
    mayBreak: ['RCV-03-level/level', 'INV-07-current-level/*'],
  },
  {
    id: 'INV-07-change',
    title: 'sends what arrived instead of what is there',
    file: LEVELS,
    anchor: 'inventory: fromHundredths(asHundredths(record.quantityStock)),',
    replacement: [
      'inventory: fromHundredths(',
      '          asHundredths((__mutant(), items.reduce((sum, { quantity }) => sum + quantity, 0))),',
      '        ),',
    ].join('\n'),
    mustBreak: { 'INV-07-current-level/level': 'INV-07' },
    mayBreak: ['INV-07-current-level/inventory'],
  },
  {
    id: 'INV-18-clamped',
    title: 'sends negative stock as nothing without declaring so',
    file: LEVELS,
    anchor: 'inventory: fromHundredths(asHundredths(record.quantityStock)),',
    replacement: [
      'inventory: fromHundredths(',
      '          asHundredths(record.quantityStock < 0 ? (__mutant(), 0) : record.quantityStock),',
      '        ),',
    ].join('\n'),
    mustBreak: { 'INV-18-negative-stock/level': 'INV-18' },
  },
]
