/** What an Omnium order type means in Flow. */
export type OrderKind =
  | { readonly kind: 'click-and-collect'; readonly state: 'PARKED' }
  | { readonly kind: 'online'; readonly state: 'CONFIRMED' }
  | { readonly kind: 'ignored' }

/**
 * ORD-IN-02: ClickAndCollect is parked. ORD-IN-04: OnlineOrder is confirmed; ORD-IN-06: Online is Omnium's
 * predefined name for the same. ORD-IN-07: everything else is somebody else's business. Case is ignored, since
 * Omnium's own samples disagree about it (HOOK-11, C-32).
 */
export function orderKind(orderType: string | null | undefined): OrderKind {
  switch (orderType?.toLowerCase()) {
    case 'clickandcollect':
      return { kind: 'click-and-collect', state: 'PARKED' }
    case 'onlineorder':
    case 'online':
      return { kind: 'online', state: 'CONFIRMED' }
    default:
      return { kind: 'ignored' }
  }
}
