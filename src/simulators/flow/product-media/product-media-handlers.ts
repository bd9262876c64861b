import { integrationUser } from '../actor.ts'
import { viewedPage } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { addMedia, changeMedia, deleteMedia, mediaOf, requireMedia, viewMedia } from './product-media.ts'

export const productMediaHandlers: FlowHandlers<
  'listProductMedia' | 'createProductMedia' | 'getProductMedia' | 'updateProductMedia' | 'deleteProductMedia'
> = {
  listProductMedia: ({ path: { productUid }, query }, tenant) => {
    fromPath(tenant.products, 'product', productUid)
    return { status: 200, body: viewedPage(mediaOf(tenant, productUid), query, viewMedia) }
  },
  createProductMedia: ({ path: { productUid }, body }, tenant) => {
    fromPath(tenant.products, 'product', productUid)
    return { status: 201, body: viewMedia(addMedia(tenant, productUid, body, integrationUser)) }
  },
  getProductMedia: ({ path: { productUid, productMediaUid } }, tenant) => ({
    status: 200,
    body: viewMedia(requireMedia(tenant, productUid, productMediaUid)),
  }),
  updateProductMedia: ({ path: { productUid, productMediaUid }, body }, tenant) => ({
    status: 200,
    body: viewMedia(changeMedia(tenant, productUid, productMediaUid, body, integrationUser)),
  }),
  deleteProductMedia: ({ path: { productUid, productMediaUid } }, tenant) => {
    deleteMedia(tenant, productUid, productMediaUid, integrationUser)
    return { status: 204 }
  },
}
