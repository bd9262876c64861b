/**
 * What Flow's contract has to hold, written down from the sources and not from the contract: the published operations
 * that an integration meets, and the gaps between them with the operations that fill each.
 * T is `/v2/tenants/{tenantUid}`, S a store below it.
 */

/** How a source shows an operation: parameter table, example, prose, integration documents, public client. */
export type Shown = 'table' | 'example' | 'prose' | 'client'

/** Method, path, operation, how the sources show it, statuses that they name. */
export type PublishedOperation = readonly [string, string, string, Shown, ...number[]]

/** Published, but for service orders, stocktaking, printers, returns to suppliers, campaigns, tills and accounting. */
export const published: readonly PublishedOperation[] = [
  ['GET', '/countries', 'listCountries', 'table'],
  ['GET', '/countries/{countryUid}', 'getCountry', 'table'],
  ['GET', '/vat', 'listVatCodes', 'table'],
  ['GET', '/vat/{countryCode}', 'listVatCodesOfCountry', 'prose'],
  ['GET', '/tenants', 'listTenants', 'table'],
  ['GET', 'T', 'getTenant', 'table'],
  ['GET', 'T/organizations', 'listOrganizations', 'table', 200],
  ['POST', 'T/organizations', 'createOrganization', 'table', 200],
  ['GET', 'T/number-series', 'listNumberSeries', 'table', 200],
  ['POST', 'T/number-series', 'createNumberSeries', 'table', 200],
  ['GET', 'T/number-series/{numberSeriesUid}', 'getNumberSeries', 'table', 200],
  ['PUT', 'T/number-series/{numberSeriesUid}', 'updateNumberSeries', 'table', 200],
  ['GET', 'S/warehouses', 'listWarehouses', 'table', 200],
  ['POST', 'S/warehouses', 'createWarehouse', 'table', 200],
  ['GET', 'S/warehouses/access', 'listAccessibleWarehouses', 'prose'],
  ['POST', 'T/products/stock', 'searchProductStock', 'table', 200],
  ['POST', 'S/stock', 'searchStoreStock', 'example', 200],
  ['GET', 'T/brands', 'listBrands', 'table', 200],
  ['POST', 'T/brands', 'createBrand', 'table', 200],
  ['POST', 'T/brands/search', 'searchBrands', 'table', 200],
  ['GET', 'T/products', 'listProducts', 'client'],
  ['GET', 'S/products/{productUid}', 'getStoreProduct', 'client'],
  ['GET', 'T/products/{productUid}/variants', 'listProductVariants', 'table'],
  ['GET', 'T/products/{productUid}/media', 'listProductMedia', 'table'],
  ['POST', 'T/products/{productUid}/media', 'createProductMedia', 'table', 201],
  ['GET', 'T/products/{productUid}/media/{productMediaUid}', 'getProductMedia', 'table'],
  ['GET', 'T/products/{productUid}/packages/slots', 'listProductPackageSlots', 'table'],
  ['POST', 'T/products/{productUid}/packages/slots', 'createProductPackageSlot', 'table'],
  ['GET', 'T/products/{productUid}/supplier-products', 'listSupplierProducts', 'prose'],
  ['GET', 'T/properties', 'listProperties', 'table'],
  ['POST', 'T/properties', 'createProperty', 'table'],
  ['POST', 'T/properties/search', 'searchProperties', 'prose'],
  ['GET', 'T/product-groups', 'listProductGroups', 'table', 200],
  ['POST', 'T/product-groups', 'createProductGroup', 'table', 200],
  ['GET', 'T/product-groups/{productGroupUid}', 'getProductGroup', 'table', 200],
  ['PUT', 'T/product-groups/{productGroupUid}', 'updateProductGroup', 'table', 200],
  ['GET', 'T/categories', 'listCategories', 'table'],
  ['GET', 'T/categories/{categoryUid}', 'getCategory', 'table'],
  ['GET', 'T/pricelists', 'listPricelists', 'table', 200],
  ['POST', 'T/pricelists', 'createPricelist', 'table', 200],
  ['GET', 'T/pricelists/{pricelistUid}', 'getPricelist', 'table', 200],
  ['PUT', 'T/pricelists/{pricelistUid}', 'updatePricelist', 'table', 200],
  ['GET', 'T/soas', 'listSoas', 'table'],
  ['POST', 'T/soas', 'createSoa', 'table', 201],
  ['POST', 'T/soas/batch', 'batchSoaAmounts', 'example', 200, 207],
  ['GET', 'T/currencies', 'listCurrencies', 'table'],
  ['POST', 'T/currencies', 'createCurrency', 'table', 201],
  ['GET', 'T/currencies/{currencyUid}', 'getCurrency', 'table', 200],
  ['PUT', 'T/currencies/{currencyUid}', 'updateCurrency', 'prose'],
  ['GET', 'T/suppliers', 'listSuppliers', 'table', 200],
  ['POST', 'T/suppliers', 'createSupplier', 'table', 200],
  ['GET', 'S/purchase-orders', 'listPurchaseOrders', 'table'],
  ['POST', 'S/purchase-orders', 'createPurchaseOrder', 'prose'],
  ['GET', 'S/purchase-orders/{purchaseOrderUid}', 'getPurchaseOrder', 'prose'],
  ['PUT', 'S/purchase-orders/{purchaseOrderUid}', 'updatePurchaseOrder', 'prose'],
  ['DELETE', 'S/purchase-orders/{purchaseOrderUid}', 'deletePurchaseOrder', 'prose', 204],
  ['GET', 'S/purchase-orders/{purchaseOrderUid}/items', 'listPurchaseOrderItems', 'prose'],
  [
    'GET',
    'S/purchase-orders/{purchaseOrderUid}/items/{purchaseOrderItemUid}',
    'getPurchaseOrderItem',
    'prose',
  ],
  [
    'DELETE',
    'S/purchase-orders/{purchaseOrderUid}/items/{purchaseOrderItemUid}',
    'deletePurchaseOrderItem',
    'prose',
    200,
  ],
  ['POST', 'S/receivements/{receivementUid}/receipt', 'createReceivementReceipt', 'table', 200, 201, 400],
  ['POST', 'S/receivements/{receivementUid}/email', 'emailReceivement', 'table', 200, 201, 400],
  ['GET', 'S/receivements/{receivementUid}/download', 'downloadReceivement', 'example', 200],
  ['GET', 'S/receivements', 'listReceivements', 'prose'],
  [
    'GET',
    'T/organizations/{organizationUid}/internal-purchase-orders',
    'listInternalPurchaseOrders',
    'table',
    200,
  ],
  ['GET', 'T/customers', 'listCustomers', 'table'],
  ['POST', 'T/customers', 'createCustomer', 'client', 201],
  ['GET', 'T/customers/{customerUid}/contacts', 'listCustomerContacts', 'table'],
  ['POST', 'T/customers/{customerUid}/contacts', 'createCustomerContact', 'table'],
  ['GET', 'T/customers/{customerUid}/addresses', 'listCustomerAddresses', 'table'],
  ['POST', 'T/customers/{customerUid}/addresses', 'createCustomerAddress', 'table'],
  ['GET', 'T/customers/{customerUid}/addresses/{customerAddressUid}', 'getCustomerAddress', 'prose'],
  ['GET', 'T/customer-groups', 'listCustomerGroups', 'table', 200],
  ['POST', 'T/customer-groups', 'createCustomerGroup', 'table', 201],
  ['GET', 'T/customer-groups/{customerGroupUid}', 'getCustomerGroup', 'example', 200],
  ['PUT', 'T/customer-groups/{customerGroupUid}', 'updateCustomerGroup', 'example', 200],
  ['POST', 'T/customers/loyalty/search', 'searchLoyaltyMembers', 'table', 200],
  ['POST', 'T/customers/loyalty', 'enrolLoyaltyMember', 'table', 204],
  ['GET', 'T/orders/{orderUid}', 'getOrder', 'table'],
  ['POST', 'S/orders', 'createOrder', 'client'],
  ['POST', 'S/orders/{orderUid}/items', 'createOrderItem', 'client'],
  ['PUT', 'S/orders/{orderUid}/status', 'setOrderStatus', 'client'],
  ['GET', 'S/orders/{orderUid}/handlings', 'listOrderHandlings', 'table'],
  ['POST', 'S/orders/{orderUid}/handlings', 'createOrderHandling', 'table', 201],
  ['GET', 'S/orders/{orderUid}/handlings/{orderHandlingUid}', 'getOrderHandling', 'example'],
  ['GET', 'T/handlings', 'listHandlings', 'table', 200],
  ['POST', 'T/handlings', 'createHandling', 'table', 201],
  ['GET', 'T/handlings/{handlingUid}', 'getHandling', 'example', 200],
  ['GET', 'S/orders/{orderUid}/settlements', 'listOrderSettlements', 'table', 200],
  ['POST', 'T/receipts/search', 'searchReceipts', 'table', 200],
  ['GET', '/paymentmethods', 'listPaymentMethods', 'table', 200],
  ['GET', 'T/paymentmethods', 'listTenantPaymentMethods', 'table', 200],
  ['POST', 'T/paymentmethods', 'createTenantPaymentMethod', 'table'],
  ['GET', 'S/giftcards/{giftcardNumber}', 'getGiftcard', 'table', 200],
  ['PUT', 'S/giftcards/{giftcardNumber}', 'updateGiftcard', 'table', 200],
  ['GET', 'T/extensions', 'listExtensions', 'table', 200],
  ['GET', 'T/extensions/{tenantExtensionUid}', 'getExtension', 'table', 200],
  ['PUT', 'T/extensions/{tenantExtensionUid}', 'updateExtension', 'table', 200],
  ['DELETE', 'T/extensions/{tenantExtensionUid}', 'deleteExtension', 'prose'],
  ['GET', 'T/httptransports', 'listHttpTransports', 'table', 200],
  ['POST', 'T/httptransports', 'createHttpTransport', 'table', 200],
  ['GET', 'T/httptransports/{httpTransportUid}', 'getHttpTransport', 'example', 200],
  ['GET', 'T/reasons', 'listReasons', 'table', 200],
  ['POST', 'T/reasons', 'createReason', 'table', 200],
  ['GET', '/device', 'getDevice', 'table', 200],
  ['GET', '/account', 'getAccount', 'table', 200],
  ['POST', '/account', 'loginAccount', 'table', 200],
  ['POST', 'T/account', 'createAccessToken', 'prose'],
]

