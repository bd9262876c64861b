import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import { fromPath, newUid } from '../uids.ts'

/** A configured series. `currentValue` is the number given last, one below `start` while none was. */
export type NumberSeries = Required<Schema<'NumberSeriesResponse'>>

const TYPES: readonly Schema<'NumberSeriesType'>[] = ['PURCHASE', 'INTERNAL_PURCHASE', 'VOUCHER', 'ORDER']

const FIELDS: FieldTable<Schema<'NumberSeriesUpdateRequest'>> = {
  name: 'string',
  start: 'integer',
  end: 'integer',
}

/** Quirk 16: `currentValue` is the server's, whatever the request says of it. */
export function createNumberSeries(
  tenant: FlowTenant,
  request: Schema<'NumberSeriesCreateRequest'>,
): NumberSeries {
  const known = knownFields(request, { ...FIELDS, numberSeriesUid: 'string', type: { oneOf: TYPES } })
  for (const key of ['name', 'start', 'end', 'type'] as const)
    if (known[key] === undefined) throw invalid(`/${key}`, 'is required')
  const { name, start, end, type } = known
  const numberSeriesUid = newUid(
    tenant,
    tenant.numberSeries,
    'number series',
    'numberSeriesUid',
    known.numberSeriesUid,
  )
  const series: NumberSeries = { numberSeriesUid, name, start, end, type, currentValue: start - 1 }
  requireRange(series)
  return tenant.numberSeries.insert(series)
}

/** Quirk 16: a change cannot touch `type`, which is dropped like any unknown field. */
export function updateNumberSeries(
  tenant: FlowTenant,
  uid: string,
  request: Schema<'NumberSeriesUpdateRequest'>,
): NumberSeries {
  const before = fromPath(tenant.numberSeries, 'number series', uid)
  const after = { ...before, ...knownFields(request, FIELDS) }
  const isUnused = before.currentValue < before.start
  const series = { ...after, currentValue: isUnused ? after.start - 1 : before.currentValue }
  requireRange(series)
  return tenant.numberSeries.put(series)
}

function requireRange({ start, end, currentValue }: NumberSeries): void {
  if (start < 0) throw invalid('/start', 'must be 0 or more')
  if (end < start) throw invalid('/end', `must not lie before the start ${start}`)
  if (end < currentValue) throw invalid('/end', `must not lie before the number given last, ${currentValue}`)
}
