import { iso } from '../../../kernel/clock.ts'
import { productIndexes } from '../catalogue/product-indexes.ts'
import type { ProductIndex } from '../catalogue/product-indexes.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { instant } from '../instant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { TextIndex } from '../lists/text-index.ts'
import type { Schema } from '../schemas.ts'
import type { Product } from './products.ts'

type Criteria = Schema<'ProductSearchRequest'>
type Lookup = {
  readonly index: ProductIndex
  readonly values: readonly string[]
}

const FIELDS: FieldTable<Criteria> = {
  query: 'string',
  productUids: { listOf: 'string' },
  productSkus: { listOf: 'string' },
  gtin: 'string',
  brandUids: { listOf: 'string' },
  productGroupUids: { listOf: 'string' },
  categoryUids: { listOf: 'string' },
  modifiedAfter: 'string',
}

/** Every criterion narrows the search; empty strings count as absent, empty lists find nothing. */
export function searchProducts(tenant: FlowTenant, body: Criteria): readonly Product[] {
  const criteria = knownFields(body, FIELDS)
  const query = criteria.query?.toLowerCase() ?? ''
  const at = instant('/modifiedAfter', criteria.modifiedAfter || undefined)
  // Stored as Flow writes them, times compare as texts.
  const after = at === undefined ? '' : iso(at)
  const [narrowest, ...others] = lookups(criteria)
    .map((lookup) => ({ ...lookup, size: tenant.products.count(lookup.index, lookup.values) }))
    .sort((a, b) => a.size - b.size)
  const found = narrowest
    ? tenant.products.by(narrowest.index, narrowest.values).filter((product) => containsQuery(product, query))
    : query === ''
      ? tenant.products.all()
      : texts.find(tenant.products, query)
  const wanted = others.map(({ index, values }) => isOneOf(productIndexes[index], new Set(values)))
  return found.filter(
    (product) => (product.lastModifiedAt ?? '') > after && wanted.every((meets) => meets(product)),
  )
}

const containsQuery = (product: Product, query: string): boolean =>
  query === '' || texts.text(product).includes(query)

const isOneOf =
  (valuesOf: (product: Product) => string | readonly string[] | undefined, wanted: ReadonlySet<string>) =>
  (product: Product): boolean => {
    const values = valuesOf(product) ?? []
    return typeof values === 'string' ? wanted.has(values) : values.some((value) => wanted.has(value))
  }

/** The criteria that an index answers. */
function lookups(criteria: Criteria): readonly Lookup[] {
  const { productUids, productSkus, gtin, brandUids, productGroupUids, categoryUids } = criteria
  const lists = [
    ['productUid', productUids],
    ['sku', productSkus],
    ['gtin', gtin ? [gtin] : undefined],
    ['brandUid', brandUids],
    ['productGroupUid', productGroupUids],
    ['categoryUid', categoryUids],
  ] as const
  return lists.flatMap(([index, values]) => (values === undefined ? [] : [{ index, values }]))
}

/** Name, article number and bar codes, each in a line of its own. */
const texts = new TextIndex<Product>(({ name, sku, gtins = [] }) =>
  [name, sku, ...gtins.map(({ gtin }) => gtin)].join('\n'),
)
