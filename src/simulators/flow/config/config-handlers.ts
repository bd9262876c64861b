import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { countries, vatCodes } from './countries.ts'

/** Quirk: these lists live outside the tenant. */
export const configHandlers: FlowHandlers<'listCountries' | 'listVatCodes'> = {
  listCountries: ({ query }) => ({ status: 200, body: page(countries, query) }),
  listVatCodes: ({ query }) => {
    const wanted = vatCodes.filter(
      ({ countryCode }) => query.vatCountryCode === undefined || countryCode === query.vatCountryCode,
    )
    return { status: 200, body: page(wanted, query) }
  },
}
