import { page } from '../lists/page.ts'
import { notFound } from '../refused.ts'
import type { FlowHandlers } from '../schemas.ts'
import { countries, vatCodes } from './countries.ts'

/** Quirk 23: these lists live outside the tenant. */
export const configHandlers: FlowHandlers<
  'listCountries' | 'listVatCodes' | 'getCountry' | 'listVatCodesOfCountry'
> = {
  listCountries: ({ query }) => ({ status: 200, body: page(countries, query) }),
  listVatCodes: ({ query }) => {
    const wanted = vatCodes.filter(
      ({ countryCode }) => query.vatCountryCode === undefined || countryCode === query.vatCountryCode,
    )
    return { status: 200, body: page(wanted, query) }
  },
  getCountry: ({ path }) => {
    const country = countries.find(({ countryUid }) => countryUid === path.countryUid)
    if (!country) throw notFound('country', path.countryUid)
    return { status: 200, body: country }
  },
  listVatCodesOfCountry: ({ path, query }) => {
    if (!countries.some(({ code }) => code === path.countryCode)) throw notFound('country', path.countryCode)
    const wanted = vatCodes.filter(({ countryCode }) => countryCode === path.countryCode)
    return { status: 200, body: page(wanted, query) }
  },
}
