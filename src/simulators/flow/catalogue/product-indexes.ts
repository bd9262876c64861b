import type { Product } from '../products/products.ts'
import { keyOf } from '../resource/resource.ts'

/** What products are found by. */
export type ProductIndex =
  | 'productUid'
  | 'sku'
  | 'externalId'
  | 'gtin'
  | 'brandUid'
  | 'productGroupUid'
  | 'categoryUid'
  | 'siblingGroupUid'
  | 'propertyUid'
  | 'propertyOption'

export const productIndexes: Record<
  ProductIndex,
  (product: Product) => string | readonly string[] | undefined
> = {
  productUid: ({ productUid }) => productUid,
  sku: ({ sku }) => sku,
  externalId: ({ externalId }) => externalId ?? undefined,
  gtin: ({ gtins = [] }) => gtins.flatMap(({ gtin }) => gtin ?? []),
  brandUid: ({ brandUid }) => brandUid ?? undefined,
  productGroupUid: ({ productGroupUid }) => productGroupUid ?? undefined,
  categoryUid: ({ categoryUids }) => categoryUids,
  siblingGroupUid: ({ siblingGroupUid }) => siblingGroupUid,
  propertyUid: ({ propertyValues = [], requiredVariantPropertyUids = [] }) => [
    ...propertyValues.map(({ propertyUid }) => propertyUid),
    ...requiredVariantPropertyUids,
  ],
  propertyOption: ({ propertyValues = [] }) =>
    propertyValues.map(({ propertyUid, propertyOptionUid }) => keyOf([propertyUid, propertyOptionUid ?? ''])),
}
