// Every computed value a second time, by other means than those that made it and without the reference.
import { describe, expect, it } from 'vitest'
import { dateIn, norwegianHolidays, workingDayAfter } from './calendar.ts'
import { canonical, scale, survivesFloat, unscale } from './decimal-text.ts'
import type { Rounding } from './decimal-text.ts'
import { brandUid, sanitised } from './sanitised.ts'
import { readJson, vectorsOf } from './vector-files.ts'

interface Money {
  amount: string
  minor: number
  binary64?: boolean
}
const roundings: Rounding[] = ['exact-half-away', 'exact-half-even', 'truncate']

describe('money', () => {
  it.each(['money-to-minor', 'money-traps', 'money-from-minor'])(
    '%s agrees with BigInt arithmetic',
    (name) => {
      for (const { id, amount, minor, binary64 } of vectorsOf<Money>(name)) {
        for (const rounding of roundings) expect(scale(amount, 2, rounding), id).toBe(BigInt(minor))
        expect(unscale(BigInt(minor), 2), id).toBe(canonical(amount))
        if (binary64 !== undefined) expect(survivesFloat(amount), id).toBe(binary64)
      }
    },
  )

  it('traps are all amounts below 1000 that truncation gets wrong, and no other', () => {
    const all = Array.from({ length: 100_000 }, (_, n) => ({ n, text: (n / 100).toFixed(2) }))
    const wrong = all.filter(({ n, text }) => Math.trunc(Number(text) * 100) !== n)
    const listed = vectorsOf<Money>('money-traps').map(({ amount, minor }) => ({ n: minor, text: amount }))
    expect(listed).toEqual(wrong)
    expect(listed).toHaveLength(4586)
  })

  it('rounding agrees with BigInt arithmetic in every profile', () => {
    for (const vector of vectorsOf<Record<Rounding, number> & Money>('money-rounding')) {
      for (const rounding of roundings)
        expect(scale(vector.amount, 2, rounding), vector.id).toBe(BigInt(vector[rounding]))
      expect(survivesFloat(vector.amount), vector.id).toBe(vector.binary64)
      expect(canonical(vector.amount).split('.')[1]?.length, vector.id).toBeGreaterThan(2)
    }
  })

  it('currencies agree with BigInt arithmetic and with the decimals that Intl knows', () => {
    type Currency = Money & { currency: string; '100': number; iso4217: number; lossy: boolean }
    for (const vector of vectorsOf<Currency>('money-currency')) {
      const format = new Intl.NumberFormat('en', { style: 'currency', currency: vector.currency })
      const decimals = format.resolvedOptions().maximumFractionDigits ?? 2
      expect(scale(vector.amount, decimals, 'truncate'), vector.id).toBe(BigInt(vector.iso4217))
      for (const rounding of roundings)
        expect(scale(vector.amount, 2, rounding), vector.id).toBe(BigInt(vector['100']))
      expect(unscale(BigInt(vector['100']), 2) !== canonical(vector.amount), vector.id).toBe(vector.lossy)
    }
  })

  it('odd texts are amounts exactly when they are JSON numbers in range', () => {
    for (const { id, json, outcome } of vectorsOf<{ json: string; outcome: string | number }>('money-odd')) {
      const value = parsed(json)
      const inRange = typeof value === 'number' && Number.isSafeInteger(Math.round(value * 100))
      if (inRange) expect(Math.round(value * 100) + 0, id).toBe(outcome)
      else expect(value === null ? 'missing' : 'refuse', id).toBe(outcome)
    }
  })
})

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    // No JSON is one of the cases, told apart from null.
    return undefined
  }
}

interface ByDash<Uid = string | null> {
  strip: Uid
  keep: Uid
}

