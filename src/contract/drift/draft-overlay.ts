// A draft: it says what was seen, a person decides. Additions are plain Overlay 1.0; a new name for something
// that is there goes by the extensions `x-rename` and `x-replace`, so that the simulators keep its behaviour.
import { stringify } from 'yaml'
import type { Path } from '../openapi/json-value.ts'
import { valueAt } from '../openapi/json-value.ts'
import type { Draft } from './draft.ts'
import { schemaName } from './evidence-items.ts'
import { schemaOf, typeNames } from './infer-schema.ts'
import type { InferredSchema } from './infer-schema.ts'
import type { Subject } from './subject.ts'

interface Action {
  readonly target: string
  readonly description: string
  readonly [change: string]: unknown
}

/** What was seen is an example of the system's own, no documentation. */
const SEEN = { 'x-evidence': 'example', 'x-source': 'recording' }

/** The overlay as YAML, or undefined when there is nothing to change. */
export function draftOverlay(
  { api, document }: Pick<Subject, 'api' | 'document'>,
  drafts: readonly Draft[],
  recording: string,
): string | undefined {
  // A renamed path cannot be found under its old name any more.
  const ordered = [
    ...drafts.filter(({ kind }) => kind !== 'path-name'),
    ...drafts.filter(({ kind }) => kind === 'path-name'),
  ]
  const actions = ordered.flatMap((draft) => actionsFor(draft, document))
  if (actions.length === 0) return undefined
  return stringify(
    {
      overlay: '1.0.0',
      info: { title: `Draft for ${api} from ${recording}`, version: '0.1.0' },
      extends: `specs/${api}/openapi.yaml`,
      actions,
    },
    { lineWidth: 100, aliasDuplicateObjects: false },
  )
}

function actionsFor(draft: Draft, document: Subject['document']): readonly Action[] {
  switch (draft.kind) {
    case 'path-name': {
      const { from, to } = draft
      const description = `${from} was not met; ${to} was, and looks like it`
      return [{ target: '$.paths', description, 'x-rename': { from, to } }]
    }
    case 'operation': {
      const { path, method, status, contentType, schema } = draft
      const operation = {
        operationId: operationIdOf(method, path),
        summary: 'Seen in a recording',
        ...SEEN,
        ...parametersOf(path),
        responses: { [String(status)]: response(contentType, schema) },
      }
      const known = valueAt(document, ['paths', path]) !== undefined
      return [
        {
          target: known ? jsonPath(['paths', path]) : '$.paths',
          description: `${method.toUpperCase()} ${path} was answered with ${status}`,
          update: known ? { [method]: operation } : { [path]: { [method]: operation } },
        },
      ]
    }
    case 'status': {
      const { operation, status, contentType, schema } = draft
      const target = jsonPath([...operation, 'responses'])
      const description = `${String(operation[2]).toUpperCase()} ${String(operation[1])} was answered with ${status}`
      return [{ target, description, update: { [String(status)]: response(contentType, schema) } }]
    }
    case 'field':
      return [field(draft)]
    case 'value': {
      const { schema, value, instead } = draft
      const description = `${schemaName(schema)} had the value ${JSON.stringify(value)}`
      if (instead !== undefined)
        return [
          {
            target: jsonPath(schema),
            description: `${description}, never ${instead}`,
            'x-replace': { from: instead, to: value },
          },
        ]
      return [{ target: jsonPath([...schema, 'enum']), description, update: value }]
    }
    case 'type': {
      const description = `${schemaName(draft.property)} was seen as ${typeNames(draft.schema)}`
      const target = jsonPath(draft.property)
      return [
        ...['type', 'format', 'enum'].flatMap((keyword): Action[] =>
          valueAt(document, [...draft.property, keyword]) === undefined
            ? []
            : [{ target: jsonPath([...draft.property, keyword]), description, remove: true }],
        ),
        { target, description, update: { ...schemaOf(draft.schema), ...SEEN } },
      ]
    }
    case 'optional': {
      const description = `${schemaName(draft.owner)} was seen without ${draft.name}`
      const list = jsonPath([...draft.owner, 'required'])
      return [{ target: `${list}[?@ == ${quoted(draft.name)}]`, description, remove: true }]
    }
  }
}

function field({ owner, name, schema, instead }: Extract<Draft, { kind: 'field' }>): Action {
  const description = `${schemaName(owner)} had ${name} (${typeNames(schema)})`
  if (instead !== undefined)
    return {
      target: jsonPath(owner),
      description: `${description}, never ${instead}`,
      'x-rename': { from: instead, to: name },
    }
  return {
    target: jsonPath([...owner, 'properties']),
    description,
    update: { [name]: { ...schemaOf(schema), ...SEEN } },
  }
}

const response = (contentType: string | undefined, schema: InferredSchema | undefined): object => ({
  description: 'Seen in a recording',
  ...SEEN,
  ...(schema && { content: { [contentType ?? 'application/json']: { schema: schemaOf(schema) } } }),
})

function parametersOf(path: string): object {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
  if (names.length === 0) return {}
  return {
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  }
}

/** `getShopsId` of GET /shops/{id}. */
const operationIdOf = (method: string, path: string): string =>
  method +
  path
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** RFC 9535: `$.paths['/orders'].get`. */
const jsonPath = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `${text}.${key}` : `${text}[${quoted(key)}]`
  }, '$')
