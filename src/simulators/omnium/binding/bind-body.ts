import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../kernel/package-root.ts'

interface Shape {
  readonly $ref?: string
  readonly allOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationNode>>>>
}
interface OperationNode {
  readonly operationId?: string
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Shape }>> }
}

/**
 * Binds a JSON body to the contract the way the vendor's framework does: member names match without regard to
 * case, unknown members are ignored, and null means absent. What comes out has the contract's own names.
 */
export const bindBody = (operationId: string, body: unknown): unknown => bindWith(operationId, body, 'known')

/** Only the names: unknown members and nulls stay, so that a check of the contract still sees them. */
export const bindNames = (operationId: string, body: unknown): unknown => bindWith(operationId, body, 'all')

type Kept = 'known' | 'all'

function bindWith(operationId: string, body: unknown, kept: Kept): unknown {
  const shape = bodyShapes().get(operationId)
  return shape ? bind(shape, body, kept) : body
}

function bind(shape: Shape, value: unknown, kept: Kept): unknown {
  if (Array.isArray(value)) {
    const items = itemsOf(shape)
    return items ? value.map((item: unknown) => bind(items, item, kept)) : value
  }
  if (typeof value !== 'object' || value === null) return value
  const members = membersOf(shape)
  if (members.size === 0) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, given]): [string, unknown][] => {
      const member = members.get(name.toLowerCase())
      if (member && given !== null) return [[member.name, bind(member.shape, given, kept)]]
      return kept === 'all' ? [[member?.name ?? name, given]] : []
    }),
  )
}

interface Member {
  readonly name: string
  readonly shape: Shape
}

const known = new WeakMap<Shape, ReadonlyMap<string, Member>>()

/** Members by lower-case name, those of the parts of an `allOf` included. */
function membersOf(shape: Shape): ReadonlyMap<string, Member> {
  let members = known.get(shape)
  if (!members) {
    const collected = new Map<string, Member>()
    // The first part describes the vendor's schema, later ones only ask for more of it.
    for (const part of partsOf(shape).toReversed()) {
      for (const [name, member] of Object.entries(part.properties ?? {}))
        collected.set(name.toLowerCase(), { name, shape: member })
    }
    known.set(shape, (members = collected))
  }
  return members
}

const itemsOf = (shape: Shape): Shape | undefined => partsOf(shape).find(({ items }) => items)?.items

function partsOf(shape: Shape): Shape[] {
  const resolved = shape.$ref ? { ...resolve(shape.$ref), ...without$ref(shape) } : shape
  return [resolved, ...(resolved.allOf ?? []).flatMap(partsOf)]
}

const without$ref = ({ $ref: _, ...rest }: Shape): Shape => rest

let document: Document | undefined
const read = (): Document =>
  (document ??= JSON.parse(
    readFileSync(join(packageRoot(), 'generated', 'omnium', 'openapi.json'), 'utf8'),
  ) as Document)

function resolve(reference: string): Shape {
  let node: unknown = read()
  for (const part of reference.replace(/^#\//, '').split('/')) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    node = (node as Readonly<Record<string, unknown>>)[name]
  }
  return node as Shape
}

let shapes: ReadonlyMap<string, Shape> | undefined

function bodyShapes(): ReadonlyMap<string, Shape> {
  shapes ??= new Map(
    Object.values(read().paths)
      .flatMap((item) => Object.values(item))
      .flatMap(({ operationId, requestBody }) => {
        const schema = requestBody?.content?.['application/json']?.schema
        return operationId && schema ? [[operationId, schema] as const] : []
      }),
  )
  return shapes
}
