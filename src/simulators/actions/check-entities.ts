import type { ErrorObject } from 'ajv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../kernel/package-root.ts'
import { suggest } from '../../kernel/suggest.ts'
import type { ArgumentSchema, System } from './action-description.ts'
import { describedActions } from './action-description.ts'
import { actionValidator } from './action-validators.ts'
import { argumentError, argumentProblems, problemOf } from './check-argument.ts'

/**
 * Checks an argument as `checkArgument` does, and also the members of it that follow a schema of the vendor's
 * contract. Wrong types in them are refused, for they would reach the state. Unknown members are accepted, as the
 * vendors accept them, but told: most of them are misspelt. Only callers from afar need this; the others have the
 * types. Answers the warnings.
 */
export function checkFromAfar(system: System, action: string, argument: unknown): readonly string[] {
  const schema = describedActions(system).get(action)?.argument ?? {}
  const found = entitiesOf(schema, argument, '').map((member) => look(system, member))
  const problems = new Set([
    ...argumentProblems(system, action, argument),
    ...found.flatMap((each) => each.problems),
  ])
  if (problems.size > 0) throw argumentError(system, action, [...problems])
  return found.flatMap(({ warnings }) => warnings)
}

interface EntityMember {
  readonly at: string
  readonly value: unknown
  readonly names: readonly string[]
  readonly isPartial: boolean
}

interface Finding {
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

function entitiesOf(schema: ArgumentSchema, value: unknown, at: string): readonly EntityMember[] {
  if (value === undefined || value === null) return []
  const names = [schema['x-entity'] ?? []].flat()
  if (names.length > 0) return [{ at, value, names, isPartial: schema['x-partial'] === true }]
  if (Array.isArray(value) && schema.items) {
    const { items } = schema
    return value.flatMap((each: unknown, index) => entitiesOf(items, each, `${at}/${index}`))
  }
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    entitiesOf(member, (value as Readonly<Record<string, unknown>>)[name], `${at}/${name}`),
  )
}

/** Of several schemas the one with the fewest objections speaks. */
function look(system: System, member: EntityMember): Finding {
  const findings = member.names.map((name) => lookAs(system, name, member))
  const size = ({ problems, warnings }: Finding): number => problems.length * 1000 + warnings.length
  return findings.reduce((best, each) => (size(each) < size(best) ? each : best))
}

function lookAs(system: System, name: string, { at, value, isPartial }: EntityMember): Finding {
  const validate = actionValidator(system, 'entities', name)
  const errors = validate(value) ? [] : (validate.errors ?? [])
  const problems = errors
    .filter((error) => !isPartial || !isAboutAbsence(error, value))
    .map((error) => problemOf({ ...error, instancePath: at + error.instancePath }))
  return { problems, warnings: unknownMembers(system, name, value, at) }
}

const isAboutAbsence = (error: ErrorObject, value: unknown): boolean =>
  error.keyword === 'required' || at(value, error.instancePath) === null

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node, part) => (node as Readonly<Record<string, unknown>> | undefined)?.[part], value)

interface EntitySchema extends ArgumentSchema {
  readonly $ref?: string
  readonly allOf?: readonly EntitySchema[]
  readonly oneOf?: readonly EntitySchema[]
  readonly anyOf?: readonly EntitySchema[]
}

const contracts = new Map<System, Readonly<Record<string, EntitySchema>>>()

function schemasOf(system: System): Readonly<Record<string, EntitySchema>> {
  let schemas = contracts.get(system)
  if (!schemas) {
    const file = join(packageRoot(), 'generated', system, 'openapi.json')
    const document = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly components: { readonly schemas: Readonly<Record<string, EntitySchema>> }
    }
    contracts.set(system, (schemas = document.components.schemas))
  }
  return schemas
}

function unknownMembers(system: System, name: string, value: unknown, at: string): string[] {
  const schemas = schemasOf(system)
  const walk = (schema: EntitySchema, owner: string, value: unknown, at: string): string[] => {
    if (typeof value !== 'object' || value === null) return []
    const parts = flatten(schemas, schema)
    const title = nameIn(schema) ?? owner
    if (Array.isArray(value)) {
      const items = parts.find((part) => part.items)?.items
      return items ? value.flatMap((each: unknown, n) => walk(items, title, each, `${at}/${n}`)) : []
    }
    const known = new Map(parts.flatMap(({ properties }) => Object.entries(properties ?? {})))
    // A schema without properties of its own, or with free ones, knows no wrong names.
    const isOpen = known.size === 0 || parts.some(({ additionalProperties }) => Boolean(additionalProperties))
    return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
      const own = known.get(key)
      if (own) return walk(own, title, member, `${at}/${key}`)
      if (isOpen) return []
      const near = suggest(key, [...known.keys()])
      return [`${at}/${key} is no member of ${title}${near ? `: did you mean ${near}?` : '.'}`]
    })
  }
  return walk({ $ref: `#/components/schemas/${name}` }, name, value, at)
}

const nameIn = (schema: EntitySchema): string | undefined =>
  [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
    .find(({ $ref }) => $ref)
    ?.$ref?.split('/')
    .at(-1)

/** The schema and everything that it is composed of, references followed. */
function flatten(
  schemas: Readonly<Record<string, EntitySchema>>,
  schema: EntitySchema,
): readonly EntitySchema[] {
  const target = schema.$ref === undefined ? undefined : schemas[schema.$ref.split('/').at(-1) ?? '']
  const parts = [target ?? [], schema.allOf ?? [], schema.oneOf ?? [], schema.anyOf ?? []].flat()
  return [schema, ...parts.flatMap((part) => flatten(schemas, part))]
}
