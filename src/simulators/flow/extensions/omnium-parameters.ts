import type { Schema } from '../schemas.ts'

/** A parameter that the Omnium extension knows, with the default that holds while it has no value. */
export interface ParameterDefinition {
  readonly key: string
  readonly name: string
  readonly required: boolean
  readonly default?: string
  readonly allowedValues?: readonly string[]
}

const BOOLEAN = ['true', 'false']

const define = (
  key: string,
  name: string,
  rest: Partial<Omit<ParameterDefinition, 'key' | 'name'>> = {},
): ParameterDefinition => ({ key, name, required: false, ...rest })

/** Tenant level: these hold for all stores (CFG-21). Only the credentials are required (CFG-02). */
export const omniumTenantParameters: readonly ParameterDefinition[] = [
  define('OMNIUM_CLIENT_ID', 'Client id for Omnium', { required: true }),
  define('OMNIUM_CLIENT_SECRET', 'Client secret for Omnium', { required: true }),
  define('OMNIUM_TOKEN', 'Cached access token, managed by Flow'),
  define('OMNIUM_DEFAULT_SHIPPING_METHOD_ID', 'Shipping method of orders sent to Omnium'),
  define('OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID', 'Handling of click and collect orders'),
  define('OMNIUM_ONLINE_ORDER_HANDLING_UID', 'Handling of online orders'),
  define('OMNIUM_CLICK_COLLECT_EXPIRY_DAYS', 'Working days until the pick-up deadline'),
  define('OMNIUM_INCLUDE_MAIN_PACKAGE_IN_ORDER_ITEMS', 'Package parent among the order lines', {
    default: 'false',
    allowedValues: BOOLEAN,
  }),
  define('OMNIUM_CUSTOMER_MARKET_GROUP_ID', 'Market group of new customers'),
  define('OMNIUM_CUSTOMER_LOYALTY_ID_PROPERTY_KEY', 'External id that holds the loyalty id'),
  define('OMNIUM_SEND_ORDER_RECEIPT_TO_OMNIUM', 'Send receipts as invoices', {
    default: 'false',
    allowedValues: BOOLEAN,
  }),
  define('OMNIUM_PROPERTY_PREFIX', 'Prefix of order properties', { default: 'flow' }),
]

/** Store level: two stores of one tenant may differ (CFG-04). */
export const omniumStoreParameters: readonly ParameterDefinition[] = [
  define('OMNIUM_FLOW_STOCK_MASTER', 'Flow owns the stock of this store', {
    default: 'false',
    allowedValues: BOOLEAN,
  }),
]

/** STRING is the only type published. A definition on its own has no value. */
export const viewParameter = (
  definition: ParameterDefinition,
  value: string | null,
): Schema<'ExtensionParameter'> => ({
  key: definition.key,
  value,
  name: definition.name,
  type: 'STRING',
  allowedValues: [...(definition.allowedValues ?? [])],
  validationRegex: null,
  required: definition.required,
})
