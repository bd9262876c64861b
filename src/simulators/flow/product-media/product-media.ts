import type { Actor } from '../actor.ts'
import { createdBy, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { invalid } from '../refused.ts'
import { keyOf, Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'
import { emit } from '../webhooks/emit.ts'

export interface ProductMedia extends Schema<'ProductMediaResponse'> {
  readonly productUid: string
}

/**
 * Pictures are named by address and never fetched, so their size is not known and their source is URL.
 * Uids are unique below their product only (assumed).
 */
const media = new Resource<ProductMedia, Schema<'ProductMediaUpdateRequest'>>({
  kind: 'picture',
  uid: 'productMediaUid',
  within: 'productUid',
  emptyUid: true,
  collection: (tenant) => tenant.productMedia,
  fields: {
    mainUrl: 'string',
    thumbnailUrl: 'string?',
    position: 'integer?',
    setAsCoverImage: 'boolean',
  },
  required: ['mainUrl'],
  defaults: () => ({ thumbnailUrl: null, width: null, height: null, source: 'URL' }),
  check: (_tenant, { mainUrl, thumbnailUrl }) => {
    requireAddress('/mainUrl', mainUrl)
    if (thumbnailUrl !== null) requireAddress('/thumbnailUrl', thumbnailUrl)
  },
})

export const requireMedia = (tenant: FlowTenant, productUid: string, uid: string): ProductMedia =>
  media.require(tenant, [productUid, uid])

export function addMedia(
  tenant: FlowTenant,
  productUid: string,
  request: Schema<'ProductMediaCreateRequest'>,
  by: Actor,
): ProductMedia {
  const added = media.create(tenant, request, { productUid, ...createdBy(tenant, by) })
  const position = added.position ?? nextPosition(tenant, productUid)
  return settled(tenant, { ...added, position, isCoverImage: false }, by)
}

export function changeMedia(
  tenant: FlowTenant,
  productUid: string,
  uid: string,
  request: Schema<'ProductMediaUpdateRequest'>,
  by: Actor,
): ProductMedia {
  const before = requireMedia(tenant, productUid, uid)
  const changed = media.update(tenant, [productUid, uid], request, modifiedBy(tenant, by))
  return settled(tenant, { ...changed, position: changed.position ?? before.position }, by)
}

export function deleteMedia(tenant: FlowTenant, productUid: string, uid: string, by: Actor): void {
  media.remove(tenant, [productUid, uid])
  emit(tenant, { action: 'PRODUCT_MEDIA_CHANGE', product: productUid }, by)
}

export const mediaOf = (tenant: FlowTenant, productUid: string): readonly ProductMedia[] =>
  [...tenant.productMedia.by('productUid', productUid)].sort((a, b) => a.position - b.position)

export const viewMedia = ({ productUid: _product, ...shown }: ProductMedia): Schema<'ProductMediaResponse'> =>
  shown

export function coverImage(tenant: FlowTenant, productUid: string): Schema<'CoverImage'> | null {
  const [cover] = tenant.productMedia.by('coverOf', productUid)
  if (!cover) return null
  const { productMediaUid, mainUrl, thumbnailUrl } = cover
  return { productMediaUid, mainUrl, thumbnailUrl }
}

/** Quirk 11: asked for as `setAsCoverImage`, answered as `isCoverImage`. A product has one cover at most. */
function settled(
  tenant: FlowTenant,
  { setAsCoverImage, ...written }: ProductMedia & Schema<'ProductMediaUpdateRequest'>,
  by: Actor,
): ProductMedia {
  const { productUid } = written
  if (setAsCoverImage === true) {
    for (const cover of tenant.productMedia.by('coverOf', productUid))
      tenant.productMedia.put({ ...cover, isCoverImage: false })
  }
  const isCoverImage = setAsCoverImage ?? written.isCoverImage
  const stored = tenant.productMedia.put({ ...written, isCoverImage })
  emit(tenant, { action: 'PRODUCT_MEDIA_CHANGE', product: productUid }, by)
  return stored
}

const nextPosition = (tenant: FlowTenant, productUid: string): number =>
  Math.max(0, ...tenant.productMedia.by('productUid', productUid).map(({ position }) => position ?? 0)) + 1

/** The address has to be reachable from outside; whether it is cannot be told here. */
function requireAddress(path: string, url: string): void {
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw invalid(path, 'must be an http or https address')
}

export const mediaKey = ({ productUid, productMediaUid }: ProductMedia): string =>
  keyOf([productUid, productMediaUid])
