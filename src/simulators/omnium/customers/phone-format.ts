import { badRequest } from '../refused.ts'

/** How a tenant writes phone numbers: the members of the vendor's phone format settings. */
export interface PhoneFormat {
  readonly requireCountryCode?: boolean
  readonly removeCountryCode?: boolean
  readonly usePlusInCountryCode?: boolean
  readonly useZeroZeroInCountryCode?: boolean
  /** Digits only, `47`. */
  readonly defaultCountryCode?: string
  readonly expectedPhoneNumberFormats?: readonly ExpectedLength[]
}

interface ExpectedLength {
  readonly countryCode: string
  readonly minExpectedNumberLength: number
  readonly maxExpectedNumberLength: number
}

/** The number as the tenant keeps it; refused when it lacks its country or has a wrong length. */
export function formatPhone(phone: string, format: PhoneFormat): string {
  const { country, local } = split(phone, format)
  if (country === undefined) {
    if (format.requireCountryCode) throw badRequest(`Phone number ${phone} has no country code.`)
    return local
  }
  checkLength(phone, country, local, format)
  if (format.removeCountryCode) return local
  const sign = format.usePlusInCountryCode ? '+' : format.useZeroZeroInCountryCode ? '00' : ''
  return sign + country + local
}

/** A country that the settings do not name cannot be told from the rest of the number, so it stays with it. */
function split(
  phone: string,
  { defaultCountryCode, expectedPhoneNumberFormats = [] }: PhoneFormat,
): { readonly country: string | undefined; readonly local: string } {
  const compact = phone.replace(/[^\d+]/g, '')
  const digits = compact.replace(/^(\+|00)/, '')
  if (digits === compact) return { country: defaultCountryCode, local: digits }
  const known = [
    ...expectedPhoneNumberFormats.map(({ countryCode }) => countryCode),
    defaultCountryCode ?? '',
  ]
  const country = known.find((code) => code !== '' && digits.startsWith(code)) ?? ''
  return { country, local: digits.slice(country.length) }
}

function checkLength(phone: string, country: string, local: string, format: PhoneFormat): void {
  const expected = format.expectedPhoneNumberFormats?.find(({ countryCode }) => countryCode === country)
  if (!expected) return
  const { minExpectedNumberLength: least, maxExpectedNumberLength: most } = expected
  if (local.length < least || local.length > most)
    throw badRequest(`Phone number ${phone} must have ${least} to ${most} digits after its country code.`)
}
