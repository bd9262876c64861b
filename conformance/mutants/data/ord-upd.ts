import type { Mutant } from '../mutant.ts'

const PLAN = 'src/reference/sync/order-plan.ts'

/** How changes of an order come into Flow. */
export const updateMutants: readonly Mutant[] = [
  {
    id: 'ORD-UPD-01-not-reopened',
    title: 'changes lines without reopening the order',
    file: PLAN,
    anchor: "const reopen = changes.length > 0 ? [setState('OPEN')] : []",
    replacement: 'const reopen: Operation[] = (__mutant(), [])',
    mustBreak: {
      'ORD-UPD-01-parked/reopened': 'ORD-UPD-01',
      'ORD-UPD-01-confirmed/reopened': 'ORD-UPD-01',
    },
  },
  {
    id: 'ORD-UPD-05-kept',
    title: 'keeps lines that are gone in Omnium',
    file: PLAN,
    anchor: "changes.push({ kind: 'delete-item', itemUid: item.orderItemUid })",
    replacement: '__mutant()',
    mustBreak: { 'ORD-UPD-05-line-removed/deleted': 'ORD-UPD-05' },
    mayBreak: ['ORD-UPD-05-line-removed/total'],
  },
  {
    id: 'ORD-UPD-06-by-sku',
    title: 'tells lines apart by SKU',
    file: PLAN,
    anchor: 'candidate.externalId === line.externalId && (candidate.productSku ?? line.sku) === line.sku',
    replacement: '(__mutant(), (candidate.productSku ?? line.sku) === line.sku)',
    mustBreak: { 'ORD-UPD-06-line-id/changed': 'ORD-UPD-06' },
  },
  {
    id: 'ORD-UPD-07-left-open',
    title: 'leaves an updated order open',
    file: PLAN,
    anchor: 'operations: [...reopen, ...writes, setState(restore)] }',
    replacement: 'operations: (__mutant(), [...reopen, ...writes]) }',
    mustBreak: {
      'ORD-UPD-07-click-collect/at-rest': 'ORD-UPD-07',
      'ORD-UPD-07-online/at-rest': 'ORD-UPD-07',
    },
  },
  {
    id: 'ORD-UPD-14-cancellation-ignored',
    title: 'leaves an order alone that was cancelled in Omnium',
    file: 'src/reference/sync/order-engine.ts',
    anchor: "if (existing && meaning === 'cancelled') return cancel(existing, order)",
    replacement: "if (existing && meaning === 'cancelled') return void __mutant()",
    mustBreak: { 'ORD-UPD-14-cancelled/cancelled': 'ORD-UPD-14' },
    mayBreak: ['ORD-UPD-14-cancelled/freed'],
  },
]
