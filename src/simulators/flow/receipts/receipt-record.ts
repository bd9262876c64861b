/** A receipt: the proof that lines were settled. What is on it stays as it was. */
export interface ReceiptRecord {
  readonly orderReceiptUid: string
  readonly orderUid: string
  readonly storeUid: string
  readonly voucherNumber: string
  readonly lines: readonly ReceiptLine[]
  readonly payments: readonly ReceiptPayment[]
  readonly tenantUserUid: string
  readonly tenantUserDisplayName: string
  readonly settledAt: string
  readonly createdAt: string
  readonly lastModifiedAt: string
  /** How often it was printed. */
  readonly prints: number
}

export interface ReceiptLine {
  readonly orderItemUid: string
  /** Hundredths; negative of goods that came back. */
  readonly quantity: number
  /** Minor units after all discounts, the share of the order's included. */
  readonly price: number
  readonly vatAmount: number
  readonly discountAmount: number
}

/** How much of a payment of the order went into the receipt. */
export interface ReceiptPayment {
  readonly settlementUid: string
  readonly amount: number
}
