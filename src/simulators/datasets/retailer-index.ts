import type { RetailCustomer, RetailProduct, Retailer, RetailStock, RetailSupplier } from './retailer.ts'

/** What seeding looks up again and again, by id. */
export interface RetailerIndex {
  readonly customers: ReadonlyMap<string, RetailCustomer>
  readonly products: ReadonlyMap<string, RetailProduct>
  readonly suppliers: ReadonlyMap<string, RetailSupplier>
  /** By shop. */
  readonly stock: ReadonlyMap<string, readonly RetailStock[]>
}

export const indexRetailer = ({ customers, products, suppliers, stock }: Retailer): RetailerIndex => ({
  customers: new Map(customers.map((each) => [each.id, each])),
  products: new Map(products.map((each) => [each.sku, each])),
  suppliers: new Map(suppliers.map((each) => [each.id, each])),
  stock: Map.groupBy(stock, ({ storeId }) => storeId),
})
