import { parseBoolean, parseDays, parseText } from './parse-values.ts'

/** The documented keys of the tenant level; they hold for all its stores (CFG-21). */
export const TENANT_KEYS = [
  'OMNIUM_CLIENT_ID',
  'OMNIUM_CLIENT_SECRET',
  'OMNIUM_TOKEN',
  'OMNIUM_DEFAULT_SHIPPING_METHOD_ID',
  'OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID',
  'OMNIUM_ONLINE_ORDER_HANDLING_UID',
  'OMNIUM_CLICK_COLLECT_EXPIRY_DAYS',
  'OMNIUM_INCLUDE_MAIN_PACKAGE_IN_ORDER_ITEMS',
  'OMNIUM_CUSTOMER_MARKET_GROUP_ID',
  'OMNIUM_CUSTOMER_LOYALTY_ID_PROPERTY_KEY',
  'OMNIUM_SEND_ORDER_RECEIPT_TO_OMNIUM',
  'OMNIUM_PROPERTY_PREFIX',
] as const

export type TenantKey = (typeof TENANT_KEYS)[number]

/** Values as they stand in the environment or in Flow: texts. */
export type SettingTexts = Readonly<Partial<Record<TenantKey, string>>>

export interface TenantSettings {
  readonly clientId: string | undefined
  readonly clientSecret: string | undefined
  readonly defaultShippingMethodId: string | undefined
  readonly clickCollectHandlingUid: string | undefined
  readonly onlineHandlingUid: string | undefined
  /** Working days until the pick-up deadline; undefined: no deadline (PICK-03). */
  readonly clickCollectExpiryDays: number | undefined
  readonly includeMainPackage: boolean
  readonly customerMarketGroupId: string | undefined
  readonly loyaltyIdKey: string | undefined
  readonly sendReceipts: boolean
  readonly propertyPrefix: string
}

/** CFG-02: nothing but the credentials is needed. CFG-03: defaults. Odd values count as absent, with a warning. */
export function readTenantSettings(texts: SettingTexts, warn: (text: string) => void): TenantSettings {
  return {
    clientId: parseText(texts.OMNIUM_CLIENT_ID),
    clientSecret: parseText(texts.OMNIUM_CLIENT_SECRET),
    defaultShippingMethodId: parseText(texts.OMNIUM_DEFAULT_SHIPPING_METHOD_ID),
    clickCollectHandlingUid: parseText(texts.OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID),
    onlineHandlingUid: parseText(texts.OMNIUM_ONLINE_ORDER_HANDLING_UID),
    clickCollectExpiryDays: parseDays(
      'OMNIUM_CLICK_COLLECT_EXPIRY_DAYS',
      texts.OMNIUM_CLICK_COLLECT_EXPIRY_DAYS,
      warn,
    ),
    includeMainPackage: parseBoolean(
      'OMNIUM_INCLUDE_MAIN_PACKAGE_IN_ORDER_ITEMS',
      texts.OMNIUM_INCLUDE_MAIN_PACKAGE_IN_ORDER_ITEMS,
      false,
      warn,
    ),
    customerMarketGroupId: parseText(texts.OMNIUM_CUSTOMER_MARKET_GROUP_ID),
    loyaltyIdKey: parseText(texts.OMNIUM_CUSTOMER_LOYALTY_ID_PROPERTY_KEY),
    sendReceipts: parseBoolean(
      'OMNIUM_SEND_ORDER_RECEIPT_TO_OMNIUM',
      texts.OMNIUM_SEND_ORDER_RECEIPT_TO_OMNIUM,
      false,
      warn,
    ),
    propertyPrefix: parseText(texts.OMNIUM_PROPERTY_PREFIX) ?? 'flow',
  }
}
