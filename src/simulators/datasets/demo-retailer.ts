import { createRandom } from '../../kernel/random.ts'
import type { Random } from '../../kernel/random.ts'
import { COMPANY_NAMES, FIRST_NAMES, LAST_NAMES } from './demo-people.ts'
import { address, gtin13, several } from './draws.ts'
import { CATEGORIES, FAMILIES, SUPPLIERS } from './demo-assortment.ts'
import type {
  Retailer,
  RetailCompany,
  RetailCustomer,
  RetailProduct,
  RetailPurchaseOrder,
  RetailStock,
  RetailStore,
  RetailWebOrder,
} from './retailer.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const STATUSES = {
  ClickAndCollect: ['New', 'InProgress', 'ReadyForPickup', 'PickedUp', 'Completed', 'OrderCanceled'],
  OnlineOrder: ['New', 'InProgress', 'Completed', 'Completed', 'OrderCanceled'],
} as const

/**
 * A plausible Nordic retailer: outdoor shops in Oslo and Bergen, a web warehouse, 200 products, 30 customers,
 * 5 companies, 25 web orders and 6 open purchase orders, two of them announced as deliveries.
 * The seed decides everything but the dates, which lie just before (orders) or after (arrivals) `now`.
 * All names and numbers are invented; mail addresses and GTINs come from ranges that are reserved for such use.
 */
export function createDemoRetailer(now: number, seed = 'nordlys'): Retailer {
  const random = createRandom(`${seed}/retailer`)
  const stores = [
    store('OSLO', 'Nordlys Friluft Oslo', { line1: 'Storgata 12', postalCode: '0155', city: 'Oslo' }, 1),
    store(
      'BERGEN',
      'Nordlys Friluft Bergen',
      { line1: 'Strandgaten 8', postalCode: '5013', city: 'Bergen' },
      2,
    ),
  ]
  const webWarehouse = store(
    'WEB_NO',
    'Nordlys Friluft nettlager',
    { line1: 'Industriveien 3', postalCode: '1473', city: 'Lørenskog' },
    3,
  )
  const products = demoProducts()
  const customers = demoCustomers(random.fork('customers'))
  return {
    name: 'Nordlys Friluft AS',
    organizationNumber: '999000001',
    market: { id: 'NOR', countryCode: 'NO', currency: 'NOK', vatPercent: 25 },
    stores,
    webWarehouse,
    suppliers: SUPPLIERS,
    categories: CATEGORIES,
    products,
    stock: demoStock(random.fork('stock'), stores, products),
    webStock: demoStock(random.fork('web-stock'), [webWarehouse], products),
    customers,
    companies: demoCompanies(random.fork('companies')),
    webOrders: demoWebOrders(random.fork('orders'), now, { stores, products, customers }),
    purchaseOrders: demoPurchaseOrders(random.fork('purchase-orders'), now, { stores, products }),
  }
}

function store(
  id: string,
  name: string,
  place: { line1: string; postalCode: string; city: string },
  number: number,
): RetailStore {
  return {
    id,
    name,
    address: { ...place, countryCode: 'NO' },
    phone: `+472200000${number}`,
    email: `${id.toLowerCase()}@nordlys.example`,
  }
}

function demoProducts(): RetailProduct[] {
  const products: RetailProduct[] = []
  for (const family of FAMILIES) {
    for (const color of family.colors) {
      for (const size of family.sizes) {
        const price = Math.round(family.price * 100)
        products.push({
          sku: [family.code, color && ascii(color).slice(0, 3).toUpperCase(), size?.replace('-', '_')]
            .filter(Boolean)
            .join('_'),
          name: [family.name, color?.toLowerCase(), size].filter(Boolean).join(' '),
          familyId: family.code,
          familyName: family.name,
          brand: family.brand,
          category: family.category,
          categoryId: CATEGORIES.find(({ name }) => name === family.category)?.id ?? 'sortiment',
          size,
          color,
          gtin: gtin13(products.length + 1),
          supplierId: family.supplierId,
          price,
          // Purchase price is 45 % of the price without VAT, rounded to whole kroner.
          cost: Math.round((price / 1.25) * 0.0045) * 100,
          vatPercent: 25,
        })
      }
    }
  }
  return products
}