describe('UIDs', () => {
  it('of ids agree character by character', () => {
    for (const { id, input, strip, keep } of vectorsOf<ByDash & { input: string }>('uid')) {
      expect([sanitised(input, false), sanitised(input, true)], id).toEqual([strip, keep])
      // Idempotent: what was sanitised stays (UID-04).
      if (keep !== null) expect(sanitised(keep, true), id).toBe(keep)
    }
  })

  it('of brands agree, and the tolerated ones differ', () => {
    for (const vector of vectorsOf<ByDash & { brand: string; tolerated: string[] }>('brand-uid')) {
      const { id, brand, strip, keep, tolerated } = vector
      expect([brandUid(brand, false), brandUid(brand, true)], id).toEqual([strip, keep])
      expect(tolerated, id).not.toContain(strip)
    }
  })

  it('of deliveries agree with both orders of composing and sanitising', () => {
    type Delivery = ByDash & { purchaseOrderId: string; deliveryId: string; tolerated: string[] }
    for (const { id, purchaseOrderId, deliveryId, strip, keep, tolerated } of vectorsOf<Delivery>(
      'delivery-po-uid',
    )) {
      const of = (dash: boolean): (string | null)[] =>
        [purchaseOrderId, deliveryId].map((x) => sanitised(x, dash))
      const joined = (dash: boolean): string | null =>
        of(dash).includes(null) ? null : sanitised(`${purchaseOrderId}-delivery-${deliveryId}`, dash)
      expect([joined(false), joined(true)], id).toEqual([strip, keep])
      expect(tolerated, id).toEqual(strip === null ? [] : [of(false).join('-delivery-')])
    }
  })

  it('that collide do so, and those of one object agree', () => {
    type Group = ByDash<(string | null)[]> & { inputs: string[]; objects: 'same' | 'distinct' }
    for (const { id, inputs, strip, keep, objects, rule } of vectorsOf<Group>('uid-collisions')) {
      expect(
        inputs.map((input) => sanitised(input, false)),
        id,
      ).toEqual(strip)
      expect(
        inputs.map((input) => sanitised(input, true)),
        id,
      ).toEqual(keep)
      const different = new Set(strip).size
      if (objects === 'same') expect(different, id).toBe(1)
      else if (rule === 'UID-09') expect(different, id).toBeLessThan(inputs.length)
      else expect(different, id).toBe(inputs.length)
    }
  })
})

