import { pointerOf } from '../../kernel/json-pointer.ts'
import type { Operation } from '../../simulators/host/contract/contract.ts'
import { isJsonType, mediaTypeOf } from '../../simulators/host/request-body.ts'
import { parseTarget } from '../../simulators/host/request-target.ts'
import type { RequestTarget } from '../../simulators/host/request-target.ts'
import { locateMember, locate } from '../openapi/openapi-document.ts'
import type { Path } from '../openapi/json-value.ts'
import { evidenceAt, restsOn } from '../openapi/evidence-at.ts'
import { inferSchema } from './infer-schema.ts'
import { judgeBody, judgeViolations } from './judge-payload.ts'
import type { Sink } from './judge-payload.ts'
import type { UnnamedSink } from './judge-payload.ts'
import { judgeUnknownRoute } from './judge-unknown-route.ts'
import type { Payload, RecordedExchange } from './recorded-exchange.ts'
import { resolveLabels } from './resolve-labels.ts'

/** Judges one exchange; false when it says nothing about the contract. */
export function judgeExchange(
  sink: Omit<Sink, 'operation' | 'restsOn' | 'source'>,
  exchange: RecordedExchange,
): boolean {
  const own = { ...sink, source: exchange.source }
  if (exchange.kind === 'delivery') return judgeDelivery(own, exchange)
  const target = parseTarget(exchange.url)
  const match = sink.subject.router.match(exchange.method, target.path)
  if (match.kind !== 'operation') return judgeUnknownRoute(own, exchange, target.path, match)
  const { operation } = match
  const named: Sink = { ...own, operation: nameOf(operation), restsOn: restsOnOf(operation) }
  if (!judgeExistence(named, operation, exchange.status)) return true
  // What the system refused, it did not accept: the request may be anything.
  if (exchange.status < 400) judgeRequest(named, operation, match.path, target, exchange)
  judgeResponse(named, operation, exchange)
  return true
}

const restsOnOf = ({ evidence }: Operation): 'documented' | 'assumed' => restsOn(evidence).kind

const nameOf = ({ method, path }: Operation): string => `${method} ${path}`

/** Whether the operation exists, as far as the status says. False when it does not. */
function judgeExistence(
  { subject, collector, tally, ...sink }: Sink,
  operation: Operation,
  status: number,
): boolean {
  const at = subject.place(operation)
  // A path without parameters names no entity that could be missing.
  const missing = status === 405 || status === 501 || (status === 404 && !operation.path.includes('{'))
  if (!missing) {
    if (status < 400) tally.confirm('operation', at)
    return true
  }
  tally.refute(`answered with ${status}`, 'operation', at)
  collector.add(
    {
      kind: 'missing-operation',
      operation: sink.operation,
      side: 'response',
      pointer: '/status',
      message: `the system answers ${status}, as if there were no such operation`,
      clause: pointerOf(at),
      restsOn: restsOnOf(operation),
    },
    sink.source,
  )
  return false
}

function judgeRequest(
  sink: Sink,
  operation: Operation,
  path: Readonly<Record<string, string>>,
  { query }: RequestTarget,
  { request, method, labelled }: RecordedExchange,
): void {
  const { subject, collector } = sink
  for (const name of Object.keys(query)) {
    const known = operation.parameters.some(
      (one) => one.in === 'query' && one.name.toLowerCase() === name.toLowerCase(),
    )
    if (known) continue
    const message = `${operation.operationId} has no query parameter ${name}`
    const clause = pointerOf(subject.place(operation))
    collector.add(
      {
        kind: 'undocumented-parameter',
        operation: sink.operation,
        side: 'request',
        pointer: `/request/query/${name}`,
        message,
        clause,
      },
      sink.source,
    )
  }
  const declared = operation.requestBody?.contentTypes
  const type = declared && fittingType(sink, 'request', declared, request, 'the operation')
  const content: Path = ['requestBody', 'content', type ?? '', 'schema']
  const schema = locateMember(
    subject.document,
    locate(subject.document, subject.place(operation)),
    ...content,
  )
  const sent = method === 'GET' || !schema ? undefined : bodyOf(sink, schema.path, request.body, labelled)
  const body = sent === undefined ? undefined : subject.bindNames(operation.operationId, sent)
  const { violations } = subject.contract.validateRequest(operation, { path, query, headers: {}, body })
  // A recording without the body (the journal keeps no bytes) is not judged by it.
  const own = violations.filter(
    ({ pointer, message }) => pointer !== '/body' || message !== 'a body is required',
  )
  if (body === undefined || !schema) judgeViolations(sink, 'request', own)
  else judgeBody(sink, 'request', schema.path, body, own)
}

