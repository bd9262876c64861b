import { isDeepStrictEqual } from 'node:util'
import type { Customer } from '../customers/customer-kind.ts'
import { mergeProperties } from '../patch/merge-lists.ts'
import type { Schema } from '../schemas.ts'

type Properties = Schema<'OmniumPropertyItem'>[]

/**
 * One customer out of two. What the target has stays and what it lacks comes from the source; lists are united,
 * properties by key; bonus points add up. Only that data move is published.
 */
export function mergeCustomers<T extends Customer>(target: T | undefined, source: T, customerId: string): T {
  if (!target) return { ...source, customerId, customerNumber: ownNumber(source) }
  const merged: Record<string, unknown> = { ...source, customerNumber: ownNumber(source) }
  for (const [member, value] of Object.entries(target)) {
    merged[member] = unite(member, merged[member], value)
  }
  return { ...(merged as T), customerId }
}

/** A number that was only the id does not survive it. */
const ownNumber = ({ customerId, customerNumber }: Customer): string | null =>
  customerNumber === customerId ? null : (customerNumber ?? null)

function unite(member: string, ofSource: unknown, ofTarget: unknown): unknown {
  if (ofTarget === undefined || ofTarget === null) return ofSource
  if (member === 'isCustomerClubMember') return ofSource === true || ofTarget === true
  if (member === 'bonusPoints') return Number(ofSource ?? 0) + Number(ofTarget)
  if (!Array.isArray(ofSource) || !Array.isArray(ofTarget)) return ofTarget
  if (member === 'properties') return mergeProperties(ofSource as Properties, ofTarget as Properties)
  const added = ofSource.filter(
    (each: unknown) => !ofTarget.some((own: unknown) => isDeepStrictEqual(own, each)),
  )
  return [...(ofTarget as unknown[]), ...(added as unknown[])]
}
