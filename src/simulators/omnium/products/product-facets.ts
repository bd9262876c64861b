import { findCategory } from '../categories/stored-category.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema } from '../schemas.ts'
import { categoryIdsOf } from './stored-product.ts'
import type { StoredProduct } from './stored-product.ts'

type FacetView = Schema<'OmniumFacetViewModel'>
type Text = string | null | undefined

/** The dimensions of products. A tenant configures its own; these are assumed. */
const DIMENSIONS: Readonly<Record<string, (product: StoredProduct) => readonly Text[]>> = {
  Brand: ({ brand }) => [brand],
  Category: categoryIdsOf,
  Color: ({ color, variants }) => (color ? [color] : variants.map((variant) => variant.color)),
  Size: ({ size, variants }) => (size ? [size] : variants.map((variant) => variant.size)),
  Supplier: ({ supplierName, supplierId }) => [supplierName ?? supplierId],
  ProductType: ({ productType }) => [productType],
  Tag: ({ tags }) => tags ?? [],
}

/** How many hits each value of a dimension has. A product counts once for a value, however many variants have it. */
export function productFacets(tenant: OmniumTenant, hits: readonly StoredProduct[]): FacetView[] {
  return Object.entries(DIMENSIONS).map(([facetType, valuesOf]) => {
    const counts = new Map<string, number>()
    for (const product of hits) {
      const values = valuesOf(product)
      for (const [at, value] of values.entries())
        if (value && values.indexOf(value) === at) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const facets = [...counts].map(([value, count]) => nameFacet(tenant, facetType, value, count))
    return { facetType, facets }
  })
}

/** Of a category the value is its id, the name what people read. */
function nameFacet(
  tenant: OmniumTenant,
  facetType: string,
  value: string,
  count: number,
): Schema<'OmniumFacet'> {
  const name = facetType === 'Category' ? findCategory(tenant, value)?.name : undefined
  return name ? { name, value, count } : { name: value, count }
}

/** One of the values asked for in every dimension that the request names; an unknown dimension has none. */
export function meetsFacets(product: StoredProduct, wanted: readonly FacetView[]): boolean {
  return wanted.every(({ facetType, facets }) => {
    const values = (facets ?? []).map(({ name, value }) => value ?? name)
    return values.length === 0 || dimension(facetType)(product).some((value) => values.includes(value))
  })
}

/** The brands that a request narrows its search to, for the index. */
export const wantedBrands = (wanted: readonly FacetView[] | null | undefined): readonly string[] =>
  (wanted ?? [])
    .filter(({ facetType }) => facetType?.toLowerCase() === 'brand')
    .flatMap(({ facets }) => (facets ?? []).flatMap(({ name, value }) => value ?? name ?? []))

const dimension = (facetType: Text): ((product: StoredProduct) => readonly Text[]) =>
  Object.entries(DIMENSIONS).find(([name]) => name.toLowerCase() === facetType?.toLowerCase())?.[1] ??
  (() => [])
