import type { components, operations } from '../../../../generated/simulator/types.ts'
import { parseInstant } from '../instant.ts'
import type { BodyMember, ExchangeFilter, StatusPattern } from '../journal.ts'

export type JournalQuery = NonNullable<operations['getJournal']['parameters']['query']>

/** The filter that a query string asks for. */
export function filterOfQuery({
  limit: _,
  status,
  requestBody,
  responseBody,
  ...query
}: JournalQuery): ExchangeFilter {
  return {
    ...withInstants(query, '/query'),
    ...(status && { status: status.map(toStatus) }),
    ...(requestBody && { requestBody: requestBody.map(toMember) }),
    ...(responseBody && { responseBody: responseBody.map(toMember) }),
  }
}

/** The filter in the body of a request. */
export const filterOfBody = (filter: components['schemas']['JournalFilter']): ExchangeFilter =>
  withInstants(filter, '/body/filter')

export const newest = <T>(items: readonly T[], limit: number | undefined): readonly T[] =>
  limit === undefined ? items : items.slice(Math.max(0, items.length - limit))

function withInstants<T extends { readonly from?: string; readonly to?: string }>(
  { from, to, ...rest }: T,
  where: string,
): Omit<T, 'from' | 'to'> & { readonly from?: number; readonly to?: number } {
  return {
    ...rest,
    ...(from !== undefined && { from: parseInstant(from, `${where}/from`) }),
    ...(to !== undefined && { to: parseInstant(to, `${where}/to`) }),
  }
}

const toStatus = (text: string): StatusPattern =>
  text.endsWith('xx') ? (text as StatusPattern) : Number(text)

/** `/order/id=A-1`: what is no JSON is text. */
function toMember(text: string): BodyMember {
  const mark = text.indexOf('=')
  const value = text.slice(mark + 1)
  return { pointer: text.slice(0, mark), equals: parsed(value) }
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value // text needs no quotes
  }
}
