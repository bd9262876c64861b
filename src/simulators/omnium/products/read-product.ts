import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import {
  customerPrices,
  everyPrice,
  findCustomer,
  generalPrices,
  marketPrices,
  requireMarket,
  requireStoreId,
  storePrices,
} from '../prices/price-scope.ts'
import { notFound } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { isInCustomerAssortment, isInStoreAssortment } from './assortment.ts'
import { requireProduct } from './find-product.ts'
import { productView } from './show-product.ts'

/** Takes a product id or a SKU, and answers the product that the SKU belongs to (quirk 36). */
export const getProduct: Handler<operations['ProductsGet'], OmniumTenant> = ({ path }, tenant) => ({
  status: 200,
  body: productView(tenant, generalPrices(tenant))(requireProduct(tenant, path.productId)),
})

/** Takes the id of the document, language included (quirk 36), and answers every price there is. */
export const getRawProduct: Handler<operations['ProductsGetRawProduct'], OmniumTenant> = (
  { path },
  tenant,
) => {
  const product = tenant.products.get(path.id)
  if (!product) throw notFound('Product', path.id)
  return { status: 200, body: productView(tenant, everyPrice)(product) }
}

/** A product that names its markets is nowhere else. */
export const getProductByMarket: Handler<operations['ProductsGetProductByMarket'], OmniumTenant> = (
  { path },
  tenant,
) => {
  requireMarket(tenant, path.marketId)
  const product = requireProduct(tenant, path.productId)
  if (product.marketIds?.length && !product.marketIds.includes(path.marketId))
    throw notFound('Product', path.productId)
  return { status: 200, body: productView(tenant, marketPrices(tenant, [path.marketId]))(product) }
}

export const getProductByStore: Handler<operations['ProductsGetProductByStore'], OmniumTenant> = (
  { path, query },
  tenant,
) => {
  requireStoreId(tenant, path.storeId)
  const product = requireProduct(tenant, path.productId)
  const store = tenant.stores.get(path.storeId)
  if (store && !query.isAssortmentIgnored && !isInStoreAssortment(tenant, store, product))
    throw notFound('Product', path.productId)
  return { status: 200, body: productView(tenant, storePrices(tenant, path.storeId))(product) }
}

/** 404 also when the customer's assortment leaves the product out. A group may be asked for without a customer. */
export const getProductByCustomer: Handler<operations['ProductsGetProductByCustomer'], OmniumTenant> = (
  { path, query },
  tenant,
) => {
  const product = requireProduct(tenant, path.productId)
  const { customerId, customerGroup } = query
  const customer = customerId ? findCustomer(tenant, customerId) : undefined
  if (customerId && !customer) throw notFound('Customer', customerId)
  if (customer && !isInCustomerAssortment(tenant, customer, product))
    throw notFound('Product', path.productId)
  const own = (customer?.customerGroups ?? []).flatMap(({ id }) => id ?? [])
  const scope = customerPrices(tenant, customerId, [...own, ...(customerGroup ? [customerGroup] : [])])
  return { status: 200, body: productView(tenant, scope)(product) }
}
