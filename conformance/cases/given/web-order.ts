/**
 * A whole Omnium order as a web shop sends it: every line stands in the order form and in the one shipment, the
 * way the contract shows it. Amounts are major units with VAT, as in Omnium. What Omnium calculates is left out.
 */
import type { components } from '../../../generated/omnium/types.ts'

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]
export type OmniumOrder = Schema<'OmniumOrder'>
/** An order of the caller's own id. */
export type WebOrder = OmniumOrder & { readonly id: string }
export type OmniumOrderLine = Schema<'OmniumOrderLine'>

export interface WebOrderOptions {
  readonly id: string
  /** Default `ClickAndCollect`. */
  readonly type?: string
  /** Selling store; also sender and pick-up place unless these are given. */
  readonly store: string
  /** `warehouseCode` of the shipment; null leaves it out. */
  readonly warehouse?: string | null
  /** `pickUpWarehouseCode` of the shipment; null leaves it out. Default: the store, for ClickAndCollect only. */
  readonly pickUp?: string | null
  /** Default `New`. */
  readonly status?: string
  /** Without it the customer is a guest. */
  readonly customerId?: string
  /** Default `B2C`. */
  readonly customerType?: 'B2C' | 'B2B'
  readonly lines: readonly WebLine[]
  readonly discounts?: readonly Schema<'OmniumDiscount'>[]
  readonly payments?: readonly WebPayment[]
  /** Shipping cost with VAT. */
  readonly shipping?: number
}

export interface WebLine {
  /** Line id; default: the position, from 1. */
  readonly id?: string
  readonly sku: string
  /** Default 1. */
  readonly quantity?: number
  /** Per piece, before discount; default 199.50. */
  readonly price?: number
  /** Money off the whole line. */
  readonly discount?: number
  /** Percentage off the line; for one kind of discount at a time. */
  readonly discountPercent?: number
  readonly cancelled?: number
}

export interface WebPayment {
  readonly type: 'Authorization' | 'Capture' | 'Sale'
  readonly amount: number
  /** Default `Processed`. */
  readonly status?: 'Processed' | 'Failed'
}

export function webOrder(options: WebOrderOptions): WebOrder {
  const { id, type = 'ClickAndCollect', store } = options
  const pickUp = options.pickUp === undefined ? (type === 'ClickAndCollect' ? store : null) : options.pickUp
  const warehouse = options.warehouse === undefined ? store : options.warehouse
  const lineItems = webLines(options.lines)
  return {
    id,
    orderNumber: id,
    orderType: type,
    status: options.status ?? 'New',
    marketId: 'NOR',
    storeId: store,
    billingCurrency: 'NOK',
    ...customerOf(options),
    billingAddress: {
      firstName: 'Kari',
      lastName: 'Eksempel',
      line1: 'Prøveveien 4',
      postalCode: '0150',
      city: 'Oslo',
      countryCode: 'NO',
    },
    orderForm: {
      lineItems,
      ...(options.discounts ? { discounts: [...options.discounts] } : {}),
      shipments: [
        {
          shipmentId: '1',
          shippingMethodName: type === 'ClickAndCollect' ? 'ClickAndCollect' : 'HomeDelivery',
          ...(warehouse === null ? {} : { warehouseCode: warehouse }),
          ...(pickUp === null ? {} : { pickUpWarehouseCode: pickUp }),
          ...(options.shipping === undefined ? {} : { shippingSubTotal: options.shipping }),
          lineItems,
        },
      ],
      payments: (options.payments ?? []).map((payment, at) => ({
        id: `pay-${at + 1}`,
        paymentMethodName: 'Vipps',
        transactionId: `${id}-pay-${at + 1}`,
        transactionType: payment.type,
        status: payment.status ?? 'Processed',
        amount: payment.amount,
      })),
    },
  }
}

/** Order lines alone, as for replacing those of an order. Give ids when lines leave or move. */
export function webLines(lines: readonly WebLine[]): OmniumOrderLine[] {
  return lines.map((line, at) => {
    const { quantity = 1, price = 199.5, cancelled, discount, discountPercent } = line
    return {
      lineItemId: line.id ?? String(at + 1),
      code: line.sku,
      displayName: `Testvare ${line.sku}`,
      quantity,
      placedPrice: price,
      taxRate: 25,
      ...(cancelled === undefined ? {} : { canceledQuantity: cancelled }),
      ...(discount === undefined ? {} : { discounted: discount, orderLineDiscounts: [money(discount)] }),
      ...(discountPercent === undefined ? {} : { orderLineDiscounts: [percentage(discountPercent)] }),
    }
  })
}

const money = (amount: number): Schema<'OmniumOrderLineDiscount'> => ({
  discountId: 'manual',
  discountName: 'Rabatt',
  discountSource: 'Manual',
  rewardType: 'Money',
  discountValue: amount,
})

const percentage = (percent: number): Schema<'OmniumOrderLineDiscount'> => ({
  discountId: 'campaign',
  discountName: 'Kampanje',
  discountSource: 'Campaign',
  rewardType: 'Percentage',
  discountValue: percent,
})

type CustomerFields = Pick<
  OmniumOrder,
  'customerId' | 'customerType' | 'customerName' | 'customerPhone' | 'customerEmail'
>

/** A guest has a name and a phone number on the order; a known customer is named by id alone. */
function customerOf({ customerId, customerType = 'B2C' }: WebOrderOptions): CustomerFields {
  if (customerId !== undefined) return { customerId, customerType }
  return {
    customerType,
    customerName: 'Kari Eksempel',
    customerPhone: '+4790000001',
    customerEmail: 'kari@example.com',
  }
}
