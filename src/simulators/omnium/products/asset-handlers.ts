import { contentTypeOf } from '../files/stored-file.ts'
import { removeFile, storeFile } from '../files/store-file.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { mergeBy } from '../patch/merge-lists.ts'
import { badRequest, notFound } from '../refused.ts'
import type { OmniumHandlers } from '../schemas.ts'
import { findProduct, requireProduct, variantOf } from './find-product.ts'
import { fileNameOf, givenAssets } from './product-assets.ts'
import { publishSaved } from './product-events.ts'
import { writeProduct } from './save-product.ts'
import type { Asset, StoredProduct } from './stored-product.ts'

type AssetOperation =
  | 'ProductsAddProductImage'
  | 'ProductsAddAsset'
  | 'ProductsGetAssets'
  | 'ProductsAddAssets'
  | 'ProductsUpdateAssets'
  | 'ProductsDeleteAssets'

export const assetHandlers: OmniumHandlers<AssetOperation> = {
  /** A GET that writes (quirk 30). Neither a 400 nor a 404 is published, so what names nothing does nothing. */
  ProductsAddProductImage: ({ query, origin }, tenant) => {
    const product = query.productId ? findProduct(tenant, query.productId) : undefined
    if (product && query.url) addToProduct(tenant, product, [imageAt(query.url)], origin)
    return { status: 200 }
  },
  /** The body is the file. */
  ProductsAddAsset: ({ path, query, body, origin }, tenant) => {
    const product = requireProduct(tenant, path.productId)
    const folder = `products/${product.productId}`
    const file = storeFile(tenant, { folder, fileName: query.fileName ?? '', content: body })
    const asset = { ...file, assetType: assetTypeOf(file.contentType ?? ''), isMainImage: false }
    addToProduct(tenant, product, [asset], origin)
    return { status: 200, body: asset }
  },
  /** In the order asked for; what is unknown is left out. */
  ProductsGetAssets: ({ query }, tenant) => ({
    status: 200,
    body: (query.assetIds ?? []).flatMap((id) => {
      const asset = findAsset(tenant, id)
      return asset ? [asset] : []
    }),
  }),
  ProductsAddAssets: ({ path, query, body, origin }, tenant) => {
    const product = requireProduct(tenant, path.skuId)
    if (!query.isAddedToVariant) addToProduct(tenant, product, body, origin)
    else {
      const variant = variantOf(product, path.skuId)
      if (!variant) throw notFound('Variant', path.skuId)
      const assets = withAssets(tenant, variant.assets ?? [], body)
      const variants = product.variants.map((each) => (each === variant ? { ...each, assets } : each))
      write(tenant, { ...product, variants }, product, origin)
    }
    return { status: 201 }
  },
  /** Members that are sent are changed; assets that are unknown are passed over. */
  ProductsUpdateAssets: ({ body, origin }, tenant) => {
    if (body.some(({ assetId }) => !assetId)) throw badRequest('assetId is required.')
    for (const change of body) {
      changeAssets(tenant, change.assetId ?? '', origin, (assets) =>
        assets.map((asset) =>
          asset.assetId === change.assetId
            ? { ...asset, ...change, modified: tenant.timestamp() }
            : change.isMainImage
              ? { ...asset, isMainImage: false }
              : asset,
        ),
      )
    }
    return { status: 200 }
  },
  ProductsDeleteAssets: ({ query, origin }, tenant) => {
    for (const id of query.assetIds ?? []) {
      const asset = findAsset(tenant, id)
      if (asset) removeFile(tenant, asset)
      changeAssets(tenant, id, origin, (assets) => assets.filter(({ assetId }) => assetId !== id))
    }
    return { status: 200 }
  },
}

/** An address without the name of an image is one all the same. */
function imageAt(url: string): Asset {
  const contentType = contentTypeOf(fileNameOf(url) ?? '')
  return {
    externalUrl: url,
    url,
    assetType: 'Image',
    contentType: contentType.startsWith('image/') ? contentType : 'image/jpeg',
  }
}

const assetTypeOf = (contentType: string): string => (contentType.startsWith('image/') ? 'Image' : 'File')

const assetsOf = ({ assets, variants }: StoredProduct): Asset[] => [
  ...(assets ?? []),
  ...variants.flatMap((variant) => variant.assets ?? []),
]

const findAsset = (tenant: OmniumTenant, id: string): Asset | undefined =>
  tenant.products
    .by('asset', id)
    .flatMap(assetsOf)
    .find(({ assetId }) => assetId === id)

const withAssets = (tenant: OmniumTenant, present: readonly Asset[], given: readonly Asset[]): Asset[] =>
  mergeBy(present, givenAssets(tenant, given, present), ({ assetId }) => assetId)

function addToProduct(
  tenant: OmniumTenant,
  product: StoredProduct,
  given: readonly Asset[],
  origin: string,
): void {
  const assets = withAssets(tenant, product.assets ?? [], given)
  write(tenant, { ...product, assets }, product, origin)
}

/** On every product, and every variant of it, that carries the asset. */
function changeAssets(
  tenant: OmniumTenant,
  id: string,
  origin: string,
  change: (assets: Asset[]) => Asset[],
): void {
  const changed = (assets: Asset[] | null | undefined) =>
    assets?.some(({ assetId }) => assetId === id) ? { assets: change(assets) } : {}
  for (const product of tenant.products.by('asset', id)) {
    const variants = product.variants.map((variant) => ({ ...variant, ...changed(variant.assets) }))
    write(tenant, { ...product, ...changed(product.assets), variants }, product, origin)
  }
}

function write(tenant: OmniumTenant, next: StoredProduct, before: StoredProduct, origin: string): void {
  publishSaved(tenant, [writeProduct(tenant, next, before, undefined)], tenant.apiUser(origin))
}
