import type { Schema } from '../schemas.ts'

type Bag = Readonly<Record<string, unknown>>

export type FieldOptions = Pick<
  Schema<'OmniumProductSearchRequest'>,
  'includedFields' | 'excludedFields' | 'isPricesExcluded'
>

/** Members that a switch of `excludedFields` leaves out. */
const SWITCHES = {
  isAssetsExcluded: ['assets', 'mainImageUrl'],
  isInventoryExcluded: ['inventory', 'availableInventory', 'isInStock', 'inventoryStatus'],
  isPricesExcluded: ['prices', 'price'],
  isProductCategoriesExcluded: ['categories', 'productCategories', 'categoryIds'],
  isPropertiesExcluded: ['properties'],
  isVariantsExcluded: ['variants'],
} as const satisfies Partial<Record<keyof Schema<'OmniumExcludedProductFieldOptions'>, readonly string[]>>

/** What stays when everything is excluded but the fields that are included (assumed). */
const IDS = ['id', 'productId', 'skuId']

/** The documents of a page with the members that the request wants: camelCase paths, levels parted by dots. */
export function shapeFields<T extends object>(items: readonly T[], options: FieldOptions): T[] {
  const { includedFields, excludedFields } = options
  const included = includedFields?.specificFields ?? []
  const isOnlyIncluded = included.length > 0 || excludedFields?.isEverythingExcluded === true
  const switched = Object.entries(SWITCHES).flatMap(([name, members]) =>
    excludedFields?.[name as keyof typeof SWITCHES] ? members : [],
  )
  const excluded = [
    ...(options.isPricesExcluded ? SWITCHES.isPricesExcluded : []),
    ...switched,
    ...(excludedFields?.specificFields ?? []),
  ]
  if (!isOnlyIncluded && excluded.length === 0) return [...items]
  return items.map((item) => {
    const kept = isOnlyIncluded ? pick(item as Bag, [...IDS, ...included]) : (item as Bag)
    return excluded.reduce((each, path) => omit(each, path.split('.')), kept) as T
  })
}

function pick(bag: Bag, paths: readonly string[]): Bag {
  const below = new Map<string, string[]>()
  for (const path of paths) {
    const [name = '', ...rest] = path.split('.')
    below.set(name, [...(below.get(name) ?? []), ...(rest.length > 0 ? [rest.join('.')] : [])])
  }
  return Object.fromEntries(
    Object.entries(bag).flatMap(([name, value]): [string, unknown][] => {
      const rest = below.get(name)
      if (!rest) return []
      return [[name, rest.length === 0 ? value : inside(value, (each) => pick(each, rest))]]
    }),
  )
}

function omit(bag: Bag, [name = '', ...rest]: readonly string[]): Bag {
  if (!Object.hasOwn(bag, name)) return bag
  if (rest.length === 0) return Object.fromEntries(Object.entries(bag).filter(([each]) => each !== name))
  return { ...bag, [name]: inside(bag[name], (each) => omit(each, rest)) }
}

function inside(value: unknown, change: (bag: Bag) => Bag): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => inside(each, change))
  return typeof value === 'object' && value !== null ? change(value as Bag) : value
}
