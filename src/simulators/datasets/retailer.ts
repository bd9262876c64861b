/**
 * A retailer in neutral terms, before either system has its own view of it. Both vendor modules are seeded from
 * the same value, so that an SKU, a store or a purchase order means the same thing on both sides.
 * Ids hold letters, digits and underscores only: they are equal in Omnium and, as uids, in Flow.
 */
export interface Retailer {
  readonly name: string
  /** Nine digits, as Norwegian organisations have. */
  readonly organizationNumber: string
  readonly market: RetailMarket
  /** Shops with a till; both systems know them. */
  readonly stores: readonly RetailStore[]
  /** Central warehouse of the web shop; Omnium alone knows it. */
  readonly webWarehouse: RetailStore
  readonly suppliers: readonly RetailSupplier[]
  /** Parents before their children. */
  readonly categories: readonly RetailCategory[]
  readonly products: readonly RetailProduct[]
  /** Of the shops; at most one entry for each store and product. */
  readonly stock: readonly RetailStock[]
  /** Of the web warehouse. */
  readonly webStock: readonly RetailStock[]
  readonly customers: readonly RetailCustomer[]
  readonly companies: readonly RetailCompany[]
  /** Orders that customers placed on the web; Omnium owns them. */
  readonly webOrders: readonly RetailWebOrder[]
  /** Sent to suppliers and not received yet; known to both systems. */
  readonly purchaseOrders: readonly RetailPurchaseOrder[]
}

export interface RetailMarket {
  readonly id: string
  readonly countryCode: string
  readonly currency: string
  /** VAT in percent. */
  readonly vatPercent: number
}

export interface RetailAddress {
  readonly line1: string
  readonly postalCode: string
  readonly city: string
  readonly countryCode: string
}

export interface RetailStore {
  readonly id: string
  readonly name: string
  readonly address: RetailAddress
  readonly phone: string
  readonly email: string
}

export interface RetailSupplier {
  readonly id: string
  readonly name: string
}

export interface RetailCategory {
  readonly id: string
  readonly name: string
  readonly parentId: string | undefined
}

/** One article of the shops. Articles of one family differ in colour and size only. */
export interface RetailProduct {
  readonly sku: string
  /** Equal to the SKU for an article that comes in one form only. */
  readonly familyId: string
  readonly familyName: string
  readonly name: string
  readonly brand: string
  readonly category: string
  readonly categoryId: string
  readonly size: string | undefined
  readonly color: string | undefined
  readonly gtin: string
  readonly supplierId: string
  /** Consumer price with VAT, in minor units. */
  readonly price: number
  /** Purchase price without VAT, in minor units. */
  readonly cost: number
  readonly vatPercent: number
}

export interface RetailStock {
  readonly storeId: string
  readonly sku: string
  /** Whole pieces. */
  readonly pieces: number
}

export interface RetailCustomer {
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  /** E.164. */
  readonly phone: string
  readonly address: RetailAddress
}

export interface RetailCompany {
  readonly id: string
  readonly name: string
  /** Nine digits, as Norwegian organisations have. */
  readonly organizationNumber: string
  readonly email: string
  readonly phone: string
  readonly address: RetailAddress
}

export interface RetailOrderLine {
  readonly sku: string
  /** Whole pieces. */
  readonly pieces: number
  /** Price of one piece with VAT, in minor units. */
  readonly unitPrice: number
}

export interface RetailWebOrder {
  readonly id: string
  readonly type: 'ClickAndCollect' | 'OnlineOrder'
  readonly storeId: string
  readonly customerId: string
  /** Milliseconds since the epoch, before the tenant's creation. */
  readonly placedAt: number
  /** Where Omnium's workflow stands. */
  readonly status: 'New' | 'InProgress' | 'ReadyForPickup' | 'PickedUp' | 'Completed' | 'OrderCanceled'
  readonly lines: readonly RetailOrderLine[]
}

export interface RetailPurchaseOrder {
  readonly id: string
  readonly storeId: string
  readonly supplierId: string
  readonly orderedAt: number
  readonly expectedAt: number
  readonly lines: readonly {
    readonly sku: string
    readonly pieces: number
    /** Cost of one piece without VAT, in minor units. */
    readonly unitCost: number
  }[]
  /** Announced by the supplier: parts of the lines under an own id. */
  readonly deliveries: readonly {
    readonly id: string
    readonly lines: readonly { readonly sku: string; readonly pieces: number }[]
  }[]
}
