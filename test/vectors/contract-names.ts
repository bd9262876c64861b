// Holds objects and single fields of the mapping vectors against the schemas of the contracts: each name must
// exist, each value must fit. Obligatory fields do not count: a pair shows a part of an object.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readJson } from './vector-files.ts'

interface Schema {
  $ref?: string
  properties?: Record<string, Schema>
  items?: Schema
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
}
interface Contract {
  components: { schemas: Record<string, Schema> }
}
export type Api = 'flow' | 'omnium'

const contracts: Record<Api, Contract> = {
  flow: readJson<Contract>('generated/flow/openapi.json'),
  omnium: readJson<Contract>('generated/omnium/openapi.json'),
}
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
for (const [api, { components }] of Object.entries(contracts))
  ajv.addSchema({ $id: `https://contract/${api}`, components: withoutRequired(components) })

function withoutRequired(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutRequired)
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([key, value]) => !(key === 'required' && Array.isArray(value)))
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutRequired(value)]))
}

export const hasSchema = (api: Api, name: string): boolean => name in contracts[api].components.schemas

/** What is wrong with `value` as an object of the named schema. */
export function mismatches(api: Api, name: string, value: unknown): string[] {
  const names = unknownNames(api, contracts[api].components.schemas[name] ?? {}, value, name)
  const judge = ajv.getSchema(`https://contract/${api}#/components/schemas/${name}`)
  if (judge === undefined) return [...names, `${name}: no such schema`]
  if (judge(value) === true) return names
  return [...names, ...(judge.errors ?? []).map((e) => `${name}${e.instancePath}: ${e.message ?? e.keyword}`)]
}

/** The names in `value` that its schema does not know. */
export function unknownNames(api: Api, schema: Schema, value: unknown, path: string): string[] {
  const parts = flatten(api, schema)
  if (Array.isArray(value)) {
    const items = parts.find((part) => part.items !== undefined)?.items
    return items === undefined
      ? []
      : value.flatMap((each, i) => unknownNames(api, items, each, `${path}[${i}]`))
  }
  if (typeof value !== 'object' || value === null) return []
  if (!parts.some((part) => part.properties !== undefined)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = parts.find((part) => part.properties !== undefined && key in part.properties)
    const next = known?.properties?.[key]
    return next === undefined ? [`${path}.${key}: unknown`] : unknownNames(api, next, inner, `${path}.${key}`)
  })
}

/** As `unknownNames`, from the name of a schema. */
export const unknownNamesOf = (api: Api, name: string, value: unknown): string[] =>
  unknownNames(api, contracts[api].components.schemas[name] ?? {}, value, name)

function flatten(api: Api, schema: Schema): Schema[] {
  const target = schema.$ref?.split('/').pop()
  const referred = target === undefined ? undefined : contracts[api].components.schemas[target]
  const nested = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  return [
    schema,
    ...[...nested, ...(referred === undefined ? [] : [referred])].flatMap((s) => flatten(api, s)),
  ]
}
