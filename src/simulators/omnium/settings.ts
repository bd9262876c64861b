import { DEFAULT_CUSTOMER_SETTINGS } from './customers/customer-settings.ts'
import type { CustomerSettings } from './customers/customer-settings.ts'
import { DOCUMENTED_LIMITS } from './platform/rate-limits.ts'
import type { RateLimits } from './platform/rate-limits.ts'
import type { Schema } from './schemas.ts'

/** What a tenant's administrator configures in Omnium, as far as it changes outcomes, and switches of the simulator. */
export interface OmniumSettings extends CustomerSettings {
  /** `GoodsReceptionCompletedStatus`: status of a purchase order once everything is received; null = unchanged. */
  readonly goodsReceptionCompletedStatus: string | null
  /** `GoodsReceptionShipmentOrderStatusUpdate`: status of shipments whose goods have arrived; null = unchanged. */
  readonly goodsReceptionShipmentOrderStatusUpdate: string | null
  /** `GoodsReceptionRunShipmentWorkflow`: whether the workflow of that status runs. */
  readonly goodsReceptionRunShipmentWorkflow: boolean
  /** `CreateInternalTransfersForPickUpWarehouses`. */
  readonly createInternalTransfersForPickUpWarehouses: boolean
  /** `CreateInternalTransfersForPickUpWarehousesStatus`: status of these transfers; null = that of every new one. */
  readonly createInternalTransfersForPickUpWarehousesStatus: string | null
  /** `SetEstimatedTimeOfArrivalFromPurchaseOrder`. */
  readonly setEstimatedTimeOfArrivalFromPurchaseOrder: boolean
  /** Whether orders create and update customer records. */
  readonly isCustomerSavedFromOrder: boolean
  /** Statuses that orders may have beside the usual ones. */
  readonly additionalOrderStatuses: readonly string[]
  /** Kinds of claims that a return can be; what a tenant starts with is not published. */
  readonly claimTypes: readonly Schema<'OmniumProjectType'>[]
  /** Ways to pay that orders offer; what a tenant starts with is not published. */
  readonly paymentOptions: readonly Schema<'OmniumPaymentOption'>[]
  /** New orders stay `Queued` until `releaseQueuedOrder` (quirk 18). */
  readonly isNewOrderQueued: boolean
  /** Milliseconds for which a document that was just written is missing from searches (quirk 52). */
  readonly searchIndexDelay: number
  readonly rateLimits: RateLimits
  /** Language of products and categories that name none, and the one that they are read in; null = ids without language. */
  readonly mainProductLanguage: string | null
  /** The bare token comes as a quoted JSON string. */
  readonly isTokenQuoted: boolean
}

export const DEFAULT_SETTINGS: OmniumSettings = {
  ...DEFAULT_CUSTOMER_SETTINGS,
  goodsReceptionCompletedStatus: null,
  goodsReceptionShipmentOrderStatusUpdate: null,
  goodsReceptionRunShipmentWorkflow: true,
  createInternalTransfersForPickUpWarehouses: false,
  createInternalTransfersForPickUpWarehousesStatus: null,
  setEstimatedTimeOfArrivalFromPurchaseOrder: false,
  isCustomerSavedFromOrder: true,
  additionalOrderStatuses: [],
  claimTypes: [{ id: 'Claim', name: 'Claim', translateKey: 'Claim', isActive: true }],
  paymentOptions: ['Card', 'Vipps', 'Invoice'].map((name) => ({
    name,
    paymentMethodName: name,
    displayName: name,
    providerName: name,
    authorizationTimeInDays: 7,
    displayInCart: true,
    editable: false,
    isEmptyPayment: false,
  })),
  isNewOrderQueued: false,
  searchIndexDelay: 0,
  rateLimits: DOCUMENTED_LIMITS,
  mainProductLanguage: 'no',
  isTokenQuoted: false,
}

/** Settings that change; of the limits as well only those that are named. */
export type SettingsChange = Partial<Omit<OmniumSettings, 'rateLimits'>> & {
  readonly rateLimits?: Partial<RateLimits>
}

export const changeSettings = (settings: OmniumSettings, change: SettingsChange): OmniumSettings => ({
  ...settings,
  ...change,
  rateLimits: { ...settings.rateLimits, ...change.rateLimits },
})
