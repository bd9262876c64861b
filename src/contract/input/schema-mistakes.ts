import { wayInto } from '../../kernel/json-pointer.ts'
import type { ErrorObject } from 'ajv/dist/2020.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../kernel/errors.ts'
import { packageRoot } from '../../kernel/package-root.ts'
import { suggest } from '../../kernel/suggest.ts'
import type { YamlSource } from './yaml-source.ts'

/** One mistake in a file, as a person has to read it. */
export interface Mistake {
  readonly what: string
  readonly where: string
  readonly expected?: string | undefined
}

/** Everything in which the file departs from `specs/schemas/<name>.schema.json`. */
export function schemaMistakes(source: YamlSource, name: string): readonly Mistake[] {
  const schema = JSON.parse(
    readFileSync(join(packageRoot(), `specs/schemas/${name}.schema.json`), 'utf8'),
  ) as object
  const ajv = new Ajv2020({ allErrors: true, verbose: true, validateSchema: false, strict: false })
  const validate = ajv.compile(schema)
  if (validate(source.data)) return []
  // The branches of a choice complain one by one; the choice itself says it shorter.
  const errors = (validate.errors ?? []).filter(({ schemaPath }) => !schemaPath.includes('/oneOf/'))
  return errors.map((error) => mistake(source, error))
}

function mistake(source: YamlSource, error: ErrorObject): Mistake {
  const path = wayInto(source.data, error.instancePath)
  const label = path.length === 0 ? 'The file' : `"${path.join('.')}"`
  const where = source.locate(path)
  if (error.schemaPath.startsWith('#/$defs/duration/')) {
    return {
      what: `${label} is ${JSON.stringify(error.data)}; it must be a duration such as 5s.`,
      where,
      expected: 'a number with a unit: 500ms, 30s, 20m, 2h, 3d',
    }
  }
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {})
      const near = suggest(key, known)
      return {
        what: `${label} has the unknown key "${key}"${near ? `; did you mean "${near}"?` : '.'}`,
        where: source.locate(path, key),
        expected: `one of ${known.join(', ')}`,
      }
    }
    case 'required':
      return { what: `${label} lacks "${String(params['missingProperty'])}".`, where }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String)
      const near = suggest(String(error.data), allowed)
      return {
        what: `${label} is ${JSON.stringify(error.data)}${near ? `; did you mean "${near}"?` : '.'}`,
        where,
        expected: `one of ${allowed.join(', ')}`,
      }
    }
    case 'pattern':
    case 'oneOf': {
      const { description } = (error.parentSchema ?? {}) as { description?: string }
      return {
        what: `${label} is ${JSON.stringify(error.data)}.`,
        where,
        expected: description ?? error.message,
      }
    }
    default:
      return { what: `${label} ${error.message ?? 'is wrong'}.`, where }
  }
}

/** All the mistakes of a file as one error. */
export function refuseMistakes(code: string, mistakes: readonly Mistake[]): UserError {
  const [first, ...others] = mistakes as readonly [Mistake, ...Mistake[]]
  const rest = others.map(
    ({ what, where, expected }) => `${what}\n  at: ${where}${expected ? `\n  expected: ${expected}` : ''}`,
  )
  return new UserError({
    code,
    what: first.what,
    where: first.where,
    expected: first.expected,
    next: rest.length > 0 ? `Correct this, and also:\n${rest.join('\n')}` : 'Correct this line.',
  })
}
