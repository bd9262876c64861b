/**
 * Ids of one case. Each carries the case's token (`zq` and four characters), so that every exchange about the
 * entity can be told to belong to this case; each is plain letters and digits, so that it is the same in Omnium
 * and, sanitised, in Flow. Fixed width: no id is the beginning of another.
 */
export interface CaseIds {
  readonly token: string
  order(): string
  sku(): string
  store(): string
  customer(): string
  purchaseOrder(): string
  delivery(): string
  receivement(): string
  handling(): string
  event(): string
  /** An id of any shape: the first `*` becomes token and number, as in `PO-* 2`. */
  of(shape: string): string
  email(): string
}

export function createCaseIds(token: string): CaseIds {
  let count = 0
  const next = (): string => `${token}${String(++count).padStart(3, '0')}`
  const named = (prefix: string) => (): string => `${prefix}${next()}`
  return {
    token,
    order: named('ORD'),
    sku: named('SKU'),
    store: named('STO'),
    customer: named('CUS'),
    purchaseOrder: named('PO'),
    delivery: named('DEL'),
    receivement: named('RCV'),
    handling: named('HAN'),
    event: named('EVT'),
    of: (shape) => shape.replace('*', next),
    email: () => `${next()}@example.com`,
  }
}
