/** Data: invented people, streets and companies of the demo retailer. */
export const FIRST_NAMES = [
  'Kari',
  'Ola',
  'Ingrid',
  'Lars',
  'Anne',
  'Per',
  'Sigrid',
  'Knut',
  'Astrid',
  'Bjørn',
  'Solveig',
  'Åse',
  'Øyvind',
  'Nils',
  'Marit',
] as const

export const LAST_NAMES = [
  'Nordmann',
  'Fjell',
  'Bakken',
  'Lien',
  'Sæther',
  'Ødegård',
  'Haugen',
  'Moen',
  'Åsen',
  'Strand',
] as const

export const STREETS = ['Storgata', 'Kirkeveien', 'Fjordgata', 'Bjørkelia', 'Parkveien', 'Elvegata'] as const

export const PLACES = [
  { postalCode: '0150', city: 'Oslo' },
  { postalCode: '0577', city: 'Oslo' },
  { postalCode: '5003', city: 'Bergen' },
  { postalCode: '5034', city: 'Bergen' },
  { postalCode: '7011', city: 'Trondheim' },
  { postalCode: '4006', city: 'Stavanger' },
] as const

export const COMPANY_NAMES = [
  'Fjordturer AS',
  'Bergtatt Friluftsskole',
  'Nordlandet Barnehage SA',
  'Elvestrand Hotell AS',
  'Tinden Idrettslag',
] as const
