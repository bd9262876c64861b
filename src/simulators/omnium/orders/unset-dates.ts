import type { StoredOrder } from './stored-order.ts'

/** How the vendor's framework writes a date that cannot be null and was never set (quirk 40). */
export const UNSET_DATE = '0001-01-01T00:00:00'

/** The date, unless it is the unset one, which clients on the same framework send for what they leave out. */
export const setDate = (date: string | null | undefined): string | undefined =>
  date && !date.startsWith(UNSET_DATE) ? date : undefined

/** Dates within an order that cannot be null come back unset when nobody set them (quirk 40). */
export function withUnsetDates(order: StoredOrder): StoredOrder {
  const { orderNotes, publicOrderNotes, returnOrderForms } = order
  return {
    ...order,
    ...(orderNotes ? { orderNotes: orderNotes.map(withCreated) } : {}),
    ...(publicOrderNotes ? { publicOrderNotes: publicOrderNotes.map(withCreated) } : {}),
    ...(returnOrderForms
      ? {
          returnOrderForms: returnOrderForms.map((form) => ({
            ...withCreated(form),
            modified: form.modified ?? UNSET_DATE,
          })),
        }
      : {}),
  }
}

const withCreated = <T extends { readonly created?: string }>(entry: T): T => ({
  ...entry,
  created: entry.created ?? UNSET_DATE,
})
