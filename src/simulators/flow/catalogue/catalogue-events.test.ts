import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Reference = { readonly Id: number; readonly Uid: string }
type Payload = Readonly<Record<string, Reference>> & { readonly action: never }

/** Runs something and answers what subscribers of the actions were told of it. */
async function told(actions: Schema<'WebhookAction'>[], run: (bed: ReturnType<typeof flowBed>) => void) {
  const payloads: Payload[] = []
  const bed = flowBed({
    fetch: async (input, init) => {
      payloads.push((await new Request(input, init).json()) as Payload)
      return new Response('')
    },
  })
  bed.actions.subscribeWebhook({ url: 'http://connector.test/flow', actions })
  run(bed)
  await bed.tenant.idle()
  return payloads
}

test('a price tells of its creation, change and deletion, with its product', async () => {
  const payloads = await told(['PRICE_CREATE', 'PRICE_UPDATE', 'PRICE_DELETE'], ({ ok }) => {
    const price = { priceUid: 'p1', productUid: 'SKI', unitPrice: 1 }
    ok('POST', 'T/pricelists/main/prices', price)
    ok('POST', 'T/pricelists/main/prices/batch', { upsert: [price], delete: [{ priceUid: 'p1' }] })
    ok('PUT', 'T/pricelists/main/prices/p1', { unitPrice: 2 })
  })
  expect(payloads.map(({ action, price, product }) => [action, price?.Uid, product?.Uid])).toEqual([
    ['PRICE_CREATE', 'p1', 'SKI'],
    ['PRICE_DELETE', 'p1', 'SKI'],
    ['PRICE_CREATE', 'p1', 'SKI'],
    ['PRICE_UPDATE', 'p1', 'SKI'],
  ])
})

test('a product tells of its life, and of what places it among others', async () => {
  const payloads = await told(['PRODUCT_CREATE', 'PRODUCT_UPDATE', 'PRODUCT_DELETE'], ({ ok }) => {
    ok('POST', 'T/products', { productUid: 'P', name: 'P', sku: 'P' })
    ok('PUT', 'T/products/P', { name: 'Q' })
    ok('PUT', 'T/products/P/siblings', { productUids: ['CAP'] })
    ok('POST', 'T/categories', { categoryUid: 'c', name: 'C' })
    ok('PUT', 'T/categories/c/products', { productUids: ['P'] })
    ok('PUT', 'T/categories/c/products', { productUids: ['P'] })
    ok('DELETE', 'T/products/P')
  })
  expect(payloads.map(({ action, product }) => [action, product?.Uid])).toEqual([
    ['PRODUCT_CREATE', 'P'],
    ['PRODUCT_UPDATE', 'P'],
    ['PRODUCT_UPDATE', 'P'],
    ['PRODUCT_UPDATE', 'CAP'],
    ['PRODUCT_UPDATE', 'P'],
    ['PRODUCT_DELETE', 'P'],
  ])
})

test('pictures tell of every change with their product', async () => {
  const payloads = await told(['PRODUCT_MEDIA_CHANGE'], ({ ok }) => {
    ok('POST', 'T/products/SKI/media', { productMediaUid: 'm', mainUrl: 'https://cdn.test/a.jpg' })
    ok('PUT', 'T/products/SKI/media/m', { setAsCoverImage: true })
    ok('DELETE', 'T/products/SKI/media/m')
  })
  expect(payloads.map(({ product }) => product?.Uid)).toEqual(['SKI', 'SKI', 'SKI'])
})