describe('time', () => {
  it('retry delays follow the tables of the sources', () => {
    const tables: Record<string, number[]> = {
      S3: [1, 2, 5, 10, 20, 30, 45, 60, 90],
      S0: [2, 2, 5, 10, 20, 30, 45, 60, 90],
    }
    type Retry = {
      table: string
      retry: number
      delayMinutes: number
      sumMinutes: number
      'retry-first': string
    }
    const vectors = vectorsOf<Retry>('retry-delays')
    for (const [table, delays] of Object.entries(tables)) {
      const own = vectors.filter((vector) => vector.table === table)
      expect(own.map(({ retry }) => retry)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
      for (const { id, retry, delayMinutes, sumMinutes, 'retry-first': first } of own) {
        expect(delayMinutes, id).toBe(delays[retry - 1] ?? 120)
        const early = delays.slice(0, retry).reduce((sum, delay) => sum + delay, 0)
        expect(sumMinutes, id).toBe(early + 120 * Math.max(0, retry - delays.length))
        expect(first, id).toBe(`${delays[0]}m`)
      }
    }
  })

  const file = readJson<{ holidays: { NO: Record<string, string[]> } }>('specs/vectors/working-days.json')
  const listed = file.holidays.NO

  it('Norwegian holidays agree with Gauss', () => {
    expect(Object.keys(listed).length).toBeGreaterThanOrEqual(5)
    for (const [year, days] of Object.entries(listed))
      expect(days, year).toEqual(norwegianHolidays(Number(year)))
  })

  it('working days agree with a list of all working days', () => {
    type Due = { none: string; country: string }
    type Count = { at: string; zone: string; days: number; localDate: string; store: Due; utc: Due }
    const none = new Set<string>()
    const country = new Set(Object.values(listed).flat())
    for (const { id, at, zone, days, localDate, store, utc } of vectorsOf<Count>('working-days')) {
      expect(dateIn(at, zone), id).toBe(localDate)
      const due = (start: string): Due => ({
        none: workingDayAfter(start, days, none),
        country: workingDayAfter(start, days, country),
      })
      expect(due(localDate), id).toEqual(store)
      expect(due(at.slice(0, 10)), id).toEqual(utc)
    }
  })
})

describe('quantities', () => {
  const places = { 'product-weight-kg': 3, 'colli-weight-g': 0, 'colli-size-cm': 1, quantity: 2 }
  type Unit = { kind: keyof typeof places; omnium: string; flow: number; direction: 'to-flow' | 'both' }
  type Selected = Record<'selectedUnitQuantity' | 'selectedUnitConversionFactor' | 'quantity', string> &
    Record<'base' | 'selected', number> & { kind: 'selected-unit' }

  it('agree with BigInt arithmetic', () => {
    for (const vector of vectorsOf<Unit | Selected>('units')) {
      if (vector.kind === 'selected-unit') {
        const { id, selectedUnitQuantity, selectedUnitConversionFactor, quantity, base, selected } = vector
        const product = scale(selectedUnitQuantity, 2) * scale(selectedUnitConversionFactor, 2)
        expect([unscale(product, 4), scale(quantity, 2)], id).toEqual([quantity, BigInt(base)])
        expect(scale(selectedUnitQuantity, 2), id).toBe(BigInt(selected))
        continue
      }
      expect(scale(vector.omnium, places[vector.kind]), vector.id).toBe(BigInt(vector.flow))
      if (vector.direction === 'both')
        expect(unscale(BigInt(vector.flow), 2), vector.id).toBe(canonical(vector.omnium))
    }
  })

  it('of colli agree with BigInt arithmetic', () => {
    type Size = 'height' | 'width' | 'length'
    type Body = Record<Size | 'weight', number | null>
    type Product = { weight: number | null; colli: Partial<Record<Size | 'weight', number>>[]; first: Body }
    const integer = (value: number | undefined, by: number): number | null =>
      value === undefined ? null : Number(scale(String(value), by))
    for (const vector of vectorsOf<Product & { 'sum-weight-max-size': Body }>('colli')) {
      const { id, weight, colli, first, 'sum-weight-max-size': all } = vector
      const weights = colli.flatMap((one) => one.weight ?? [])
      const sum = weights.length === 0 ? undefined : weights.reduce((a, b) => a + b)
      const own = integer(weight ?? undefined, 3)
      expect([first.weight, all.weight], id).toEqual([
        own ?? integer(colli[0]?.weight, 0),
        own ?? integer(sum, 0),
      ])
      for (const size of ['height', 'width', 'length'] as const) {
        const sizes = colli.flatMap((one) => one[size] ?? [])
        const largest = sizes.length === 0 ? undefined : Math.max(...sizes)
        expect([first[size], all[size]], id).toEqual([integer(colli[0]?.[size], 1), integer(largest, 1)])
      }
    }
  })

  it('of receptions are differences in hundredths', () => {
    type Line = { lineItemId: string; flowReceived: number[]; omniumDelivered: string }
    type Call = { call: string; lines?: object[]; inventory?: string; report?: true }
    type Reception = {
      omniumHasPurchaseOrder: boolean
      stockMaster: string
      flowStock?: number
      lines: Line[]
    }
    const level = (stock: number | undefined): Call => ({
      call: 'stock-level',
      inventory: unscale(BigInt(stock ?? 'no stock'), 2),
    })
    type Vector = Reception & { expect: Call; underRcvNegativeLevel?: Call }
    for (const vector of vectorsOf<Vector>('reception-differences')) {
      const { id, omniumHasPurchaseOrder, stockMaster, flowStock, lines, underRcvNegativeLevel } = vector
      const differences = lines.map(({ lineItemId, flowReceived, omniumDelivered }) => ({
        lineItemId,
        more: BigInt(flowReceived.reduce((a, b) => a + b)) - scale(omniumDelivered, 2),
      }))
      const sent = differences.filter(({ more }) => more > 0n)
      const negative = differences.some(({ more }) => more < 0n)
      const confirmed: Call =
        sent.length === 0
          ? { call: 'none' }
          : {
              call: 'goods-reception',
              lines: sent.map(({ lineItemId, more }) => ({
                lineItemId,
                deliveredQuantity: unscale(more, 2),
              })),
            }
      const local = (): Call => (stockMaster === 'flow' ? level(flowStock) : { call: 'none' })
      const reported: Call = negative ? { ...confirmed, report: true } : confirmed
      expect(vector.expect, id).toEqual(omniumHasPurchaseOrder ? reported : local())
      if (underRcvNegativeLevel !== undefined) expect(underRcvNegativeLevel, id).toEqual(level(flowStock))
    }
  })
})

describe('tables', () => {
  it('VAT codes follow from numeric equality of the rates', () => {
    type Market = { defaultTaxRate: string; vatCodeUids: Record<string, string> }
    type File = { defaultVatCodeUid: string; markets: Record<string, Market> }
    const { defaultVatCodeUid, markets } = readJson<File>('specs/vectors/vat-codes.json')
    type Rate = { market: string; taxRate: string | null; vatCodeUid: string }
    for (const { id, market, taxRate, vatCodeUid } of vectorsOf<Rate>('vat-codes')) {
      const { defaultTaxRate, vatCodeUids } = markets[market] ?? { defaultTaxRate: '', vatCodeUids: {} }
      const rate = Number(taxRate ?? defaultTaxRate)
      const entry = Object.entries(vatCodeUids).find(([key]) => Number(key) === rate)
      expect(entry?.[1] ?? defaultVatCodeUid, id).toBe(vatCodeUid)
    }
  })

  it('markets follow from externalId, else from the four countries', () => {
    const map = new Map(
      ['NO:NOR', 'SE:SWE', 'DK:DNK', 'FI:FIN'].map((pair) => pair.split(':') as [string, string]),
    )
    type Store = { countryCode: string; externalId: string | null; marketId: string | null }
    for (const { id, countryCode, externalId, marketId } of vectorsOf<Store>('country-market')) {
      const mapped = map.get(countryCode.trim().toUpperCase()) ?? null
      expect(externalId === null || externalId === '' ? mapped : externalId, id).toBe(marketId)
    }
  })
})
