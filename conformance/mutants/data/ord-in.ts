import type { Mutant } from '../mutant.ts'

/** How orders come into Flow. */
export const orderMutants: readonly Mutant[] = [
  {
    id: 'ORD-IN-02-confirmed',
    title: 'brings Click & Collect orders as CONFIRMED',
    file: 'src/reference/mapping/order-types.ts',
    anchor: "return { kind: 'click-and-collect', state: 'PARKED' }",
    replacement: "__mutant()\n      return { kind: 'click-and-collect', state: 'CONFIRMED' as never }",
    mustBreak: { 'ORD-IN-02-parked/parked': 'ORD-IN-02' },
  },
  {
    id: 'ORD-IN-04-parked',
    title: 'brings online orders as PARKED',
    file: 'src/reference/mapping/order-types.ts',
    anchor: "return { kind: 'online', state: 'CONFIRMED' }",
    replacement: "__mutant()\n      return { kind: 'online', state: 'PARKED' as never }",
    mustBreak: { 'ORD-IN-04-confirmed/confirmed': 'ORD-IN-04' },
  },
  {
    id: 'ORD-IN-07-every-type',
    title: 'brings orders of every type',
    file: 'src/reference/mapping/order-types.ts',
    anchor: "return { kind: 'ignored' }",
    replacement: "__mutant()\n      return { kind: 'online', state: 'CONFIRMED' }",
    mustBreak: { 'ORD-IN-07-ignored/ignored': 'ORD-IN-07' },
  },
  {
    id: 'ORD-IN-03-no-handling',
    title: 'attaches no handling to Click & Collect orders',
    file: 'src/reference/mapping/order-to-flow.ts',
    anchor: 'handlingUid: collect ? settings.clickCollectHandlingUid : settings.onlineHandlingUid,',
    replacement: 'handlingUid: collect ? void __mutant() : settings.onlineHandlingUid,',
    mustBreak: { 'ORD-IN-03-handling/handling': 'ORD-IN-03' },
  },
  {
    id: 'ORD-IN-01-remembered',
    title: 'reads an order once and works from memory afterwards',
    file: 'src/reference/sync/order-engine.ts',
    anchor: 'const order = needUnlessMissing(await omnium.order(orderId))',
    replacement: [
      'const memory = ((globalThis as { orders?: Map<string, OmniumOrder> }).orders ??= new Map())',
      '    if (memory.has(orderId)) __mutant()',
      '    const order = memory.get(orderId) ?? needUnlessMissing(await omnium.order(orderId))',
      '    if (order) memory.set(orderId, order)',
    ].join('\n'),
    mustBreak: {
      'HOOK-17-replay/changed': 'HOOK-17',
      'ORD-UPD-03-quantity/changed': 'ORD-UPD-03',
    },
    mayBreak: ['HOOK-17-replay/quantity', 'ORD-IN-19-same-order/found', 'ORD-UPD-*'],
  },
  {
    id: 'ORD-IN-10-selling-store',
    title: 'always takes the store that sold the order',
    file: 'src/reference/mapping/store-rule.ts',
    anchor: 'const omniumId = named[0] ?? present(order.storeId)',
    replacement: 'const omniumId = (__mutant(), present(order.storeId))',
    mustBreak: {
      'ORD-IN-10-pick-up/store': 'ORD-IN-10',
      'ORD-IN-10-warehouse/store': 'ORD-IN-10',
    },
  },
  {
    id: 'ORD-IN-15-full-price',
    title: 'ignores discounts',
    file: 'src/reference/mapping/order-lines.ts',
    anchor: 'return asMinorUnits(Math.max(0, gross - lineTotal(line)))',
    replacement: '__mutant()\n  return asMinorUnits(0)',
    mustBreak: {
      'ORD-IN-15-discount-order/payable': 'ORD-IN-15',
      'ORD-IN-15-discount-line/payable': 'ORD-IN-15',
    },
    mayBreak: [
      'ORD-IN-15-*/payable',
      'ORD-IN-12-lines/discounted',
      'ORD-IN-12-lines/total',
      'MONEY-01-minor-units/discount',
      'MONEY-04-exact/discount',
    ],
  },
  {
    id: 'ORD-IN-16-cancelled-kept',
    title: 'orders what was cancelled in Omnium',
    file: 'src/reference/mapping/order-lines.ts',
    anchor:
      'return add(decimal(line.quantity), negate(line.canceledQuantity ? decimal(line.canceledQuantity) : ZERO))',
    replacement: '__mutant()\n  return decimal(line.quantity)',
    mustBreak: { 'ORD-IN-16-cancelled/deducted': 'ORD-IN-16', 'ORD-IN-16-cancelled/gone': 'ORD-IN-16' },
  },
  {
    id: 'ORD-IN-18-charged-twice',
    title: 'forgets what was paid online',
    file: 'src/reference/mapping/order-to-flow.ts',
    anchor: 'prepayments: prepayments(order),',
    replacement: 'prepayments: (__mutant(), []),',
    mustBreak: { 'ORD-IN-18-captured/open': 'ORD-IN-18', 'ORD-IN-18-authorised/open': 'ORD-IN-18' },
  },
  {
    id: 'ORD-IN-23-gives-up',
    title: 'gives up an order that Omnium does not find yet',
    file: 'src/reference/sync/order-engine.ts',
    anchor: "throw new JobTrouble('Omnium does not know the order (yet).')",
    replacement: 'return void __mutant()',
    mustBreak: { 'ORD-IN-23-late-read/arrives': 'ORD-IN-23' },
  },
]
