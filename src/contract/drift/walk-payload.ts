// Goes through a payload and its schema together. Unlike a validator it also tells what the schema does not
// mention, and where each thing that was seen is written in the contract.
import { memberSchema, withBranches } from '../openapi/schemas-at.ts'
import type { AppliedSchema } from '../openapi/schemas-at.ts'
import { applied } from '../openapi/schemas-at.ts'
import type { OpenApiDocument } from '../openapi/openapi-document.ts'
import { isRecord, member } from '../openapi/json-value.ts'
import type { Path } from '../openapi/json-value.ts'

export interface PayloadVisitor {
  /** An object was met at which a schema with properties applies. */
  object(owner: AppliedSchema, value: Readonly<Record<string, unknown>>, at: Path): void
  /** A member that the schema does not mention. */
  unknownMember(owner: AppliedSchema, name: string, value: unknown, at: Path): void
  /** A member that it does mention; `fits` when the type is right. */
  knownMember(schema: AppliedSchema, value: unknown, fits: boolean, at: Path): void
  /** A plain value where the schema lists values. */
  listedValue(schema: AppliedSchema, value: unknown, known: boolean, at: Path): void
}

export function walkPayload(
  document: OpenApiDocument,
  root: Path,
  value: unknown,
  visitor: PayloadVisitor,
): void {
  const start = applied(document, root)
  if (start) visit([start], value, [])

  function visit(schemas: readonly AppliedSchema[], current: unknown, at: Path): void {
    const all = schemas.flatMap((schema) => chosen(document, schema, current))
    if (Array.isArray(current)) {
      for (const [index, item] of current.entries()) {
        const items = all.map((schema) => memberSchema(document, schema, index)).filter(isPresent)
        if (items.length > 0) visit(items, item, [...at, index])
      }
    } else if (isRecord(current)) visitObject(all, current, at)
    else
      for (const schema of all)
        if (Array.isArray(schema.node.enum))
          visitor.listedValue(schema, current, schema.node.enum.includes(current), at)
  }

  function visitObject(
    all: readonly AppliedSchema[],
    value: Readonly<Record<string, unknown>>,
    at: Path,
  ): void {
    const owners = all.filter(({ node }) => isRecord(node.properties))
    const open = all.some(({ node }) => node.additionalProperties === true)
    for (const owner of owners) visitor.object(owner, value, at)
    for (const [key, below] of Object.entries(value)) {
      const here = [...at, key]
      const members = all.map((schema) => memberSchema(document, schema, key)).filter(isPresent)
      const owner = owners.at(-1)
      if (members.length === 0 && owner && !open) visitor.unknownMember(owner, key, below, here)
      for (const schema of members) visitor.knownMember(schema, below, fits(document, schema, below), here)
      visit(members, below, here)
    }
  }
}

const isPresent = <T>(value: T | undefined): value is T => value !== undefined

/** A schema with its parts; of alternatives the one that the value resembles most. */
function chosen(document: OpenApiDocument, schema: AppliedSchema, value: unknown): AppliedSchema[] {
  const parts = (keyword: string): AppliedSchema[] => {
    const members = schema.node[keyword]
    if (!Array.isArray(members)) return []
    return members.map((_, index) => applied(document, [...schema.path, keyword, index])).filter(isPresent)
  }
  const alternatives = [...parts('oneOf'), ...parts('anyOf')]
    .map((branch) => ({ branch, cost: unlikeness(document, branch, value) }))
    .sort((a, b) => a.cost - b.cost)
  const best = alternatives[0] && alternatives[0].cost < Infinity ? [alternatives[0].branch] : []
  return [schema, ...[...parts('allOf'), ...best].flatMap((part) => chosen(document, part, value))]
}

/** Members that a branch does not know, and values that it does not list; infinite when the type is another. */
function unlikeness(document: OpenApiDocument, branch: AppliedSchema, value: unknown): number {
  if (!fits(document, branch, value)) return Infinity
  if (!isRecord(value)) return 0
  const schemas = withBranches(document, branch)
  return Object.entries(value).reduce((cost, [key, below]) => {
    const members = schemas.map((schema) => memberSchema(document, schema, key)).filter(isPresent)
    if (members.length === 0) return cost + 1
    const lists = members.flatMap((one) => withBranches(document, one)).map(({ node }) => node.enum)
    return cost + (lists.some((list) => Array.isArray(list) && !list.includes(below)) ? 2 : 0)
  }, 0)
}

function fits(document: OpenApiDocument, schema: AppliedSchema, value: unknown): boolean {
  const { node, path } = schema
  if (node.type !== undefined && ![node.type].flat().some((type) => isOfType(type, value))) return false
  const branches = (keyword: string): AppliedSchema[] => {
    const members = member(node, keyword)
    if (!Array.isArray(members)) return []
    return members.map((_, index) => applied(document, [...path, keyword, index])).filter(isPresent)
  }
  if (!branches('allOf').every((part) => fits(document, part, value))) return false
  const alternatives = [...branches('oneOf'), ...branches('anyOf')]
  return alternatives.length === 0 || alternatives.some((part) => fits(document, part, value))
}

function isOfType(type: unknown, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isRecord(value)
    case 'integer':
      return Number.isInteger(value)
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type
    default:
      return true
  }
}
