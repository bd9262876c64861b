// Judges the files of the catalogue against specs/schemas, and says what is wrong in words of the file.
import { wayInto } from '../../kernel/json-pointer.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { suggest } from '../../kernel/suggest.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './yaml-file.ts'

export type SchemaName = 'rule-area' | 'rule-areas' | 'sources' | 'profiles' | 'contradictions' | 'settings'

/** Checks a file against the schema of that name; no problems means that the data has the schema's shape. */
export type SchemaCheck = (file: YamlFile, schema: SchemaName) => readonly Problem[]

export function schemaCheck(root: string): SchemaCheck {
  const read = (name: string): object =>
    JSON.parse(readFileSync(join(root, 'specs/schemas', `${name}.schema.json`), 'utf8')) as object
  // The schemas are part of the package and checked by its tests, so they are not validated at each start.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, validateSchema: false, strict: false })
  ajv.addSchema(read('rule'))
  const compiled = new Map<SchemaName, ValidateFunction>()
  return (file, schema) => {
    const validate = compiled.get(schema) ?? ajv.compile(read(schema))
    compiled.set(schema, validate)
    if (validate(file.data)) return []
    const errors = validate.errors ?? []
    const telling = errors.filter(({ keyword }) => !['if', 'oneOf'].includes(keyword))
    return (telling.length > 0 ? telling : errors).map((error) => problem(file, error))
  }
}

function problem(file: YamlFile, error: ErrorObject): Problem {
  const path = wayInto(file.data, error.instancePath)
  const label = path.length === 0 ? 'the file' : path.join('.')
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {})
      const near = suggest(key, known)
      const expected = near ? `${near}, or one of ${known.join(', ')}` : `one of ${known.join(', ')}`
      return { what: `${label} has the unknown key ${key}`, where: file.locate(path, key), expected }
    }
    case 'required':
      return { what: `${label} lacks ${String(params['missingProperty'])}`, where: file.locate(path) }
    case 'enum':
      return {
        what: `${label} is ${JSON.stringify(error.data)}`,
        where: file.locate(path),
        expected: `one of ${(params['allowedValues'] as unknown[]).join(', ')}`,
      }
    default: {
      const given = typeof error.data === 'object' ? '' : `: ${JSON.stringify(error.data)}`
      return { what: `${label} ${error.message ?? 'is wrong'}${given}`, where: file.locate(path) }
    }
  }
}
