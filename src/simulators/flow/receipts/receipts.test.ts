import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Receipt = Schema<'OrderReceiptResponse'>

/** A sale to Kari at 08:00 and an anonymous one a minute later. */
function receiptBed() {
  const bed = flowBed()
  const { actions, ok, state, tenant } = bed
  actions.createCustomer({
    customer: { customerUid: 'K1', firstname: 'Kari', lastname: 'Eksempel', mobile: '+4790000001' },
  })
  const customerAddress = { firstname: 'Kari', lastname: 'Eksempel', mobile: '+4790000001' }
  const order = { orderUid: 'S1', customerUid: 'K1', customerAddress }
  actions.createOrder({ storeUid: 'OSLO', order, lines: [{ productUid: 'SKI', quantity: 100 }] })
  actions.completeOrder({ orderUid: 'S1' })
  tenant.clock.moveTo(EPOCH + 60_000)
  const second = actions.completeSale({ storeUid: 'OSLO', lines: [{ productUid: 'SKI', quantity: 200 }] })
  const found = (criteria: object, query = '') =>
    ok<Schema<'OrderReceiptList'>>('POST', `T/receipts/search${query}`, criteria).items.map(
      ({ voucherNumber }) => voucherNumber,
    )
  const [first] = state.orderReceipts('S1')
  return { ...bed, found, second, receiptUid: first?.orderReceiptUid ?? '' }
}

test.each<[object, string[]]>([
  [{}, ['100001', '100002']],
  [{ customerQuery: 'KARI' }, ['100001']],
  [{ customerQuery: 'i eksem' }, ['100001']],
  [{ customerQuery: '0000001' }, ['100001']],
  [{ customerQuery: 'SKI' }, []],
  [{ query: 'sKi' }, ['100001', '100002']],
  [{ query: '00002' }, ['100002']],
  [{ query: '', customerQuery: '', voucherNumber: '', orderNumber: '' }, ['100001', '100002']],
  [{ settledAtFrom: '', settledAtTo: '' }, ['100001', '100002']],
  [{ customerUids: ['K1'] }, ['100001']],
  [{ voucherNumber: '100002' }, ['100002']],
  [{ voucherNumber: '0002' }, []],
  [{ orderNumber: '100001' }, ['100001']],
  [{ productSkus: ['SKI'] }, ['100001', '100002']],
  [{ productSkus: ['ski'] }, []],
  [{ storeUids: ['BERGEN'] }, []],
  [{ organizationUids: ['none'] }, []],
  [
    { tenantUserUids: ['ola-prove'], orderStates: ['COMPLETE'], deliveryStates: ['COMPLETE'] },
    ['100001', '100002'],
  ],
  [{ settledAtFrom: '2026-03-02T08:01:00Z' }, ['100002']],
  [{ settledAtTo: '2026-03-02T08:00:00.000Z' }, ['100001']],
])(
  'Flow quirk 26: receipts are found by %j, fuzzy whatever the case, empty texts ignored',
  (criteria, expected) => {
    expect(receiptBed().found(criteria)).toEqual(expected)
  },
)

test('found receipts are paged and sorted', () => {
  const { found, ok } = receiptBed()
  expect(found({}, '?sortBy=settledAt&sortDirection=DESC')).toEqual(['100002', '100001'])
  expect(found({}, '?sortBy=orderNumber')).toEqual(['100001', '100002'])
  expect(ok('POST', 'T/receipts/search?pageSize=1', {})).toMatchObject({ paging: { totalCount: 2 } })
})

test('the margin on a receipt is that of what was paid, a discount on the order included', () => {
  const { actions, ok, placeOrder, state } = flowBed()
  const orderUid = placeOrder([{ productUid: 'SKI', quantity: 200 }])
  ok('POST', `T/stores/OSLO/orders/${orderUid}/discounts`, { amount: 5000 })
  actions.completeOrder({ orderUid })
  // 200.00 less 50.00 is 150.00, without VAT 120.00; the skis cost 2 x 40.00. The line itself has no discount.
  expect(state.order(orderUid)?.items).toMatchObject([{ itemPrice: 20000, itemGrossProfitAmount: 8000 }])
  expect(state.orderReceipts(orderUid)[0]?.items).toMatchObject([
    { itemPrice: 15000, itemCost: 8000, itemGrossProfitAmount: 4000, itemGrossProfitPercentage: 3333 },
  ])
})

test('a receipt shows what was settled, by whom and how', () => {
  const { call, ok, receiptUid } = receiptBed()
  expect(ok<Receipt>('GET', `T/receipts/${receiptUid}`)).toMatchObject({
    orderUid: 'S1',
    storeUid: 'OSLO',
    settleState: 'COMPLETE',
    voucherNumber: '100001',
    settledAt: '2026-03-02T08:00:00.000Z',
    orderTotals: { grandTotal: 10000, vatAmount: 2000, discountAmount: 0 },
    items: [{ productSku: 'SKI', quantityOrdered: 100, quantityDelivered: 100, itemPrice: 10000 }],
    settlements: [{ settlementCode: 'CASH', amount: 10000 }],
    customerUid: 'K1',
    tenantUserDisplayName: 'Ola Prøve',
  })
  expect(call('GET', 'T/receipts/none').status).toBe(404)
})

test('a receipt is downloaded as a PDF, equal bytes each time', () => {
  const { ok, receiptUid } = receiptBed()
  const file = ok<Schema<'Base64EncodedFileContent'>>('GET', `T/receipts/${receiptUid}/download`)
  expect(file).toMatchObject({ contentType: 'application/pdf', filename: 'receipt-100001.pdf' })
  const pdf = Buffer.from(file.content, 'base64').toString('ascii')
  expect(pdf).toMatch(/^%PDF-1\.4\n/)
  expect(pdf).toContain('Receipt 100001')
  expect(pdf).toContain('100,00')
  expect(ok('GET', `T/receipts/${receiptUid}/download`)).toEqual(file)
})

test('printing counts, and shows the lines of the paper', () => {
  const { actions, receiptUid, state } = receiptBed()
  const { lines, filename } = actions.printReceipt({ orderUid: 'S1' })
  expect(filename).toBe('receipt-100001.pdf')
  expect(lines.join('\n')).toMatch(/Customer Kari Eksempel[\s\S]+SKI {2}1 x 100,00[\s\S]+Total NOK +100,00/)
  actions.printReceipt({ orderReceiptUid: receiptUid })
  expect(state.receiptRecords.get(receiptUid)?.prints).toBe(2)
})

test('Flow quirk 9: a receipt is e-mailed to `recepients`', () => {
  const { call, receiptUid, state } = receiptBed()
  const path = `T/receipts/${receiptUid}/email`
  expect(call('POST', path, { recepients: ['kari@example.com'], subject: 'Your receipt' }).status).toBe(200)
  expect(state.emails.all()).toMatchObject([
    {
      about: { kind: 'receipt', uid: receiptUid },
      recipients: ['kari@example.com'],
      subject: 'Your receipt',
    },
  ])
  expect(call('POST', path, { recipients: ['kari@example.com'] }).status).toBe(400)
  expect(call('POST', path, { recepients: [] }).status).toBe(400)
})

test('without settled lines there is nothing to write a receipt for', () => {
  const { call, placeOrder } = receiptBed()
  const unpaid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  expect(call('POST', `T/stores/OSLO/orders/${unpaid}/receipts`)).toMatchObject({
    status: 409,
    body: { message: expect.stringContaining('is not paid: 10000 is left') as string },
  })
  expect(call('POST', `T/stores/OSLO/orders/${placeOrder([])}/receipts`).status).toBe(409)
})
