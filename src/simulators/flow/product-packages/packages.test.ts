import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const SLOTS = 'T/products/SET/packages/slots'
const LENS = `${SLOTS}/lens`

function packageBed() {
  const bed = flowBed()
  bed.ok('POST', 'T/brands', { brandUid: 'nordvik', name: 'Nordvik' })
  bed.ok('PUT', 'T/products/SKI', { brandUid: 'nordvik', description: 'Light' })
  bed.actions.createProduct({
    product: { productUid: 'SET', sku: 'SET', name: 'Set', productType: 'PACKAGE' },
  })
  bed.ok('POST', SLOTS, {
    productPackageSlotUid: 'lens',
    name: 'Lens',
    minComponentsAllowed: 1,
    maxComponentsAllowed: 2,
  })
  const add = (uid: string, productUid: string, more = {}) =>
    bed.ok('POST', `${LENS}/components`, { productPackageComponentUid: uid, productUid, ...more })
  return { ...bed, add }
}

test('a slot shows its components with their products, and what they cost outside', () => {
  const { add, ok } = packageBed()
  expect(ok('GET', LENS)).toMatchObject({ position: 1, normPrice: null, components: [], createdBy: 'Omnium' })
  expect(add('c1', 'SKI', { quantity: 200, position: 2 })).toMatchObject({
    ...{ productPackageComponentUid: 'c1', quantity: 200, specialPrice: null, required: false },
    product: { productUid: 'SKI', name: 'Ski', sku: 'SKI', brand: 'Nordvik', description: 'Light' },
  })
  add('c2', 'CAP', { position: 1 })
  const slot = ok<Schema<'ProductPackageSlotResponse'>>('GET', LENS)
  expect(slot.components?.map((component) => component.productPackageComponentUid)).toEqual(['c2', 'c1'])
  expect(slot.normPrice).toBe(25000)
  ok('PUT', `${LENS}/components/c2`, { required: true, specialPrice: 3000 })
  expect(ok('GET', LENS)).toMatchObject({
    normPrice: 5000,
    components: [{ specialPrice: 3000, quantity: 100 }, {}],
  })
})

test('slots come by position, are changed in part and deleted', () => {
  const { call, ok } = packageBed()
  ok('POST', SLOTS, { productPackageSlotUid: 'body', name: 'Body', position: 0 })
  expect(ok('GET', SLOTS)).toMatchObject({
    items: [{ productPackageSlotUid: 'body' }, { productPackageSlotUid: 'lens' }],
  })
  expect(ok('PUT', LENS, { name: 'Optics' })).toMatchObject({ name: 'Optics', maxComponentsAllowed: 2 })
  expect(call('PUT', LENS, { maxComponentsAllowed: 0 }).status).toBe(400)
  expect(call('DELETE', LENS).status).toBe(204)
  expect(call('GET', LENS).status).toBe(404)
})

test.each([{}, { productUid: 'none' }, { productUid: 'SET' }, { productUid: 'SKI', quantity: 0.5 }])(
  'the component %j is refused',
  (body) => {
    expect(packageBed().call('POST', `${LENS}/components`, body).status).toBe(400)
  },
)

test('a component is taken out again, and its product may go only then', () => {
  const { add, call } = packageBed()
  add('c1', 'CAP')
  expect(
    call('POST', `${LENS}/components`, { productPackageComponentUid: 'c1', productUid: 'CAP' }).status,
  ).toBe(409)
  expect(call('DELETE', 'T/products/CAP').status).toBe(409)
  expect(call('DELETE', `${LENS}/components/c1`).status).toBe(204)
  expect(call('DELETE', `${LENS}/components/c1`).status).toBe(404)
  expect(call('PUT', `${LENS}/components/c1`, {}).status).toBe(404)
  expect(call('DELETE', 'T/products/CAP').status).toBe(204)
  expect(call('POST', 'T/products/SET/packages/slots/none/components', { productUid: 'SKI' }).status).toBe(
    404,
  )
})
