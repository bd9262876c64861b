import type { OmniumTenant } from '../omnium-tenant.ts'
import { compact } from '../compact.ts'
import { contentTypeOf, urlOf } from '../files/stored-file.ts'
import type { Asset } from './stored-product.ts'

/**
 * Assets as they are stored: with an id and an address. One that comes again with the same external address is
 * the same asset and keeps its file unless `forceUpload` is set, so that a repeated import changes nothing.
 */
export function givenAssets(
  tenant: OmniumTenant,
  given: readonly Asset[],
  present: readonly Asset[],
): Asset[] {
  return given.map((asset) => {
    const before = present.find((each) =>
      asset.assetId ? each.assetId === asset.assetId : isSameSource(each, asset),
    )
    const isSameFile = before !== undefined && !asset.forceUpload && isSameSource(before, asset)
    const now = tenant.timestamp()
    const assetId = asset.assetId ?? before?.assetId ?? tenant.ids.token(16)
    const { forceUpload: _, ...rest } = asset
    const fileName = asset.fileName ?? before?.fileName ?? fileNameOf(asset.externalUrl ?? asset.url ?? '')
    return compact<Asset>({
      ...rest,
      assetId,
      fileName,
      contentType: asset.contentType ?? before?.contentType ?? contentTypeOf(fileName ?? ''),
      url:
        asset.url ??
        (isSameFile ? before.url : undefined) ??
        urlOf({ path: `products/${assetId}/${fileName ?? ''}` }),
      created: before?.created ?? now,
      modified: isSameFile ? before.modified : now,
      isMainImage: asset.isMainImage ?? before?.isMainImage ?? false,
    })
  })
}

const isSameSource = (a: Asset, b: Asset): boolean =>
  Boolean(b.externalUrl ?? b.url) && (a.externalUrl ?? a.url) === (b.externalUrl ?? b.url)

/** The last part of an address. */
export const fileNameOf = (url: string): string | undefined => /([^/?#]+)(?:[?#].*)?$/.exec(url)?.[1]

/** The picture that stands for the product: the one marked so, else the first one. */
export function mainImageOf(assets: readonly Asset[]): string | undefined {
  const images = assets.filter(({ contentType }) => contentType?.startsWith('image/') ?? false)
  return (images.find(({ isMainImage }) => isMainImage) ?? images[0])?.url ?? undefined
}