/** A gap of the published surface: the operations that fill it, or why none has to. */
export type Gap =
  | { readonly what: string; readonly operations: readonly string[] }
  | { readonly what: string; readonly reason: string }

export const gaps: Readonly<Record<string, Gap>> = {
  G1: { what: 'body of errors', reason: 'schema `Error`, in every error answer' },
  G2: { what: 'conditions of error answers', reason: 'common responses 400, 401, 403, 404, 409, 429, 500' },
  G3: { what: 'page size and sort names', reason: 'common parameters; the simulator decides' },
  G4: {
    what: 'bodies of product writes',
    operations: [
      'getProductPackageSlot',
      'updateProductPackageSlot',
      'deleteProductPackageSlot',
      'createProductPackageComponent',
      'updateProductPackageComponent',
      'deleteProductPackageComponent',
    ],
  },
  G5: {
    what: 'paths of single products',
    operations: [
      'createProduct',
      'getProduct',
      'updateProduct',
      'deleteProduct',
      'searchProducts',
      'updateProductMedia',
      'deleteProductMedia',
    ],
  },
  G6: { what: 'single brands', operations: ['getBrand', 'updateBrand', 'deleteBrand'] },
  G7: {
    what: 'prices in a price list',
    operations: [
      'listPrices',
      'createPrice',
      'batchPrices',
      'getPrice',
      'updatePrice',
      'deletePrice',
      'batchCostPrices',
    ],
  },
  G8: {
    what: 'SOA amounts and results per item',
    operations: ['getSoa', 'updateSoa', 'deleteSoa', 'listSoaAmounts'],
  },
  G9: { what: 'writing stock', operations: ['setStock', 'setStockLimits'] },
  G10: {
    what: 'stores and their opening hours',
    operations: [
      'getOrganization',
      'updateOrganization',
      'listStores',
      'createStore',
      'getStore',
      'updateStore',
    ],
  },
  G11: { what: 'kinds of number series', reason: 'values of `NumberSeriesType`' },
  G12: {
    what: 'single warehouses and access to them',
    operations: [
      'getWarehouse',
      'updateWarehouse',
      'listWarehouseAccess',
      'createWarehouseAccess',
      'deleteWarehouseAccess',
    ],
  },
  G13: {
    what: 'bodies of purchase orders, suppliers',
    operations: ['getSupplier', 'updateSupplier', 'createPurchaseOrderItem', 'updatePurchaseOrderItem'],
  },
  G14: {
    what: 'single goods receptions',
    operations: ['createReceivement', 'getReceivement', 'setReceivementStatus'],
  },
  G15: {
    what: 'single customers',
    operations: [
      'getCustomer',
      'updateCustomer',
      'deleteCustomer',
      'searchCustomers',
      'mergeCustomers',
      'getCustomerContact',
      'updateCustomerContact',
      'deleteCustomerContact',
      'updateCustomerAddress',
      'deleteCustomerAddress',
    ],
  },
  G16: {
    what: 'order list, changes, returns',
    operations: [
      'listOrders',
      'updateOrder',
      'deleteOrder',
      'searchOrders',
      'createOrderReturn',
      'deliverOrder',
      'createOrderDiscount',
      'deleteOrderDiscount',
      'listOrderItems',
      'updateOrderItem',
      'deleteOrderItem',
      'getOrderItem',
    ],
  },
  G17: { what: 'state of an order handling', operations: ['updateOrderHandling', 'deleteOrderHandling'] },
  G18: {
    what: 'payments',
    operations: [
      'createOrderSettlement',
      'getOrderSettlement',
      'setOrderSettlementStatus',
      'refundOrderSettlement',
    ],
  },
  G19: {
    what: 'receipts and their documents',
    operations: ['getReceipt', 'downloadReceipt', 'emailReceipt', 'listOrderReceipts', 'createOrderReceipt'],
  },
  G20: { what: 'invoices and vouchers', reason: 'an invoice is a receipt with its voucher number' },
  G21: {
    what: 'writing categories',
    operations: ['createCategory', 'updateCategory', 'deleteCategory', 'setCategoryProducts'],
  },
  G22: {
    what: 'property options, assignment, siblings',
    operations: [
      'getProductSiblings',
      'setProductSiblings',
      'listProductProperties',
      'setProductProperties',
      'getProperty',
      'updateProperty',
      'deleteProperty',
      'listPropertyOptions',
      'createPropertyOption',
      'updatePropertyOption',
      'deletePropertyOption',
    ],
  },
  G23: {
    what: 'payment methods and their mappings',
    operations: [
      'getTenantPaymentMethod',
      'updateTenantPaymentMethod',
      'deleteTenantPaymentMethod',
      'createPaymentMethodMapping',
      'updatePaymentMethodMapping',
      'deletePaymentMethodMapping',
    ],
  },
  G24: {
    what: 'extension parameters',
    operations: [
      'getExtensionParameters',
      'updateExtensionParameters',
      'getStoreExtensionParameters',
      'updateStoreExtensionParameters',
    ],
  },
  G25: {
    what: 'webhook transports and subscriptions',
    operations: [
      'updateHttpTransport',
      'deleteHttpTransport',
      'listWebhookSubscriptions',
      'createWebhookSubscription',
      'deleteWebhookSubscription',
      'getWebhookSubscription',
      'updateWebhookSubscription',
    ],
  },
  G26: {
    what: 'users and tokens',
    reason: 'an integration token is made in the administration; no integration makes users',
  },
  G27: { what: 'scales of rates, VAT in prices', reason: 'descriptions of the properties' },
  G28: { what: 'concurrency control, rate limits', reason: 'common response 429; no version field is known' },
  G29: { what: "Flow's address for Omnium's events", reason: 'belongs to the connector: specs/connector' },
  G30: { what: 'tills, returns to suppliers, printers, service orders', reason: 'out of scope' },
  G31: { what: 'fields that may be null', reason: '`x-evidence-values` of the properties' },
  G32: { what: 'literals of products', reason: 'the properties are plain strings' },
}

/** Actions of webhooks that are published. */
export const publishedActions =
  'PRODUCT_CREATE PRODUCT_UPDATE PRODUCT_DELETE CUSTOMER_CREATE CUSTOMER_UPDATE CUSTOMER_DELETE ORDER_SETTLED ' +
  'ORDER_RECEIPT_SETTLED ORDER_DELIVERED ORDER_HANDLING_STATE_CHANGED TILL_OPEN TILL_CLOSED PRICE_CREATE ' +
  'PRICE_UPDATE PRICE_DELETE STOCK_CHANGE PRODUCT_MEDIA_CHANGE PURCHASE_RECEIVED'

/** Actions that an integration needs and nothing is published for. */
export const assumedActions =
  'ORDER_CANCELLED ORDER_RETURNED ORDER_UPDATED ORDER_CREATED RECEIVEMENT_COMPLETED RECEIVEMENT_CREATED ' +
  'STORE_CREATE STORE_UPDATE STORE_DELETE PURCHASE_CREATE PURCHASE_UPDATE PURCHASE_DELETE ' +
  'CATEGORY_CREATE CATEGORY_UPDATE CATEGORY_DELETE'
