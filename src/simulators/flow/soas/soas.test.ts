import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const AT_OSLO = { soaUid: 'main', storeUid: 'OSLO', productUid: 'SKI' }

function soaBed() {
  const bed = flowBed()
  bed.ok('POST', 'T/soas', { soaUid: 'main', name: 'Concession' })
  bed.actions.createStore({ store: { storeUid: 'BERGEN', name: 'Bergen' } })
  const batch = (request: object) => bed.call<Schema<'BatchResponse'>>('POST', 'T/soas/batch', request)
  const amounts = (query = '') =>
    bed
      .ok<Schema<'SoaAmountList'>>('GET', `T/soas/main/amounts${query}`)
      .items.map(({ storeUid, productUid, amount }) => [storeUid, productUid, amount])
  return { ...bed, batch, amounts }
}

test('a list of amounts is created with the name of who did it', () => {
  expect(soaBed().ok('GET', 'T/soas/main')).toMatchObject({ name: 'Concession', createdBy: 'Omnium' })
})

test('Flow quirk 22: a batch of amounts answers 200 when all went well', () => {
  const { batch, amounts } = soaBed()
  const bergen = { ...AT_OSLO, storeUid: 'BERGEN' }
  const { status, body } = batch({
    create: [{ ...AT_OSLO, soaAmountUid: 'a1', amount: 100 }],
    update: [{ soaAmountUid: 'a1', amount: 200 }],
    upsert: [
      { ...AT_OSLO, amount: 300 },
      { ...bergen, amount: 400 },
      { ...AT_OSLO, productUid: 'CAP', amount: 500 },
    ],
  })
  expect([status, body.items.map((item) => item.status)]).toEqual([200, [200, 200, 200, 200, 200]])
  expect(amounts()).toEqual([
    ['OSLO', 'SKI', 300],
    ['BERGEN', 'SKI', 400],
    ['OSLO', 'CAP', 500],
  ])
  expect(amounts('?storeUid=OSLO')).toHaveLength(2)
  expect(amounts('?productUid=SKI&storeUid=BERGEN')).toEqual([['BERGEN', 'SKI', 400]])
  expect(batch({ delete: [{ soaAmountUid: 'a1' }] }).status).toBe(200)
  expect(amounts('?storeUid=OSLO')).toEqual([['OSLO', 'CAP', 500]])
})

test('Flow quirk 22: a batch of amounts in which one failed answers 207 and tells which', () => {
  const { batch, amounts } = soaBed()
  const { status, body } = batch({
    create: [
      { ...AT_OSLO, amount: 100 },
      { ...AT_OSLO, amount: 100 },
      { ...AT_OSLO, productUid: 'none', amount: 1 },
      { soaUid: 'main', storeUid: 'OSLO', amount: 1 },
      { ...AT_OSLO, storeUid: 'BERGEN' },
    ],
    update: [{ amount: 5 }],
    delete: [{ soaAmountUid: 'none' }],
  })
  expect(status).toBe(207)
  expect(body.items.map((item) => item.status)).toEqual([200, 409, 400, 400, 400, 404, 404])
  expect(amounts()).toEqual([['OSLO', 'SKI', 100]])
})

test('a list that is deleted takes its amounts along', () => {
  const { batch, call, state } = soaBed()
  batch({ upsert: [{ ...AT_OSLO, amount: 100 }] })
  expect(call('DELETE', 'T/soas/main').status).toBe(204)
  expect([call('GET', 'T/soas/main').status, call('GET', 'T/soas/main/amounts').status]).toEqual([404, 404])
  expect(state.soaAmounts.size).toBe(0)
})
