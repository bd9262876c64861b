import type { Operation } from '../../simulators/host/contract/contract.ts'
import type { RouteMatch } from '../../simulators/host/router.ts'
import { isJsonType, mediaTypeOf } from '../../simulators/host/request-body.ts'
import { suggest } from '../../kernel/suggest.ts'
import { locate, locateMember } from '../openapi/openapi-document.ts'
import { inferSchema } from './infer-schema.ts'
import type { UnnamedSink } from './judge-payload.ts'
import type { RecordedExchange } from './recorded-exchange.ts'
import type { Subject } from './subject.ts'
import { walkPayload } from './walk-payload.ts'

type Unmatched = Exclude<RouteMatch, { readonly kind: 'operation' }>

/** A path or method that the contract does not have; false when the system does not have it either. */
export function judgeUnknownRoute(
  sink: UnnamedSink,
  exchange: RecordedExchange,
  path: string,
  match: Unmatched,
): boolean {
  const { method, status } = exchange
  if (status === 404 || status === 405 || status === 501) return false
  switch (match.kind) {
    case 'malformed':
      return false
    case 'wrong-method':
      return judgeMethod(sink, exchange, path, match.allowed)
    case 'unknown': {
      const renamed = status < 400 ? renamedOperation(sink, exchange, path) : undefined
      const template = renamed?.template ?? guessTemplate(sink.subject, path)
      const operation = `${method} ${template}`
      const near = renamed ? ` (takes the place of ${renamed.operation.path})` : nearest(match.nearest)
      sink.collector.add(
        {
          kind: 'undocumented-path',
          operation,
          side: 'request',
          pointer: '/request/path',
          message: `the contract has no path ${template}${near}`,
          clause: '/paths',
        },
        sink.source,
      )
      if (renamed) {
        const { operation: assumed } = renamed
        const [from, to] = [sink.subject.ownPath(assumed.path), sink.subject.ownPath(template)]
        sink.tally.refute(`seen as ${template}`, 'operation', sink.subject.place(assumed))
        sink.collector.draft(`path-name ${from}`, { kind: 'path-name', from, to })
      } else if (status < 400) draftOperation(sink, exchange, template)
      return true
    }
  }
}

function judgeMethod(
  sink: UnnamedSink,
  exchange: RecordedExchange,
  path: string,
  allowed: readonly string[],
): boolean {
  const known = sink.subject.router.match(allowed[0] ?? 'GET', path)
  const template = known.kind === 'operation' ? known.operation.path : path
  const operation = `${exchange.method} ${template}`
  const message = `${template} has no ${exchange.method} (described: ${allowed.join(', ')})`
  sink.collector.add(
    {
      kind: 'undocumented-method',
      operation,
      side: 'request',
      pointer: '/request/method',
      message,
      clause: '/paths',
    },
    sink.source,
  )
  if (exchange.status < 400) draftOperation(sink, exchange, template)
  return true
}

function draftOperation(sink: UnnamedSink, exchange: RecordedExchange, template: string): void {
  const { method, status, response } = exchange
  const path = sink.subject.ownPath(template)
  sink.collector.draft(`operation ${method} ${path} ${status}`, {
    kind: 'operation',
    path,
    method: method.toLowerCase(),
    status,
    contentType: response.contentType && mediaTypeOf(response.contentType),
    schema: response.body === undefined ? undefined : inferSchema(response.body),
  })
}

const nearest = ([first]: readonly Pick<Operation, 'method' | 'path'>[]): string =>
  first ? ` (nearest: ${first.method} ${first.path})` : ''

/**
 * The assumed operation that this one really is: the same path but for one literal, which is spelt alike, or
 * whose answer has exactly the assumed form.
 */
function renamedOperation(
  { subject, tally }: UnnamedSink,
  { method, status, response }: RecordedExchange,
  path: string,
): { readonly operation: Operation; readonly template: string } | undefined {
  const given = path.split('/')
  for (const operation of subject.contract.operations) {
    const wanted = operation.path.split('/')
    if (operation.method !== method || wanted.length !== given.length) continue
    if (!tally.isOpen('operation', subject.place(operation))) continue
    const unlike = wanted.flatMap((part, index) =>
      part.startsWith('{') || part.toLowerCase() === given[index]?.toLowerCase() ? [] : [index],
    )
    const [index] = unlike
    if (index === undefined || unlike.length > 1) continue
    const literal = given[index] ?? ''
    if (
      !hasForm(subject, operation, status, response.body) &&
      suggest(literal, [wanted[index] ?? '']) === undefined
    )
      continue
    const template = wanted.map((part, at) => (at === index ? literal : part)).join('/')
    return { operation, template }
  }
  return undefined
}

/** Whether an answer has exactly the form that is described for an operation. */
function hasForm(subject: Subject, operation: Operation, status: number, body: unknown): boolean {
  const type = operation.responses[status]?.find(isJsonType)
  if (type === undefined || typeof body !== 'object' || body === null) return false
  if (subject.contract.validateResponse(operation, status, body).length > 0) return false
  const { document } = subject
  const response = locate(document, [...subject.place(operation), 'responses', String(status)])
  const schema = locateMember(document, response, 'content', type, 'schema')
  let known = 0
  let unknown = 0
  if (schema)
    walkPayload(document, schema.path, body, {
      object: () => undefined,
      listedValue: () => undefined,
      knownMember: () => void (known += 1),
      unknownMember: () => void (unknown += 1),
    })
  return known > 0 && unknown === 0
}

/**
 * A path with its variable parts named: as the contract names them where it knows the beginning, else what looks
 * like an id because it has digits in it.
 */
function guessTemplate({ contract }: Subject, path: string): string {
  let known = contract.operations.map((operation) => operation.path.split('/'))
  let unnamed = 0
  return path
    .split('/')
    .map((part, index) => {
      const literal = known.filter((one) => one[index]?.toLowerCase() === part.toLowerCase())
      const named = literal.length > 0 ? literal : known.filter((one) => one[index]?.startsWith('{'))
      known = named
      if (named[0] && literal.length === 0) return named[0][index] ?? part
      return literal.length === 0 && isId(part) ? `{id${unnamed++ === 0 ? '' : unnamed}}` : part
    })
    .join('/')
}

const isId = (part: string): boolean => /\d/.test(part) && !/^v\d+$/.test(part)
