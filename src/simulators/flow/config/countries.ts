import { iso } from '../../../kernel/clock.ts'
import type { Schema } from '../schemas.ts'

const published = iso(Date.UTC(2020, 0, 1))

const country = (
  code: string,
  name: string,
  currency: string,
  phonePrefix: string,
  languageCode: string,
): Schema<'Country'> => ({
  countryUid: code.toLowerCase(),
  code,
  name,
  currency,
  phonePrefix,
  languageCode,
  createdAt: published,
  lastModifiedAt: published,
})

export const countries: readonly Schema<'Country'>[] = [
  country('NO', 'Norge', 'NOK', '+47', 'nb'),
  country('SE', 'Sverige', 'SEK', '+46', 'sv'),
  country('DK', 'Danmark', 'DKK', '+45', 'da'),
  country('FI', 'Suomi', 'EUR', '+358', 'fi'),
]

/** Rates in hundredths of a percent (the scale is assumed). The first one of a country is its standard rate. */
const vat = (countryCode: string, label: string, rate: number): Schema<'VatCode'> => ({
  vatCodeUid: `${countryCode.toLowerCase()}-${String(rate / 100).replace('.', '_')}`,
  name: `${label} ${rate / 100} %`,
  rate,
  countryCode,
  fromDate: published,
  createdAt: published,
  lastModifiedAt: published,
})

export const vatCodes: readonly Schema<'VatCode'>[] = [
  vat('NO', 'MVA', 2500),
  vat('NO', 'MVA', 1500),
  vat('NO', 'MVA', 1200),
  vat('NO', 'MVA', 0),
  vat('SE', 'Moms', 2500),
  vat('SE', 'Moms', 1200),
  vat('SE', 'Moms', 600),
  vat('SE', 'Moms', 0),
  vat('DK', 'Moms', 2500),
  vat('DK', 'Moms', 0),
  vat('FI', 'ALV', 2550),
  vat('FI', 'ALV', 1350),
  vat('FI', 'ALV', 1000),
  vat('FI', 'ALV', 0),
]

/** Rate of a VAT code in hundredths of a percent; the standard rate of the country without a (known) code. */
export function vatRate(vatCodeUid: string | null | undefined, countryCode: string): number {
  const code =
    vatCodes.find((candidate) => candidate.vatCodeUid === vatCodeUid) ??
    vatCodes.find((candidate) => candidate.countryCode === countryCode)
  return code?.rate ?? 0
}
