/**
 * Master data that both systems know before a story begins. Each call makes something new with ids of the case,
 * the same thing on both sides; everything not given is plausible and the same in every run.
 */
export interface Given {
  store(options?: GivenStoreOptions): GivenStore
  product(options?: GivenProductOptions): GivenProduct
  customer(options?: GivenCustomerOptions): GivenCustomer
  /** A handling in Flow with this uid; made once per tenant, so that settings can name it. */
  handling(uid: string): string
  /** An order to a supplier, known to both systems. */
  purchaseOrder(options: GivenPurchaseOrderOptions): GivenPurchaseOrder
}

export interface GivenStoreOptions {
  readonly id?: string
  readonly name?: string
  /** Value of OMNIUM_FLOW_STOCK_MASTER of the store; absent: not set. */
  readonly stockMaster?: string
}

export interface GivenStore {
  /** Equal in both systems. */
  readonly id: string
  readonly name: string
  /** The store's warehouse in both systems. */
  readonly warehouse: string
}

export interface GivenProductOptions {
  readonly sku?: string
  readonly name?: string
  /** Consumer price with VAT in minor units; default 19950. */
  readonly price?: number
  /** Purchase price without VAT in minor units; default 8000. */
  readonly cost?: number
  /** Default 25. */
  readonly vatPercent?: number
  /** Pieces on stock in Flow by store id. */
  readonly stock?: Readonly<Record<string, number>>
}

export interface GivenProduct {
  readonly sku: string
  readonly name: string
  readonly price: number
  readonly cost: number
  readonly vatPercent: number
}

export interface GivenCustomerOptions {
  readonly id?: string
  readonly firstName?: string
  readonly lastName?: string
  readonly email?: string
  readonly phone?: string
  /** Default: Omnium alone knows the customer. */
  readonly alsoInFlow?: boolean
}

export interface GivenCustomer {
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly phone: string
}

export interface GivenPurchaseOrderOptions {
  readonly id?: string
  readonly store: string
  readonly lines: readonly { readonly sku: string; readonly quantity: number; readonly unitCost?: number }[]
  /** `flow`: a local purchase order of the store that Omnium does not know. Default: both. */
  readonly knownTo?: 'both' | 'flow'
}

export interface GivenPurchaseOrder {
  /** Omnium's id, and `purchaseOrderExternalId` in Flow. */
  readonly id: string
  /** Flow's uid. */
  readonly uid: string
  readonly store: string
}
