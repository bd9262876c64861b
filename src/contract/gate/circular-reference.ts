import { escapePart, pathOf } from '../../kernel/json-pointer.ts'
import { getLineColLocation } from '@redocly/openapi-core'
import type { Document } from '@redocly/openapi-core'
import { UserError } from '../../kernel/errors.ts'
import { shown } from './place.ts'

type Node = Readonly<Record<string, unknown>>

/** Does the work, with an error that names the place where the parser only says that references run in a circle. */
export async function refusingCircles<T>(document: Document, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof Error) || !/circular pointer/i.test(cause.message)) throw cause
    const pointer = findCircle(document.parsed, document.parsed, '#') ?? '#/'
    const { start } = getLineColLocation({ source: document.source, pointer })
    throw new UserError({
      code: 'E_CONTRACT_REF',
      what: 'References lead in a circle, so nothing is described',
      where: `${shown(document.source.absoluteRef)}:${start.line}:${start.col}`,
      expected: 'references that end at something',
      next: 'correct the named line',
      cause,
    })
  }
}

/** The first place from which references within the document lead back to themselves. */
function findCircle(root: unknown, node: unknown, pointer: string): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  if (runsInCircle(root, node as Node)) return pointer
  for (const [key, child] of Object.entries(node)) {
    const found = findCircle(root, child, `${pointer}/${escapePart(key)}`)
    if (found !== undefined) return found
  }
  return undefined
}

function runsInCircle(root: unknown, start: Node): boolean {
  const seen = new Set<unknown>()
  let node: unknown = start
  while (typeof node === 'object' && node !== null && typeof (node as Node)['$ref'] === 'string') {
    if (seen.has(node)) return true
    seen.add(node)
    const reference = (node as { readonly $ref: string }).$ref
    if (!reference.startsWith('#/')) return false
    node = pathOf(reference).reduce<unknown>((one, part) => (one as Node | undefined)?.[part], root)
  }
  return false
}
