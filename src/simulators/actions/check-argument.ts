import type { ErrorObject } from 'ajv'
import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'
import type { ArgumentSchema, System } from './action-description.ts'
import { describedActions } from './action-description.ts'
import { actionValidator } from './action-validators.ts'

/** Refuses an argument that breaks the schema of the action, with everything that is wrong in it at once. */
export function checkArgument(system: System, action: string, argument: unknown): void {
  const problems = argumentProblems(system, action, argument)
  if (problems.length > 0) throw argumentError(system, action, problems)
}

export function argumentProblems(system: System, action: string, argument: unknown): readonly string[] {
  const validate = actionValidator(system, 'arguments', action)
  if (validate(argument)) return []
  const schema = describedActions(system).get(action)?.argument
  return (validate.errors ?? []).map((error) => problemOf(error, schema))
}

/** A mistaken argument of an action. */
export function argumentError(system: System, action: string, problems: readonly string[]): UserError {
  const { properties = {}, required = [] } = describedActions(system).get(action)?.argument ?? {}
  const members = Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`))
  return new UserError({
    code: 'E_ACTION_ARGUMENT',
    what: problems.join('\n'),
    where: `${system}.${action}`,
    expected: `{ ${members.join(', ')} }`,
    next: `GET /tenants/{tenantId}/${system}/actions/${action} of the admin API shows its schema and an example.`,
  })
}

/** One sentence for a broken keyword. The schema is the one that the error was found with. */
export function problemOf(error: ErrorObject, schema?: ArgumentSchema): string {
  const at = error.instancePath
  switch (error.keyword) {
    case 'required':
      return `${at}/${String(error.params.missingProperty)} is missing.`
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty)
      const known = Object.keys(schemaAt(schema, error)?.properties ?? {})
      const near = suggest(name, known)
      const hint = near ? `: did you mean ${near}?` : known.length > 0 ? `: one of ${known.join(', ')}.` : '.'
      return `${at}/${name} is not known here${hint}`
    }
    case 'enum':
      return `${at} must be one of ${(error.params.allowedValues as unknown[]).map(String).join(', ')}.`
    case 'pattern':
      return `${at} must not be blank.`
    case 'minItems':
      return `${at} must have at least one entry.`
    case 'format':
      return `${at} must be a ${String(error.params.format)}.`
    default:
      return `${at === '' ? 'The argument' : at} ${error.message ?? error.keyword}.`
  }
}

/** The schema around the broken keyword: `#/properties/lines/items/additionalProperties` is in that of the items. */
function schemaAt(
  schema: ArgumentSchema | undefined,
  { schemaPath }: ErrorObject,
): ArgumentSchema | undefined {
  const parts = schemaPath
    .replace(/^.*#\/?/, '')
    .split('/')
    .slice(0, -1)
  let node: unknown = schema
  for (const part of parts) node = (node as Readonly<Record<string, unknown>> | undefined)?.[part]
  return node as ArgumentSchema | undefined
}
