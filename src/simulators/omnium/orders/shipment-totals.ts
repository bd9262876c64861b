import { round2, sumOf, withoutTax } from '../rounding.ts'
import { applyDiscounts } from './discounts.ts'
import type { TaxRule } from './line-totals.ts'
import type { StoredShipment } from './stored-order.ts'

/** Shipping cost, its discounts and tax, and the totals of the shipment's lines. */
export function shipmentTotals(shipment: StoredShipment, { defaultTaxRate }: TaxRule): StoredShipment {
  const shippingSubTotal = shipment.shippingSubTotal ?? 0
  const taxRate = shipment.shipmentTaxRate ?? defaultTaxRate
  const discounts = shipment.discounts ? applyDiscounts(shipment.discounts, shippingSubTotal) : undefined
  const shippingDiscountAmount = discounts?.total ?? shipment.shippingDiscountAmount ?? 0
  const shippingTotal = round2(shippingSubTotal - shippingDiscountAmount)
  const shippingTax = round2(shippingTotal - withoutTax(shippingTotal, taxRate))
  const subTotal = sumOf(shipment.lineItems.map((line) => line.extendedPrice ?? 0))
  return {
    ...shipment,
    ...(discounts ? { discounts: discounts.discounts } : {}),
    shippingSubTotal,
    shippingSubTotalExclTax: withoutTax(shippingSubTotal, taxRate),
    shippingDiscountAmount,
    shippingTotal,
    shippingTax,
    subTotal,
    taxTotal: sumOf([...shipment.lineItems.map((line) => line.taxTotal ?? 0), shippingTax]),
    total: round2(subTotal + shippingTotal),
  }
}
