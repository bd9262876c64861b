import { createRandom } from '../../kernel/random.ts'
import type { Random } from '../../kernel/random.ts'
import { CATEGORIES, FAMILIES, SUPPLIERS } from './demo-assortment.ts'
import { createDemoRetailer } from './demo-retailer.ts'
import { FIRST_NAMES, LAST_NAMES, PLACES } from './demo-people.ts'
import { address, gtin13 } from './draws.ts'
import type {
  Retailer,
  RetailCustomer,
  RetailProduct,
  RetailPurchaseOrder,
  RetailStock,
  RetailStore,
  RetailWebOrder,
} from './retailer.ts'

const DAY = 86_400_000

/** How much there is of everything. */
export const LARGE = {
  stores: 100,
  products: 50_000,
  /** Products of one family. */
  variants: 5,
  /** Rows of stock: those of the shops, and one of the web warehouse for each tenth product. */
  stock: 195_000,
  webStock: 5_000,
  customers: 10_000,
  webOrders: 20_000,
  purchaseOrders: 500,
} as const

const STATUSES = ['New', 'InProgress', 'Completed', 'Completed', 'Completed', 'OrderCanceled'] as const

/**
 * The demo retailer grown large: for measurements, paging and scrolling. Everything is spread evenly: each shop
 * stocks 1,950 products, the orders lie in the 90 days before `now`.
 */
export function createLargeRetailer(now: number, seed = 'nordlys'): Retailer {
  const random = createRandom(`${seed}/large`)
  const small = createDemoRetailer(now, seed)
  const stores = times(LARGE.stores, largeStore)
  const products = times(LARGE.products, largeProduct)
  const customers = times(LARGE.customers, largeCustomer(random.fork('customers')))
  return {
    ...small,
    stores,
    products,
    stock: largeStock(random.fork('stock'), stores, products),
    webStock: times(LARGE.webStock, (at) => ({
      storeId: small.webWarehouse.id,
      sku: nth(products, at * 10).sku,
      pieces: 5 + (at % 50),
    })),
    customers,
    webOrders: times(
      LARGE.webOrders,
      largeOrder(random.fork('orders'), now, { stores, products, customers }),
    ),
    purchaseOrders: times(LARGE.purchaseOrders, largePurchaseOrder(now, { stores, products })),
  }
}

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** Round and round through a list that is not empty. */
const nth = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

function largeStore(at: number): RetailStore {
  const number = String(at + 1).padStart(3, '0')
  const { city, postalCode } = nth(PLACES, at)
  return {
    id: `S${number}`,
    name: `Nordlys Friluft ${city} ${number}`,
    address: { line1: `Storgata ${at + 1}`, postalCode, city, countryCode: 'NO' },
    phone: `+47220${number.padStart(5, '0')}`,
    email: `s${number}@nordlys.example`,
  }
}

function largeProduct(at: number): RetailProduct {
  const familyAt = Math.floor(at / LARGE.variants)
  const family = nth(FAMILIES, familyAt)
  const price = Math.round(family.price * 100)
  const number = String(at + 1).padStart(5, '0')
  const familyNumber = String(familyAt + 1).padStart(5, '0')
  const color = nth(family.colors, at)
  const size = nth(family.sizes, Math.floor(at / family.colors.length))
  return {
    sku: `P${number}`,
    name: [family.name, color?.toLowerCase(), size, number].filter(Boolean).join(' '),
    familyId: `F${familyNumber}`,
    familyName: `${family.name} ${familyNumber}`,
    brand: family.brand,
    category: family.category,
    categoryId: CATEGORIES.find(({ name }) => name === family.category)?.id ?? 'sortiment',
    size,
    color,
    gtin: gtin13(100_000 + at),
    supplierId: nth(SUPPLIERS, familyAt).id,
    price,
    cost: Math.round((price / 1.25) * 0.0045) * 100,
    vatPercent: 25,
  }
}

/** Neighbouring shops stock neighbouring parts of the assortment, so that every product lies in about four of them. */
function largeStock(
  random: Random,
  stores: readonly RetailStore[],
  products: readonly RetailProduct[],
): RetailStock[] {
  const perStore = LARGE.stock / stores.length
  return stores.flatMap(({ id }, storeAt) =>
    times(perStore, (at) => ({
      storeId: id,
      sku: nth(products, storeAt * 500 + at).sku,
      pieces: random.int(0, 15),
    })),
  )
}

const largeCustomer =
  (random: Random) =>
  (at: number): RetailCustomer => {
    const number = String(at + 1).padStart(6, '0')
    return {
      id: `4791${number}`,
      firstName: nth(FIRST_NAMES, at),
      lastName: nth(LAST_NAMES, Math.floor(at / FIRST_NAMES.length)),
      email: `kunde${number}@example.com`,
      phone: `+4791${number}`,
      address: address(random),
    }
  }

interface Known {
  readonly stores: readonly RetailStore[]
  readonly products: readonly RetailProduct[]
}

const largeOrder =
  (random: Random, now: number, known: Known & { readonly customers: readonly RetailCustomer[] }) =>
  (at: number): RetailWebOrder => ({
    id: `WEB${100_001 + at}`,
    type: at % 5 < 3 ? 'ClickAndCollect' : 'OnlineOrder',
    storeId: random.pick(known.stores).id,
    customerId: random.pick(known.customers).id,
    placedAt: now - Math.floor(((LARGE.webOrders - at) * 90 * DAY) / LARGE.webOrders),
    status: nth(STATUSES, at),
    lines: times(1 + (at % 3), () => random.pick(known.products)).map(({ sku, price }) => ({
      sku,
      pieces: random.int(1, 3),
      unitPrice: price,
    })),
  })

const largePurchaseOrder =
  (now: number, { stores, products }: Known) =>
  (at: number): RetailPurchaseOrder => {
    const lines = times(5, (line) => nth(products, at * 50 + line * 4))
    return {
      id: `PO${30_001 + at}`,
      storeId: nth(stores, at).id,
      supplierId: nth(lines, 0).supplierId,
      orderedAt: now - (1 + (at % 30)) * DAY,
      expectedAt: now + (1 + (at % 20)) * DAY,
      lines: lines.map(({ sku, cost }) => ({ sku, pieces: 4 + (at % 10), unitCost: cost })),
      deliveries: [],
    }
  }
