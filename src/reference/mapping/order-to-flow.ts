import type { FlowOrderAddress } from '../clients/flow-client.ts'
import type { OmniumOrder } from '../clients/omnium-client.ts'
import type { TenantSettings } from '../settings/tenant-settings.ts'
import { asMinorUnits, toMinorUnits } from './money.ts'
import type { MinorUnits } from './money.ts'
import { desiredLines } from './order-lines.ts'
import type { DesiredLine } from './order-lines.ts'
import type { OrderKind } from './order-types.ts'
import { prepayments } from './payments.ts'
import type { Prepayment } from './payments.ts'
import { asHundredths } from './quantity.ts'

/** An order as it should stand in Flow, independent of what stands there. */
export interface DesiredOrder {
  readonly externalOrderNumber: string
  readonly state: 'PARKED' | 'CONFIRMED'
  readonly handlingUid: string | undefined
  /** Working days until the pick-up deadline, when this order gets one. */
  readonly expiryDays: number | undefined
  readonly lines: readonly DesiredLine[]
  readonly prepayments: readonly Prepayment[]
  readonly customerAddress: FlowOrderAddress
}

export interface OrderMappingOptions {
  readonly settings: TenantSettings
  readonly shippingSku: string | undefined
  readonly warn: (text: string) => void
}

export function desiredOrder(
  order: OmniumOrder,
  kind: Exclude<OrderKind, { kind: 'ignored' }>,
  options: OrderMappingOptions,
): DesiredOrder {
  const { settings } = options
  const collect = kind.kind === 'click-and-collect'
  return {
    externalOrderNumber: order.id ?? '',
    state: kind.state,
    // ORD-IN-03, ORD-IN-05; ORD-IN-08: without a configured handling there is none.
    handlingUid: collect ? settings.clickCollectHandlingUid : settings.onlineHandlingUid,
    // PICK-03, PICK-05.
    expiryDays: collect ? settings.clickCollectExpiryDays : undefined,
    lines: linesWithTotal(order, options),
    prepayments: prepayments(order),
    customerAddress: addressOf(order),
  }
}

/** Lines and shipping, made to add up to Omnium's total. */
function linesWithTotal(
  order: OmniumOrder,
  { settings, shippingSku, warn }: OrderMappingOptions,
): DesiredLine[] {
  const { includeMainPackage } = settings
  const goods = desiredLines(order, { includeMainPackage, warn })
  const lines = [...goods, ...shippingLines(order, shippingSku, warn)]
  const total = order.orderForm?.total ?? order.total
  if (typeof total !== 'number' || lines.length === 0) return lines
  const difference = toMinorUnits(total) - lines.reduce((sum, line) => sum + lineAmount(line), 0)
  if (difference === 0) return lines
  // Omnium rounds a discount's shares one by one; the remainder is at most a minor unit a line (C-49).
  if (Math.abs(difference) <= lines.length) return spread(lines, difference)
  warn(`The lines differ from Omnium's total by ${difference} minor units; fees or a round-off have no line.`)
  return lines
}

const lineAmount = ({ unitPrice, quantityOrdered, itemDiscountAmount }: DesiredLine): number =>
  Math.sign(unitPrice) * Math.round(Math.abs(unitPrice * quantityOrdered) / 100) - itemDiscountAmount

/** Onto the first discount that can carry it: without a discount there is nothing to round. */
function spread(lines: readonly DesiredLine[], difference: number): DesiredLine[] {
  const index = lines.findIndex(
    ({ itemDiscountAmount }) => itemDiscountAmount > difference && itemDiscountAmount > 0,
  )
  return lines.map((line, at) =>
    at === index ? { ...line, itemDiscountAmount: asMinorUnits(line.itemDiscountAmount - difference) } : line,
  )
}

/** ORD-IN-17 (profile `shipping-line=line`): shipping is an ordinary line of the product configured for it. */
function shippingLines(
  order: OmniumOrder,
  sku: string | undefined,
  warn: (text: string) => void,
): DesiredLine[] {
  const charged = (order.orderForm?.shipments ?? [])
    .map(({ shipmentId, shippingTotal }) => ({
      id: shipmentId ?? '1',
      total: toMinorUnits(shippingTotal ?? 0),
    }))
    .filter(({ total }) => total > 0)
  if (charged.length > 0 && sku === undefined) {
    warn('The order has a shipping cost but no shipping product is configured; the total in Flow is lower.')
    return []
  }
  return charged.map(({ id, total }) => ({
    externalId: `shipping-${id}`,
    sku: sku ?? '',
    quantityOrdered: asHundredths(100),
    unitPrice: total,
    itemDiscountAmount: asMinorUnits(0) satisfies MinorUnits,
  }))
}

/** CUSTIN-04, CUSTIN-05: name and contact come from the order itself, whoever the customer is. */
function addressOf(order: OmniumOrder): FlowOrderAddress {
  const { billingAddress: billing, customerName } = order
  const shipping = order.orderForm?.shipments?.[0]?.address
  const address = billing ?? shipping
  const [first, last] = splitName(address?.name ?? customerName)
  return {
    firstname: address?.firstName ?? first,
    lastname: address?.lastName ?? last,
    companyName: address?.organization ?? null,
    vatNumber: address?.organizationalNumber ?? null,
    address: [address?.line1, address?.line2].filter(Boolean).join(', ') || null,
    postalCode: address?.postalCode ?? null,
    city: address?.city ?? null,
    countryCode: address?.countryCode ?? null,
    email: order.customerEmail ?? address?.email ?? null,
    mobile: order.customerPhone ?? address?.phone ?? address?.daytimePhoneNumber ?? null,
  }
}

/** `Kari Anne Eksempel` is Kari Anne, Eksempel. */
function splitName(name: string | null | undefined): [string | null, string | null] {
  const words = name?.trim().split(/\s+/).filter(Boolean) ?? []
  const last = words.pop()
  if (last === undefined) return [null, null]
  return words.length === 0 ? [last, null] : [words.join(' '), last]
}
