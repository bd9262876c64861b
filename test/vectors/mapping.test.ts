import { describe, expect, it } from 'vitest'
import { catalogue, profileValues } from './catalogue.ts'
import { hasSchema, mismatches, unknownNamesOf } from './contract-names.ts'
import { leastObject, namedValues, takeApart } from './mapping-pair.ts'
import type { Expectation, MappingFile } from './mapping-pair.ts'
import { readJson, vectorIndex } from './vector-files.ts'

const tableNames =
  'M-PRD M-STO M-PO-HEAD M-PO-LINE M-PO-STATUS M-RCV M-LEVEL M-CUS-P M-CUS-B M-INV M-MKT M-EVT M-ORD-L'
const tables = vectorIndex()
  .filter(({ file }) => file.startsWith('mapping/'))
  .map(({ file }) => ({ file, table: readJson<MappingFile>(`specs/vectors/${file}`) }))
const pairs = tables.flatMap(({ table }) => table.vectors.map((pair) => ({ id: pair.id, table, pair })))
const ruleIds = new Set(catalogue.areas.flatMap(({ rules }) => rules.map(({ id }) => id)))

describe('the mapping tables', () => {
  it('are all there, each with at least three pairs', () => {
    expect(tables.map(({ table }) => table.table)).toEqual(tableNames.split(' '))
    for (const { file, table } of tables) {
      expect(file).toBe(`mapping/${table.table}.json`)
      expect(table.vectors.length, file).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(tables)('$file names the rule of each field, and no rule beside', ({ table }) => {
    const used = new Set(table.vectors.flatMap(({ expect: fields }) => fields.map(({ rule }) => rule)))
    expect([...used].sort()).toEqual(table.rules)
    expect([...used].filter((rule) => !ruleIds.has(rule))).toEqual([])
  })

  it.each(pairs)('$id has the objects that its table declares, and no field twice', ({ table, pair }) => {
    expect(Object.keys(table.source)).toEqual(expect.arrayContaining(Object.keys(pair.source)))
    const targets = pair.expect.map(({ field }) => takeApart(field).object)
    expect(Object.keys(table.target)).toEqual(expect.arrayContaining([...new Set(targets)]))
    const fields = pair.expect.map(({ field }) => field)
    expect(fields.filter((field, i) => fields.indexOf(field) !== i)).toEqual([])
  })

  it.each(pairs)('$id uses settings and profile values of the catalogue', ({ table, pair }) => {
    const keys = new Set(catalogue.settings.map(({ key }) => key))
    expect(Object.keys(pair.settings ?? {}).filter((key) => !keys.has(key))).toEqual([])
    const taken = [
      ...Object.entries(pair.profiles ?? {}).map(([profile, value]) => ({ profile, values: [value] })),
      ...pair.expect.flatMap(({ byProfile }) =>
        byProfile === undefined ? [] : [{ ...byProfile, values: Object.keys(byProfile.values) }],
      ),
    ]
    for (const { profile, values } of taken) {
      expect(table.profiles).toContain(profile)
      expect(profileValues(profile)).toEqual(expect.arrayContaining(values))
    }
  })
})

const sources = pairs.flatMap(({ id, table, pair }) =>
  Object.entries(pair.source).map(([name, value]) => {
    const of = table.source[name]
    if (of?.schema === undefined || of.schema === null)
      throw new Error(`Source ${name} of ${id} needs a schema`)
    return { id, name, value, api: of.api, schema: of.schema }
  }),
)
const targets = tables.flatMap(({ table }) =>
  Object.entries(table.target).flatMap(([name, of]) => {
    const fields = table.vectors.flatMap((pair) =>
      pair.expect.filter(({ field }) => takeApart(field).object === name),
    )
    return of.schema === null ? [] : [{ table: table.table, name, api: of.api, schema: of.schema, fields }]
  }),
)

describe('the contracts know', () => {
  it('every object of the tables', () => {
    const unknown = [...sources, ...targets].filter(({ api, schema }) => !hasSchema(api, schema))
    expect([...new Set(unknown.map(({ api, schema }) => `${api} ${schema}`))]).toEqual([])
  })

  it.each(sources)('$id: every name and value of source $name', ({ value, api, schema }) => {
    expect(mismatches(api, schema, value)).toEqual([])
  })

  it.each(targets)('$table: every expected field of target $name', ({ api, schema, fields }) => {
    expect(fields.length).toBeGreaterThan(0)
    expect(fields.flatMap((field) => faults(api, schema, field))).toEqual([])
  })

  it('an unknown name and a value of the wrong type, and says where', () => {
    const object = { address: { line1: 7, street: 'x' } }
    expect(mismatches('omnium', 'OmniumPrivateCustomer', object)).toEqual([
      'OmniumPrivateCustomer.address.street: unknown',
      'OmniumPrivateCustomer/address/line1: must be string,null',
    ])
  })
})

/** What the contract has against an expected field: its name, a value, or all values of a profile. */
function faults(api: 'flow' | 'omnium', schema: string, expected: Expectation): string[] {
  if (leastObject(expected.field, '') === null) return []
  const object = (value: unknown): unknown => leastObject(expected.field, value)
  const byProfile = Object.values(expected.byProfile?.values ?? {})
  const profiles = byProfile.map((value) => mismatches(api, schema, object(value)))
  return [
    ...unknownNamesOf(api, schema, object('')),
    ...namedValues(expected).flatMap((value) => mismatches(api, schema, object(value))),
    ...(profiles.length > 0 && profiles.every((found) => found.length > 0) ? profiles.flat() : []),
  ]
}