const bodyOf = ({ subject }: UnnamedSink, schema: Path, body: unknown, labelled?: true): unknown =>
  labelled ? resolveLabels(subject.document, schema, body) : body

function judgeResponse(
  sink: Sink,
  operation: Operation,
  { method, status, response, labelled }: RecordedExchange,
): void {
  const { subject, collector, tally } = sink
  const at = subject.place(operation)
  const declared = operation.responses[status]
  if (!declared) {
    const type = response.contentType && mediaTypeOf(response.contentType)
    const known = Object.keys(operation.responses).join(', ')
    collector.add(
      {
        kind: 'undocumented-status',
        operation: sink.operation,
        side: 'response',
        pointer: '/status',
        message: `${operation.operationId} has no status ${status} (described: ${known})`,
        clause: pointerOf([...at, 'responses']),
      },
      sink.source,
    )
    collector.draft(`status ${pointerOf(at)} ${status}`, {
      kind: 'status',
      operation: at,
      status,
      contentType: type,
      schema: response.body === undefined ? undefined : inferSchema(response.body),
    })
    return
  }
  tally.confirm('status', [...at, 'responses', String(status)])
  const located = locate(subject.document, [...at, 'responses', String(status)])
  if (located) tally.confirm('status', located.path)
  if (method === 'HEAD' || response.body === undefined) return
  const type = fittingType(sink, 'response', declared, response, `status ${status}`)
  if (type === undefined || !isJsonType(type)) return
  const schema = locateMember(subject.document, located, 'content', type, 'schema')
  if (!schema) return
  const body = bodyOf(sink, schema.path, response.body, labelled)
  const violations = subject.contract.validateResponse(operation, status, body)
  judgeBody(sink, 'response', schema.path, body, violations)
}

/** The described type by which a body is judged; a type that is not described is a finding. */
function fittingType(
  { collector, operation, source }: Sink,
  side: 'request' | 'response',
  declared: readonly string[],
  { contentType, body }: Payload,
  whose: string,
): string | undefined {
  if (body === undefined) return undefined
  const given = mediaTypeOf(contentType)
  const json = declared.find(isJsonType)
  // Recordings without headers: the body itself says whether it was JSON.
  if (given === '') return typeof body === 'string' ? declared[0] : (json ?? declared[0])
  if (declared.includes(given)) return given
  if (isJsonType(given) && json !== undefined) return json
  const message =
    declared.length === 0
      ? `${whose} is described without a body, ${given} was seen`
      : `${whose} is described with ${declared.join(', ')}, ${given} was seen`
  collector.add(
    { kind: 'undocumented-content', operation, side, pointer: `/${side}/headers/content-type`, message },
    source,
  )
  return undefined
}

function judgeDelivery(sink: UnnamedSink, { webhook = '', request, labelled }: RecordedExchange): boolean {
  const { subject, collector, source } = sink
  const named: Sink = {
    ...sink,
    operation: `event ${webhook}`,
    restsOn: evidenceAt(subject.document, ['webhooks', webhook, 'post']).kind,
  }
  const at: Path = ['webhooks', webhook, 'post', 'requestBody', 'content', 'application/json', 'schema']
  const schema = locate(subject.document, at)
  if (!schema) {
    collector.add(
      {
        kind: 'undocumented-event',
        operation: named.operation,
        side: 'response',
        pointer: '/body',
        message: `the contract describes no event ${webhook}`,
        clause: '/webhooks',
      },
      source,
    )
    return true
  }
  // Written by the system, though it is a request.
  const body = bodyOf(sink, schema.path, request.body, labelled)
  judgeBody(named, 'response', schema.path, body, subject.contract.validateWebhook(webhook, body))
  return true
}
