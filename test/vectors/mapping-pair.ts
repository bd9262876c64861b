// The shape of specs/vectors/mapping, and how an expected field is taken apart.
import type { Api } from './contract-names.ts'
import type { Vector, VectorFile } from './vector-files.ts'

export interface Expectation {
  field: string
  rule: string
  value?: unknown
  oneOf?: unknown[]
  absent?: true
  present?: true
  contains?: string[]
  byProfile?: { profile: string; values: Record<string, unknown> }
}
export interface Pair extends Vector {
  settings?: Record<string, unknown>
  profiles?: Record<string, string>
  source: Record<string, unknown>
  expect: Expectation[]
}
export interface ContractObject {
  api: Api
  schema: string | null
}
export interface MappingFile extends VectorFile<Pair> {
  table: string
  source: Record<string, ContractObject>
  target: Record<string, ContractObject>
}

/** `purchaseOrder.items[PL-1].unitPrice` is object `purchaseOrder`, path `items[]`, `unitPrice`. */
export function takeApart(field: string): { object: string; path: { name: string; list: boolean }[] } {
  const parts = field.split(/\.(?![^[]*\])/)
  const [object = '', ...names] = parts.map((part) => part.replace(/\[.*$/, ''))
  const lists = parts.slice(1).map((part) => part.endsWith(']'))
  return { object, path: names.map((name, i) => ({ name, list: lists[i] === true })) }
}

/** The least object that has `value` at the path; null for the whole object, which names no field. */
export function leastObject(field: string, value: unknown): unknown {
  const { path } = takeApart(field)
  const last = path.at(-1)?.name
  // `.*` stands for an object of a list, `lineItems.length` for the number of its objects.
  const list = last === '*' || (last === 'length' && path.length > 1)
  const names = list ? path.slice(0, -1) : path
  if (names.length === 0) return null
  return names.reduceRight<unknown>(
    (inner, { name, list: selected }) => ({ [name]: selected ? [inner] : inner }),
    list ? (last === '*' ? {} : []) : value,
  )
}

/** The values that an expectation names, without null, which stands for left out. */
export function namedValues({ value, oneOf = [], contains }: Expectation): unknown[] {
  return [value, ...oneOf, contains?.join(' ')].filter((each) => each !== undefined && each !== null)
}
