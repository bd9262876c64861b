import type { FlowOrderState } from '../clients/flow-client.ts'
import type { OmniumOrder } from '../clients/omnium-client.ts'
import type { DesiredLine } from '../mapping/order-lines.ts'
import type { DesiredOrder } from '../mapping/order-to-flow.ts'
import type { Notes } from '../queue/job-store.ts'

/** Amounts of a line as Omnium had them when the order was last brought in line. */
export type LineAmounts = Readonly<Pick<DesiredLine, 'quantityOrdered' | 'unitPrice' | 'itemDiscountAmount'>>

/**
 * What the connector remembers of an order between two jobs.
 * `changing`: it was reopened or is being built; `restore` is the state it goes back to (ORD-UPD-07, ORD-UPD-20).
 * `in-line`: Flow had everything; `lines` tells later whether Omnium or a person in the store changed a price
 * (ORD-UPD-13), `modified` whether an answer is older than what was seen before (ORD-UPD-11).
 */
export type OrderNote =
  | { readonly kind: 'changing'; readonly restore: FlowOrderState }
  | {
      readonly kind: 'in-line'
      readonly modified: number | undefined
      readonly lines: Readonly<Record<string, LineAmounts>>
    }

const nameOf = (orderId: string): string => `order ${orderId}`

export async function readOrderNote(notes: Notes, orderId: string): Promise<OrderNote | undefined> {
  const text = await notes.read(nameOf(orderId))
  // Written by this module alone, so its shape is known.
  return text === undefined ? undefined : (JSON.parse(text) as OrderNote)
}

export const writeOrderNote = (notes: Notes, orderId: string, note: OrderNote): Promise<void> =>
  notes.write(nameOf(orderId), JSON.stringify(note))

export const forgetOrderNote = (notes: Notes, orderId: string): Promise<void> => notes.remove(nameOf(orderId))

export function inLineNote(order: OmniumOrder, desired: DesiredOrder): OrderNote {
  const lines = desired.lines.map(({ externalId, quantityOrdered, unitPrice, itemDiscountAmount }) => [
    externalId,
    { quantityOrdered, unitPrice, itemDiscountAmount },
  ])
  return {
    kind: 'in-line',
    modified: modifiedAt(order),
    lines: Object.fromEntries(lines) as Readonly<Record<string, LineAmounts>>,
  }
}

/** Omnium's times are UTC, sometimes without saying so; the year 1 means unset. */
export function modifiedAt({ modified }: OmniumOrder): number | undefined {
  if (!modified) return undefined
  const at = Date.parse(/[Zz]|[+-]\d\d:\d\d$/.test(modified) ? modified : `${modified}Z`)
  return Number.isNaN(at) || at <= 0 ? undefined : at
}
