import type { OmniumHandlers } from '../schemas.ts'
import { assetHandlers } from './asset-handlers.ts'
import {
  getProduct,
  getProductByCustomer,
  getProductByMarket,
  getProductByStore,
  getRawProduct,
} from './read-product.ts'
import { productSearchHandlers } from './search-handlers.ts'
import { variantHandlers } from './variant-handlers.ts'
import { productWriteHandlers } from './write-handlers.ts'

type ReadOperation =
  | 'ProductsGet'
  | 'ProductsGetRawProduct'
  | 'ProductsGetProductByMarket'
  | 'ProductsGetProductByStore'
  | 'ProductsGetProductByCustomer'

const productReadHandlers: OmniumHandlers<ReadOperation> = {
  ProductsGet: getProduct,
  ProductsGetRawProduct: getRawProduct,
  ProductsGetProductByMarket: getProductByMarket,
  ProductsGetProductByStore: getProductByStore,
  ProductsGetProductByCustomer: getProductByCustomer,
}

export const productHandlers = {
  ...productReadHandlers,
  ...productWriteHandlers,
  ...variantHandlers,
  ...assetHandlers,
  ...productSearchHandlers,
}
