import { utcInstant } from '../../utc-instant.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { instant } from '../instant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import type { Schema } from '../schemas.ts'
import type { Product } from './products.ts'

type Criteria = Schema<'ProductSearchRequest'>
type Lookup = {
  readonly index: Parameters<FlowTenant['products']['by']>[0]
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
  const after = instant('/modifiedAfter', criteria.modifiedAfter || undefined)
  const query = criteria.query?.toLowerCase() ?? ''
  const meets = (product: Product): boolean =>
    (query === '' || searchText(product).includes(query)) &&
    (after === undefined || utcInstant(product.lastModifiedAt ?? '') > after)
  const [first, ...others] = lookups(criteria).map(({ index, values }) => tenant.products.by(index, values))
  if (first === undefined) return tenant.products.where(meets)
  const kept = others.map((products) => new Set(products))
  return first.filter((product) => kept.every((products) => products.has(product)) && meets(product))
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

/** Derived from entities that never change, so it is kept as long as they are. */
const searchTexts = new WeakMap<Product, string>()

/** Name, article number and bar codes in lower case, each in a line of its own. */
function searchText(product: Product): string {
  const known = searchTexts.get(product)
  if (known !== undefined) return known
  const { name, sku, gtins = [] } = product
  const text = [name, sku, ...gtins.map(({ gtin }) => gtin)].join('\n').toLowerCase()
  searchTexts.set(product, text)
  return text
}
