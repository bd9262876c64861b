import type { Market } from '../schemas.ts'

/** The markets every tenant starts with (M-MKT): Norway is the default one. */
export const DEFAULT_MARKETS: readonly (Market & { readonly marketId: string })[] = [
  market('NOR', 'Norge', 'NO', 'NOK', 25, 'nb'),
  market('SWE', 'Sverige', 'SE', 'SEK', 25, 'sv'),
  market('DNK', 'Danmark', 'DK', 'DKK', 25, 'da'),
  market('FIN', 'Suomi', 'FI', 'EUR', 25.5, 'fi'),
]

function market(
  marketId: string,
  marketName: string,
  countryCode: string,
  currency: string,
  defaultTaxRate: number,
  languageCode: string,
): Market & { readonly marketId: string } {
  return {
    marketId,
    marketName,
    countryCode,
    currency,
    defaultTaxRate,
    languageCode,
    isoLanguageCode: `${languageCode}-${countryCode}`,
    marketType: 'B2C',
    isActive: true,
    isDefaultMarket: marketId === 'NOR',
    isTaxExcluded: false,
  }
}
