/** What Omnium's product data adds to order lines (O-ORD). Products themselves are not served yet. */
export interface ProductFacts {
  readonly sku: string
  readonly displayName: string
  readonly brand: string
  readonly color: string | undefined
  readonly size: string | undefined
  readonly ean: string
  /** Of one unit, without tax, in major units. */
  readonly cost: number
}
