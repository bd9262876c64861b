import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { createAjv } from '../../src/simulators/host/contract/create-ajv.ts'
import type { OpenApiDocument } from '../../src/simulators/host/contract/openapi-document.ts'
import { emitModule, SOURCE } from './compile-validators.ts'

interface ActionSpec {
  readonly argument: object
}

/**
 * The actions of one system: descriptions to serve, validators of the arguments, and validators of the vendor's
 * schemas that arguments name (`x-entity`). Two modules, because only the admin API looks into entities.
 */
export function writeActions(
  api: string,
  source: string,
  document: OpenApiDocument,
): ReadonlyMap<string, string> {
  const { actions } = parse(readFileSync(source, 'utf8')) as { actions: Record<string, ActionSpec> }
  const described = Object.entries(actions).map(([name, action]) => ({ name, ...action }))
  const argumentSchemas = described.map(({ name, argument }) => [name, argument] as const)
  const entities = [...new Set(described.flatMap(({ argument }) => entitiesIn(argument)))].sort()
  return new Map([
    [`${api}.json`, JSON.stringify(described, null, 1) + '\n'],
    [`${api}-arguments.cjs`, compile(document, argumentSchemas)],
    [
      `${api}-entities.cjs`,
      compile(
        document,
        entities.map((name) => [name, { $ref: `contract#/components/schemas/${name}` }] as const),
      ),
    ],
  ])
}

function compile(document: OpenApiDocument, schemas: readonly (readonly [string, object])[]): string {
  // Callers in TypeScript may hand over NaN, which JSON cannot.
  const ajv = createAjv(document, { ...SOURCE, strictNumbers: true })
  const exports: Record<string, string> = {}
  for (const [name, schema] of schemas) {
    ajv.addSchema({ ...schema, $id: name })
    exports[name] = name
  }
  return emitModule(ajv, exports)
}

/** Names under `x-entity`, at any depth. */
function entitiesIn(schema: object): string[] {
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'x-entity') return [value].flat() as string[]
    return typeof value === 'object' && value !== null ? entitiesIn(value) : []
  })
}
