import { conflict, invalid } from '../refused.ts'
import type { OrderItemRecord, OrderRecord } from './order-record.ts'

/** A part of a line, in hundredths: positive, whichever way the goods go. */
export interface Portion {
  readonly orderItemUid: string
  readonly quantity: number
  readonly warehouseUid?: string | null
}

/** A checked part of a line; the quantity has the sign of the line. */
export interface LinePart {
  readonly item: OrderItemRecord
  readonly quantity: number
  readonly warehouseUid: string | null
}

/** Parts of lines as a request names them; the same line twice counts together. */
export function linePartsOf(
  order: OrderRecord,
  portions: readonly Portion[],
  left: (item: OrderItemRecord) => number,
  at = '/items',
): readonly LinePart[] {
  const taken = new Map<string, number>()
  return portions.map(({ orderItemUid, quantity, warehouseUid = null }, index) => {
    const item = order.items.find((candidate) => candidate.orderItemUid === orderItemUid)
    if (!item) throw invalid(`${at}/${index}/orderItemUid`, `refers to no line of the order: ${orderItemUid}`)
    if (!Number.isSafeInteger(quantity) || quantity <= 0)
      throw invalid(`${at}/${index}/quantity`, 'must be a positive integer in hundredths (one piece is 100)')
    const open = Math.abs(left(item)) - (taken.get(orderItemUid) ?? 0)
    if (quantity > open)
      throw conflict(`Of the line ${orderItemUid} ${open} hundredths are left, not ${quantity}.`)
    taken.set(orderItemUid, (taken.get(orderItemUid) ?? 0) + quantity)
    return { item, quantity: Math.sign(left(item)) * quantity, warehouseUid }
  })
}

/** Everything that is left of the lines. */
export const everythingLeft = (
  { items }: Pick<OrderRecord, 'items'>,
  left: (item: OrderItemRecord) => number,
): readonly LinePart[] =>
  items
    .map((item) => ({ item, quantity: left(item), warehouseUid: null }))
    .filter(({ quantity }) => quantity !== 0)

/** The lines with a quantity added to one of their counters. */
export const addToLines = (
  { items }: Pick<OrderRecord, 'items'>,
  parts: readonly LinePart[],
  counter: 'quantityDelivered' | 'quantitySold',
): readonly OrderItemRecord[] =>
  items.map((item) => {
    const added = parts
      .filter((part) => part.item.orderItemUid === item.orderItemUid)
      .reduce((total, { quantity }) => total + quantity, 0)
    return added === 0 ? item : { ...item, [counter]: item[counter] + added }
  })
