import { pathOfFragment } from '../../../kernel/json-pointer.ts'
import { loadDocument } from '../../host/contract/load-contract.ts'

interface Shape {
  readonly $ref?: string
  readonly allOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly type?: string | readonly string[]
}
interface Member {
  readonly name: string
  readonly shape: Shape
  readonly fits: Fits
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationNode>>>>
}
interface OperationNode {
  readonly operationId?: string
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Shape }>> }
}

type Fits = (value: unknown) => boolean

type Kept = 'known' | 'all'

/**
 * Binds a JSON body to the contract the way the vendor's framework does: member names match without regard to
 * case, unknown members are ignored, and null means absent. What comes out has the contract's own names. A member of
 * another type than the contract says was let through because that is only assumed: it cannot be bound, so it counts
 * as unknown, or it would break the answers that show it.
 */
export const bindBody = (operationId: string, body: unknown): unknown => own()(operationId, body, 'known')

/** Only the names: unknown members and nulls stay, so that a check of the contract still sees them. */
export const bindNames = (operationId: string, body: unknown): unknown => own()(operationId, body, 'all')

/** `bindNames` by another description than that of this package. */
export function nameBinder(document: object): (operationId: string, body: unknown) => unknown {
  const bindBy = createBinder(document as Document)
  return (operationId, body) => bindBy(operationId, body, 'all')
}

type Bind = (operationId: string, body: unknown, kept: Kept) => unknown

let ownBinder: Bind | undefined
const own = (): Bind => (ownBinder ??= createBinder(loadDocument('omnium') as object as Document))

function createBinder(document: Document): Bind {
  const known = new WeakMap<Shape, ReadonlyMap<string, Member>>()
  const fitting = new WeakMap<Shape, Fits>()
  const shapes = bodyShapes(document)
  return (operationId, body, kept) => {
    const shape = shapes.get(operationId)
    return shape ? bind(shape, body, kept) : body
  }

  function bind(shape: Shape, value: unknown, kept: Kept): unknown {
    if (Array.isArray(value)) {
      const items = itemsOf(shape)
      if (!items) return value
      const bindable: readonly unknown[] = kept === 'known' ? value.filter(fitsOf(items)) : value
      return bindable.map((item) => bind(items, item, kept))
    }
    if (typeof value !== 'object' || value === null) return value
    const members = membersOf(shape)
    if (members.size === 0) return value
    const bound: Record<string, unknown> = {}
    for (const name of Object.keys(value)) {
      // No member of any schema, and an assignment to it would change what the object is.
      if (name === '__proto__') continue
      const given = (value as Readonly<Record<string, unknown>>)[name]
      const member = members.get(name) ?? members.get(name.toLowerCase())
      const isBound = member && given !== null && (kept === 'all' || member.fits(given))
      if (isBound) bound[member.name] = bind(member.shape, given, kept)
      else if (kept === 'all') bound[member?.name ?? name] = given
    }
    return bound
  }

  /** Members by lower-case name, those of the parts of an `allOf` included. */
  function membersOf(shape: Shape): ReadonlyMap<string, Member> {
    let members = known.get(shape)
    if (!members) {
      const collected = new Map<string, Member>()
      // The first part describes the vendor's schema, later ones only ask for more of it.
      for (const part of partsOf(shape).toReversed()) {
        for (const [name, shape] of Object.entries(part.properties ?? {})) {
          // Found as it is written, which is the usual case, and in any other case.
          const member = { name, shape, fits: fitsOf(shape) }
          collected.set(name, member).set(name.toLowerCase(), member)
        }
      }
      known.set(shape, (members = collected))
    }
    return members
  }

  function fitsOf(shape: Shape): Fits {
    let fits = fitting.get(shape)
    if (!fits) fitting.set(shape, (fits = fitsType(partsOf(shape).find(({ type }) => type)?.type)))
    return fits
  }

  function itemsOf(shape: Shape): Shape | undefined {
    return partsOf(shape).find(({ items }) => items)?.items
  }

  function partsOf(shape: Shape): Shape[] {
    const resolved = shape.$ref ? { ...resolve(shape.$ref), ...without$ref(shape) } : shape
    return [resolved, ...(resolved.allOf ?? []).flatMap(partsOf)]
  }

  function resolve(reference: string): Shape {
    return pathOfFragment(reference).reduce<unknown>(
      (node, name) => (node as Readonly<Record<string, unknown>>)[name],
      document,
    ) as Shape
  }
}

function fitsType(type: string | readonly string[] | undefined): Fits {
  if (type === undefined) return () => true
  const types = [type].flat()
  return (value) => types.some((each) => isOfType(value, each))
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value)
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'null':
      return value === null
    default:
      return typeof value === type
  }
}

const without$ref = ({ $ref: _, ...rest }: Shape): Shape => rest

function bodyShapes(document: Document): ReadonlyMap<string, Shape> {
  return new Map(
    Object.values(document.paths)
      .flatMap((item) => Object.values(item))
      .flatMap(({ operationId, requestBody }) => {
        const schema = requestBody?.content?.['application/json']?.schema
        return operationId && schema ? [[operationId, schema] as const] : []
      }),
  )
}
