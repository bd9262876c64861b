import type { Mutant } from '../mutant.ts'

const DIFFERENCE = 'src/reference/mapping/goods-difference.ts'
const CONFIRM = 'src/reference/sync/confirm-goods.ts'
const ENGINE = 'src/reference/sync/receivement-engine.ts'

/** Goods receptions. */
export const goodsMutants: readonly Mutant[] = [
  {
    id: 'RCV-05-whole-quantity',
    title: 'confirms all that Flow has received instead of the difference',
    file: DIFFERENCE,
    anchor: 'const difference = received - toHundredths(line.deliveredQuantity ?? 0)',
    replacement: 'const difference = (__mutant(), received)',
    mustBreak: {
      'RCV-05-difference/confirmed': 'RCV-05',
      'RCV-04-equal/nothing-sent': 'RCV-04',
      'RCV-13-accumulate/second': 'RCV-13',
    },
    mayBreak: ['RCV-05-difference/total', 'RCV-06-only-differing/others-left-out', 'RCV-13-accumulate/*'],
  },
  {
    id: 'RCV-06-zero-lines',
    title: 'sends lines without a difference as zero',
    file: DIFFERENCE,
    anchor: 'if (difference <= 0) continue',
    replacement: 'if (difference === 0) __mutant()\n    if (difference < 0) continue',
    mustBreak: {
      'RCV-06-only-differing/others-left-out': 'RCV-06',
      'RCV-04-equal/nothing-sent': 'RCV-04',
    },
  },
  {
    id: 'RCV-15-taken-back',
    title: 'sends a negative difference',
    file: DIFFERENCE,
    anchor: 'if (difference <= 0) continue',
    replacement: 'if (difference === 0) continue\n    if (difference < 0) __mutant()',
    mustBreak: { 'RCV-15-negative/not-negative': 'RCV-15' },
    mayBreak: ['SAFE-01-always/documented-contract'],
  },
  {
    id: 'RCV-07-hundredths',
    title: 'confirms hundredths instead of pieces',
    file: DIFFERENCE,
    anchor: 'deliveredQuantity: fromHundredths(asHundredths(difference)),',
    replacement: 'deliveredQuantity: (__mutant(), difference),',
    mustBreak: {
      'RCV-02-confirmed/decimal': 'RCV-07',
      'RCV-07-part-of-a-piece/confirmed': 'RCV-07',
    },
    mayBreak: [
      'RCV-02-confirmed/*',
      'RCV-04-equal/next-one',
      'RCV-07-part-of-a-piece/total',
      'RCV-06-only-differing/differing',
      'RCV-13-accumulate/*',
      'INV-13-nobody-claims/confirmed',
    ],
  },
  {
    id: 'RCV-08-empty-list',
    title: 'sends an empty goods reception when there is no difference',
    file: ENGINE,
    anchor: 'if (lines.length === 0) return log.info(',
    replacement: [
      'if (lines.length === 0) __mutant()',
      '    if (lines.length === 0) await omnium.receiveGoods([], reference.deliveryId)',
      '    if (lines.length === 0) return log.info(',
    ].join('\n'),
    mustBreak: { 'RCV-08-never-empty/has-lines': 'RCV-08' },
    mayBreak: ['SAFE-01-always/documented-contract'],
  },
  {
    id: 'RCV-09-random-id',
    title: 'makes a new goodsReceptionId for each attempt',
    file: CONFIRM,
    anchor: 'goodsReceptionId: `${receivementUid}-${line.lineItemId}-${line.total}`,',
    replacement: 'goodsReceptionId: (__mutant(), `${receivementUid}-${Math.random()}`),',
    mustBreak: { 'RCV-09-stable-id/same-id': 'RCV-09' },
  },
  {
    id: 'RCV-10-duplicate-is-trouble',
    title: 'takes the refusal of a duplicate for a failure',
    file: CONFIRM,
    anchor: 'const fresh = lines.filter(({ goodsReceptionId }) => !failure.text.includes(goodsReceptionId))',
    replacement: 'const fresh = (__mutant(), lines)',
    mustBreak: { 'RCV-10-duplicate/is-success': 'RCV-10' },
  },
  {
    id: 'RCV-12-plain-route',
    title: 'never uses the route of the delivery',
    file: CONFIRM,
    anchor: 'refused.push(...(await send(parts, body, deliveryId)))',
    replacement: 'refused.push(...(await send(parts, body, void __mutant())))',
    mustBreak: { 'RCV-12-delivery-route/names-delivery': 'RCV-12' },
  },
  {
    id: 'RCV-19-any-trouble',
    title: 'takes a purchase order for local whenever it cannot be read',
    file: ENGINE,
    anchor: [
      '    const inOmnium = needUnlessMissing(await omnium.purchaseOrder(reference.purchaseOrderId))',
    ].join('\n'),
    replacement: [
      '    const read = await omnium.purchaseOrder(reference.purchaseOrderId)',
      "    if (!read.ok && !(read.failure.kind === 'refused' && read.failure.status === 404)) {",
      '      __mutant()',
      '      return levels(receivement)',
      '    }',
      '    const inOmnium = needUnlessMissing(read)',
    ].join('\n'),
    mustBreak: {
      'RCV-19-server-error/no-level': 'RCV-19',
      'RCV-19-forbidden/no-level': 'RCV-19',
      'RCV-19-too-many/no-level': 'RCV-19',
      'RCV-19-cut-off/no-level': 'RCV-19',
    },
    mayBreak: ['RCV-19-*/confirmed'],
  },
  {
    id: 'RCV-20-taken-for-local',
    title: 'takes an order of Omnium for local when it is not found at once',
    file: ENGINE,
    anchor: 'if (cameFromOmnium(inFlow))',
    replacement: 'if (cameFromOmnium(inFlow) && __mutant() !== undefined)',
    mustBreak: { 'RCV-20-not-indexed-yet/no-level': 'RCV-20' },
    mayBreak: ['RCV-20-not-indexed-yet/confirmed'],
  },
]
