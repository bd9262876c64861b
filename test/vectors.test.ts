import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../src/kernel/package-root.ts'
import { catalogue, profileValues } from './vectors/catalogue.ts'
import { readJson, readText, vectorFile, vectorIndex } from './vectors/vector-files.ts'
import type { VectorFile } from './vectors/vector-files.ts'

const ruleIds = new Set(catalogue.areas.flatMap((area) => area.rules.map((rule) => rule.id)))
const index = vectorIndex()
const files = index.map((entry) => ({
  entry,
  name: entry.file.replace(/\.json$/, ''),
  content: readJson<VectorFile>(`specs/vectors/${entry.file}`),
}))

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
const schemaFolder = join(packageRoot(), 'specs/schemas')
for (const file of readdirSync(schemaFolder).filter((name) => name.startsWith('vector')))
  ajv.addSchema(readJson<object>(`specs/schemas/${file}`))

function complaints(schema: string, data: unknown): string[] {
  const judge = ajv.getSchema(schema)
  if (judge === undefined) return [`no schema ${schema}`]
  if (judge(data) === true) return []
  return (judge.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? e.keyword}`)
}

describe('the files', () => {
  it('are those of the index, each with its schema and number of vectors', () => {
    const onDisk = readdirSync(join(packageRoot(), 'specs/vectors'), { recursive: true, encoding: 'utf8' })
    const data = onDisk.filter((name) => name.endsWith('.json') && name !== 'index.json')
    expect(data.sort()).toEqual(index.map(({ file }) => file).sort())
    expect(complaints('vector-index.schema.json', readJson('specs/vectors/index.json'))).toEqual([])
    for (const { entry, content } of files) {
      expect(entry, entry.file).toMatchObject({ vectors: content.vectors.length, title: content.title })
      expect(content.$schema.split('/').pop(), entry.file).toBe(entry.schema)
    }
  })

  it.each(files)('$name fits its schema', ({ entry, content }) => {
    expect(complaints(entry.schema, content)).toEqual([])
  })

  it('are refused by their schema when a vector has an unknown or a missing field', () => {
    const file = vectorFile('money-to-minor')
    const [first, ...rest] = file.vectors
    expect(
      complaints('vector-money.schema.json', { ...file, vectors: [{ ...first, x: 1 }, ...rest] }),
    ).not.toEqual([])
    expect(complaints('vector-money.schema.json', { ...file, vectors: [{ id: 'a' }] })).not.toEqual([])
    expect(complaints('vector-money.schema.json', { ...file, unknown: true })).not.toEqual([])
  })

  it('give every vector an id of its own', () => {
    const ids = files.flatMap(({ content }) => content.vectors.map(({ id }) => id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it.each(files)('$name has one vector per line, or is a mapping table', ({ entry, content }) => {
    const lines = readText(`specs/vectors/${entry.file}`).split('\n')
    const own = lines.filter((line) => /^ {4}\{ "id": .*\},?$/.test(line))
    expect(own).toHaveLength(content.family === 'mapping' ? 0 : content.vectors.length)
  })

  it.each(files)('$name says by which method its values were made', ({ content }) => {
    expect(content.method).toMatch(/by hand|Python 3\.11/i)
    expect(content.method).not.toMatch(/src\/|reference/)
  })

  it.each(files)('$name is listed in the README', ({ entry }) => {
    expect(readText('specs/vectors/README.md')).toContain(`\`${entry.file}\``)
  })

  it('hold at least 300 money vectors', () => {
    const money = files.filter(({ name }) => name.startsWith('money-'))
    const both = ['money-to-minor', 'money-from-minor', 'money-rounding'].map(
      (name) => vectorFile(name).vectors.length,
    )
    expect(money.flatMap(({ content }) => content.vectors).length).toBeGreaterThan(4586 + 300)
    expect(both.reduce((sum, n) => sum + n)).toBeGreaterThanOrEqual(300)
  })
})

describe('the catalogue knows', () => {
  it.each(files)('every rule of $name', ({ content }) => {
    expect(content.rules.filter((rule) => !ruleIds.has(rule))).toEqual([])
    const used = content.vectors.flatMap(({ rule }) => (rule === undefined ? [] : [rule]))
    expect(used.filter((rule) => !content.rules.includes(rule))).toEqual([])
  })

  it.each(files)('every profile, setting, contradiction and source of $name', ({ content }) => {
    const known = {
      profiles: catalogue.profiles.map(({ id }) => id),
      settings: catalogue.settings.map(({ key }) => key),
      contradictions: catalogue.contradictions.map(({ id }) => id),
      sources: catalogue.sources.map(({ code }) => code),
    }
    for (const part of ['profiles', 'settings', 'contradictions', 'sources'] as const)
      expect(
        (content[part] ?? []).filter((id) => !known[part].includes(id)),
        part,
      ).toEqual([])
  })

  it.each([
    ['money-rounding', 'money-round', ['exact-half-away', 'exact-half-even', 'truncate']],
    ['money-currency', 'minor-units', ['100', 'iso4217']],
    ['uid', 'uid-dash', ['strip', 'keep']],
    ['brand-uid', 'uid-dash', ['strip', 'keep']],
    ['delivery-po-uid', 'uid-dash', ['strip', 'keep']],
    ['working-days', 'deadline-zone', ['store', 'utc']],
    ['colli', 'colli', ['first', 'sum-weight-max-size']],
    ['units', 'unit', ['base', 'selected']],
  ])('the values that %s takes from profile %s', (name, profile, values) => {
    const file = vectorFile(name)
    expect(file.profiles).toContain(profile)
    expect(profileValues(profile)).toEqual(expect.arrayContaining(values))
    for (const value of values)
      expect(
        file.vectors.some((vector) => value in vector),
        value,
      ).toBe(true)
  })
})
