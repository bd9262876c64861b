/** What the answers of a path are: its resource. `/api/Orders/{id}` → `orders`. */
export const kindOf = (path: string): string => {
  const segments = path.toLowerCase().split('/').filter(Boolean)
  return segments[0] === 'api'
    ? (segments[1] ?? '')
    : (segments.filter((each) => !each.startsWith('{')).at(-1) ?? '')
}

/** Names under which a pool knows the entity that a parameter or member names, where they are not its own. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  orderid: ['orders:id'],
  orderids: ['orders:id'],
  cartid: ['orders:id'],
  lineitemid: ['lineitemid', 'lineitems:id'],
  businesscustomerid: ['businesscustomers:id'],
  customerid: ['privatecustomers:id', 'businesscustomers:id'],
  purchaseorderid: ['purchaseorders:id'],
  deliveryid: ['deliveries:id'],
  supplierid: ['suppliers:id'],
  productid: ['products:id', 'sku'],
  variantid: ['sku'],
  skuid: ['sku'],
  code: ['sku'],
  categoryid: ['productcategories:id'],
  productcategoryid: ['productcategories:id'],
  parentid: ['productcategories:id'],
  productsearchid: ['productsearches:id'],
  pricelistid: ['pricelists:id'],
  customergroupid: ['customergroups:id'],
  commentid: ['comments:id'],
  storeid: ['stores:id'],
  warehousecode: ['stores:id'],
  warehouseid: ['stores:id'],
  marketid: ['markets:id', 'marketid'],
  invoiceid: ['invoices:id'],
  objectid: ['orders:id'],
  propertyoptionuid: ['propertyoptionuid'],
  recepient: ['email'],
  tenantpaymentmethoduid: ['paymentmethoduid'],
}

/** Under which names a pool is to be asked for what a member or a query parameter names. */
export function memberNames(name: string, kind: string): readonly string[] {
  const key = name.toLowerCase()
  if (key === 'id') return [`${kind}:id`]
  return ALIASES[key] ?? [key]
}

/** The same for a parameter of a path. */
export function pathNames(path: string, parameter: string): readonly string[] {
  const key = parameter.toLowerCase()
  const segments = path.toLowerCase().split('/')
  const before = segments[segments.indexOf(`{${key}}`) - 1] ?? ''
  if (before.startsWith('scroll')) return ['scrollid']
  return key === 'id' ? [`${kindOf(path)}:id`, `${before}:id`] : [key, ...(ALIASES[key] ?? [])]
}

/** Texts of a form that the contract does not tell, by what a member is called. */
export const FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/e?mail|recepient/i, ['kunde1@example.com', 'ola@example.no']],
  [/url|href|callback/i, ['https://subscriber.test/a', 'https://images.test/b.jpg']],
  [/phone/i, ['+4790000004', '90000005']],
  [/status/i, ['New', 'Completed', 'InProgress', 'ReadyForPickup', 'Canceled', 'RECEIVED', 'ACTIVE']],
  [/currency/i, ['NOK', 'SEK']],
  [/country/i, ['NO', 'NOR']],
  [/time$/i, ['1.00:00:00', '02:30:00', '2026-03-05T10:00:00Z']],
  [/model$/i, ['Order', 'PurchaseOrder', 'Delivery', 'Product']],
  [/base64|content$|data$|bytes/i, ['JVBERi0xLjQK', 'aGVp']],
]
