import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { createNumberSeries, updateNumberSeries } from './number-series.ts'

export const numberSeriesHandlers: FlowHandlers<
  'listNumberSeries' | 'createNumberSeries' | 'getNumberSeries' | 'updateNumberSeries'
> = {
  listNumberSeries: ({ query }, tenant) => {
    const { numberSeriesType } = query
    const wanted =
      numberSeriesType === undefined
        ? tenant.numberSeries.all()
        : tenant.numberSeries.by('type', numberSeriesType)
    return { status: 200, body: page(wanted, query) }
  },
  createNumberSeries: ({ body }, tenant) => ({ status: 200, body: createNumberSeries(tenant, body) }),
  getNumberSeries: ({ path }, tenant) => ({
    status: 200,
    body: fromPath(tenant.numberSeries, 'number series', path.numberSeriesUid),
  }),
  updateNumberSeries: ({ path, body }, tenant) => ({
    status: 200,
    body: updateNumberSeries(tenant, path.numberSeriesUid, body),
  }),
}
