import { brandHandlers } from '../brands/brand-handlers.ts'
import { categoryHandlers } from '../categories/category-handlers.ts'
import { currencyHandlers } from '../currencies/currency-handlers.ts'
import { pricelistHandlers } from '../pricelists/pricelist-handlers.ts'
import { priceHandlers } from '../prices/price-handlers.ts'
import { productGroupHandlers } from '../product-groups/product-group-handlers.ts'
import { productMediaHandlers } from '../product-media/product-media-handlers.ts'
import { packageHandlers } from '../product-packages/package-handlers.ts'
import { productPropertyHandlers } from '../product-properties/product-property-handlers.ts'
import { productHandlers } from '../products/product-handlers.ts'
import { propertyHandlers } from '../properties/property-handlers.ts'
import { soaHandlers } from '../soas/soa-handlers.ts'
import { supplierProductHandlers } from '../supplier-products/supplier-product-handlers.ts'
import { supplierHandlers } from '../suppliers/supplier-handlers.ts'

/** The handlers of the assortment, its prices and where it comes from. */
export const catalogueHandlers = {
  ...productHandlers,
  ...brandHandlers,
  ...productGroupHandlers,
  ...categoryHandlers,
  ...propertyHandlers,
  ...productPropertyHandlers,
  ...productMediaHandlers,
  ...packageHandlers,
  ...pricelistHandlers,
  ...priceHandlers,
  ...soaHandlers,
  ...currencyHandlers,
  ...supplierHandlers,
  ...supplierProductHandlers,
}
