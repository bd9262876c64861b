/** Data: the assortment of the demo retailer. Sizes times colours over all families are 200 products. */
export interface ProductFamily {
  readonly code: string
  readonly name: string
  readonly brand: string
  readonly category: string
  readonly supplierId: string
  /** Consumer price with VAT, in kroner. */
  readonly price: number
  readonly sizes: readonly (string | undefined)[]
  readonly colors: readonly (string | undefined)[]
}

const CLOTHING = ['XS', 'S', 'M', 'L', 'XL'] as const
const SHOES = ['38', '39', '40', '42', '43', '44'] as const
const SOCKS = ['35-38', '39-42', '43-46'] as const
const ONE = [undefined] as const

type Row = readonly [string, string, number, readonly (string | undefined)[], readonly (string | undefined)[]]

const family =
  (category: string, brand: string, supplierId: string) =>
  ([code, name, price, sizes, colors]: Row): ProductFamily => ({
    code,
    name,
    brand,
    category,
    supplierId,
    price,
    sizes,
    colors,
  })

export const FAMILIES: readonly ProductFamily[] = [
  ...(
    [
      ['JKT01', 'Skarv skalljakke', 2999, CLOTHING, ['Sort', 'Rød']],
      ['JKT02', 'Skarv dunjakke', 3499, CLOTHING, ['Blå', 'Sort']],
      ['JKT03', 'Skarv softshell', 1799, CLOTHING, ['Grå', 'Grønn']],
      ['JKT04', 'Skarv regnjakke', 1299, CLOTHING, ['Gul', 'Blå']],
    ] as const
  ).map(family('Jakker', 'Skarv', 'SUP_SKARV')),
  ...(
    [
      ['TRS01', 'Skarv turbukse', 1499, CLOTHING, ['Sort', 'Grønn']],
      ['TRS02', 'Skarv skallbukse', 2299, CLOTHING, ['Sort', 'Blå']],
      ['TRS03', 'Skarv shorts', 799, CLOTHING, ['Grå', 'Beige']],
    ] as const
  ).map(family('Bukser', 'Skarv', 'SUP_SKARV')),
  ...(
    [
      ['WOL01', 'Vidde ulltrøye', 899, CLOTHING, ['Sort', 'Rød']],
      ['WOL02', 'Vidde ullbukse', 849, CLOTHING, ['Sort', 'Blå']],
      ['WOL03', 'Vidde ullgenser', 1599, CLOTHING, ['Natur', 'Blå']],
    ] as const
  ).map(family('Ull', 'Vidde', 'SUP_VIDDE')),
  ...(
    [
      ['SHO01', 'Tindra fjellstøvel', 2499, SHOES, ['Brun']],
      ['SHO02', 'Tindra lettsko', 1399, SHOES, ['Grå']],
      ['SHO03', 'Tindra løpesko', 1599, SHOES, ['Blå']],
      ['SHO04', 'Tindra vinterstøvel', 2199, SHOES, ['Sort']],
    ] as const
  ).map(family('Sko', 'Tindra', 'SUP_TINDRA')),
  ...(
    [
      ['SOC01', 'Vidde tursokk', 199, SOCKS, ['Grå', 'Rød']],
      ['SOC02', 'Vidde løpesokk', 149, SOCKS, ['Sort', 'Hvit']],
      ['SOC03', 'Vidde skisokk', 249, SOCKS, ['Blå', 'Sort']],
    ] as const
  ).map(family('Sokker', 'Vidde', 'SUP_VIDDE')),
  ...(
    [
      ['HAT01', 'Vidde lue', 299, ONE, ['Rød', 'Blå', 'Grå']],
      ['HAT02', 'Vidde pannebånd', 199, ONE, ['Sort', 'Hvit', 'Rød']],
      ['HAT03', 'Skarv caps', 249, ONE, ['Sort', 'Grønn', 'Beige']],
      ['HAT04', 'Skarv solhatt', 349, ONE, ['Beige', 'Grå', 'Blå']],
    ] as const
  ).map(family('Hodeplagg', 'Vidde', 'SUP_VIDDE')),
  ...(
    [
      ['BAG01', 'Rabb dagstursekk 25 l', 899, ONE, ['Sort', 'Rød', 'Grønn']],
      ['BAG02', 'Rabb tursekk 45 l', 1699, ONE, ['Blå', 'Grå', 'Grønn']],
      ['BAG03', 'Rabb fjellsekk 65 l', 2399, ONE, ['Sort', 'Blå', 'Rød']],
      ['BAG04', 'Rabb hoftebelte', 399, ONE, ['Sort', 'Grå', 'Blå']],
    ] as const
  ).map(family('Sekker', 'Rabb', 'SUP_RABB')),
  ...(
    [
      ['TNT01', 'Rabb tunneltelt 2', 3999, ONE, ONE],
      ['TNT02', 'Rabb tunneltelt 3', 4999, ONE, ONE],
      ['TNT03', 'Rabb kuppeltelt 2', 2499, ONE, ONE],
      ['TNT04', 'Rabb lavvo 6', 6999, ONE, ONE],
      ['SLP01', 'Rabb sovepose sommer', 1299, ONE, ONE],
      ['SLP02', 'Rabb sovepose 3 sesong', 2199, ONE, ONE],
      ['SLP03', 'Rabb sovepose vinter', 3299, ONE, ONE],
      ['SLP04', 'Rabb liggeunderlag', 799, ONE, ONE],
      ['COK01', 'Rabb stormkjøkken', 1099, ONE, ONE],
      ['COK02', 'Rabb gassbrenner', 599, ONE, ONE],
      ['COK03', 'Rabb kjelesett', 499, ONE, ONE],
      ['COK04', 'Rabb bestikk', 99, ONE, ONE],
      ['COK05', 'Rabb kopp', 79.5, ONE, ONE],
      ['COK06', 'Rabb kaffekjele', 449, ONE, ONE],
      ['BTL01', 'Rabb drikkeflaske 0,5 l', 199, ONE, ['Rød', 'Blå', 'Sort']],
      ['BTL02', 'Rabb drikkeflaske 1 l', 249, ONE, ['Rød', 'Blå', 'Sort']],
      ['BTL03', 'Rabb termos 0,75 l', 399, ONE, ['Grønn', 'Sort', 'Hvit']],
      ['BTL04', 'Rabb termos 1 l', 449, ONE, ['Grønn', 'Sort', 'Hvit']],
      ['LMP01', 'Rabb hodelykt 200', 299, ONE, ONE],
      ['LMP02', 'Rabb hodelykt 450', 599, ONE, ONE],
      ['LMP03', 'Rabb hodelykt 900', 1199, ONE, ONE],
      ['LMP04', 'Rabb leirlykt', 349, ONE, ONE],
      ['CAR01', 'Rabb impregnering', 149, ONE, ONE],
      ['CAR02', 'Rabb skokrem', 89.9, ONE, ONE],
      ['CAR03', 'Rabb ullvask', 99.9, ONE, ONE],
      ['CAR04', 'Rabb reparasjonssett', 129, ONE, ONE],
    ] as const
  ).map(family('Tur og leir', 'Rabb', 'SUP_RABB')),
]