const ascii = (text: string): string => text.replace(/[Øø]/g, 'O').replace(/[Åå]/g, 'A').replace(/[Ææ]/g, 'E')

function demoStock(
  random: Random,
  stores: readonly RetailStore[],
  products: readonly RetailProduct[],
): RetailStock[] {
  return stores.flatMap(({ id }) =>
    products.map(({ sku }) => ({
      storeId: id,
      sku,
      pieces: id === 'WEB_NO' ? random.int(5, 60) : random.int(0, 9) === 0 ? 0 : random.int(1, 15),
    })),
  )
}

function demoCustomers(random: Random): RetailCustomer[] {
  return Array.from({ length: 30 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0')
    return {
      id: `47900000${number}`,
      firstName: FIRST_NAMES[index % FIRST_NAMES.length] ?? 'Kari',
      lastName: LAST_NAMES[(index * 7 + 3) % LAST_NAMES.length] ?? 'Nordmann',
      email: `kunde${number}@example.com`,
      phone: `+47900000${number}`,
      address: address(random),
    }
  })
}

function demoCompanies(random: Random): RetailCompany[] {
  return COMPANY_NAMES.map((name, index) => ({
    id: `9990001${index + 10}`,
    name,
    organizationNumber: `9990001${index + 10}`,
    email: `innkjop${index + 1}@example.com`,
    phone: `+473000000${index + 1}`,
    address: address(random),
  }))
}

interface Known {
  readonly stores: readonly RetailStore[]
  readonly products: readonly RetailProduct[]
}

function demoWebOrders(
  random: Random,
  now: number,
  known: Known & { readonly customers: readonly RetailCustomer[] },
): RetailWebOrder[] {
  return Array.from({ length: 25 }, (_, index) => {
    const type = index % 5 < 3 ? 'ClickAndCollect' : 'OnlineOrder'
    const statuses = STATUSES[type]
    return {
      id: `WEB${10001 + index}`,
      type,
      storeId: random.pick(known.stores).id,
      customerId: random.pick(known.customers).id,
      placedAt: now - (25 - index) * 7 * HOUR,
      status: statuses[Math.floor(index / 2) % statuses.length] ?? 'New',
      lines: several(random, known.products, random.int(1, 4)).map(({ sku, price }) => ({
        sku,
        pieces: random.int(1, 3),
        unitPrice: price,
      })),
    } satisfies RetailWebOrder
  })
}

function demoPurchaseOrders(random: Random, now: number, known: Known): RetailPurchaseOrder[] {
  return Array.from({ length: 6 }, (_, index) => {
    const supplierId = SUPPLIERS[index % SUPPLIERS.length]?.id ?? 'SUP_SKARV'
    const id = `PO${20001 + index}`
    const lines = several(
      random,
      known.products.filter((product) => product.supplierId === supplierId),
      random.int(3, 6),
    ).map(({ sku, cost }) => ({ sku, pieces: random.int(4, 20), unitCost: cost }))
    return {
      id,
      storeId: known.stores[index % known.stores.length]?.id ?? 'OSLO',
      supplierId,
      orderedAt: now - (10 + index) * DAY,
      expectedAt: now + (2 + index) * DAY,
      lines,
      // The first order arrives whole, the second in part.
      deliveries:
        index === 0
          ? [{ id: `DEL${id}`, lines: lines.map(({ sku, pieces }) => ({ sku, pieces })) }]
          : index === 1
            ? [{ id: `DEL${id}`, lines: lines.slice(0, 2).map(({ sku }) => ({ sku, pieces: 3 })) }]
            : [],
    }
  })
}