export const SUPPLIERS = [
  { id: 'SUP_SKARV', name: 'Skarv Klær AS' },
  { id: 'SUP_VIDDE', name: 'Vidde Ullvare AS' },
  { id: 'SUP_TINDRA', name: 'Tindra Fottøy AB' },
  { id: 'SUP_RABB', name: 'Rabb Utstyr AS' },
] as const

/** The departments of the shop, and below them the categories that the families are in. */
export const CATEGORIES = [
  { id: 'sortiment', name: 'Sortiment', parentId: undefined },
  { id: 'klaer', name: 'Klær', parentId: 'sortiment' },
  { id: 'jakker', name: 'Jakker', parentId: 'klaer' },
  { id: 'bukser', name: 'Bukser', parentId: 'klaer' },
  { id: 'ull', name: 'Ull', parentId: 'klaer' },
  { id: 'sokker', name: 'Sokker', parentId: 'klaer' },
  { id: 'hodeplagg', name: 'Hodeplagg', parentId: 'klaer' },
  { id: 'sko', name: 'Sko', parentId: 'sortiment' },
  { id: 'utstyr', name: 'Utstyr', parentId: 'sortiment' },
  { id: 'sekker', name: 'Sekker', parentId: 'utstyr' },
  { id: 'tur_og_leir', name: 'Tur og leir', parentId: 'utstyr' },
] as const
