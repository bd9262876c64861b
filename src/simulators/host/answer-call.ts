import { SuiteFault } from '../../kernel/errors.ts'
import { fromHandler, fromRefusal } from './answer.ts'
import type { Answer } from './answer.ts'
import { breach, checkResponse } from './check-response.ts'
import type { Operation } from './contract/contract.ts'
import type { Refusal } from './error-family.ts'
import type { ContractViolation } from './exchange.ts'
import { inOwnNames } from './read-call.ts'
import type { Call } from './read-call.ts'
import type { Authentication, HandlerAnswer, HostedApi, UntypedHandler } from './vendor.ts'

/** The simulator itself broke the contract, or a handler threw. Always our bug, never the caller's. */
export interface Breach {
  readonly operationId: string
  readonly violations: readonly ContractViolation[]
  /** What the handler threw. */
  readonly cause?: unknown
}

interface Judge<Tenant> {
  readonly api: HostedApi<Tenant>
  readonly strict?: boolean
}

/**
 * From a read call to its answer: refusals first, in the order in which a real server finds them (route,
 * credentials, admission, media type, syntax, contract), then the handler, then the check of what the handler made.
 */
export function answerCall<Tenant>(
  { api, strict = false }: Judge<Tenant>,
  call: Call,
  authentication: Authentication<Tenant>,
  report: (breach: Breach) => void,
  notAdmitted?: Refusal,
): Answer | Promise<Answer> {
  const refuse = (refusal: Refusal, violations?: readonly ContractViolation[]): Answer =>
    checked(
      api,
      call.operation,
      inWireNames(api, call.operation, fromRefusal(api.errors, refusal, call.operation, violations)),
      report,
    )

  const operation = call.operation
  if (!operation) return refuseRoute(call, refuse)
  if ('refused' in authentication) return refuse(CREDENTIALS[authentication.refused])
  if (notAdmitted) return refuse(notAdmitted)

  const { body, request } = call
  if (body.kind === 'unsupported') {
    const { given, accepted } = body
    const message = `${given || 'no content type'} is not one of ${accepted.join(', ')}`
    return refuse({ kind: 'unsupported-media-type', status: 415, given, accepted }, [
      gap('/headers/content-type', message, 'documented'),
    ])
  }
  if (body.kind === 'malformed') {
    const { detail } = body
    return refuse({ kind: 'malformed-body', status: 400, detail }, [gap('/body', detail, 'documented')])
  }

  const parsed = body.kind === 'parsed' ? body.value : undefined
  const value = api.bindNames ? api.bindNames(operation.operationId, parsed) : parsed
  const validated = api.contract.validateRequest(operation, {
    path: call.path,
    query: call.target.query,
    headers: request.headers,
    body: value,
  })
  const breaking = validated.violations.filter(({ restsOn }) => strict || restsOn === 'documented')
  if (breaking.length > 0) {
    return refuse({ kind: 'invalid-request', status: 400, violations: breaking }, validated.violations)
  }

  const handler: UntypedHandler<Tenant> | undefined = api.handlers[operation.operationId]
  if (!handler) {
    const detail = `${operation.operationId} is described, but not simulated yet`
    return refuse({ kind: 'not-simulated', status: 501, detail }, [
      ...validated.violations,
      gap('/path', detail),
    ])
  }
  const given = { path: validated.path, query: validated.query, body: value }
  const input = {
    ...inOwnNames(api, operation, given),
    headers: request.headers,
    origin: `${operation.method} ${operation.path}`,
  }
  const complete = (made: HandlerAnswer): Answer => {
    const answer = fromHandler(operation, inWireNames(api, operation, made), validated.violations)
    const found = checkResponse(api.contract, operation, answer)
    if (found.length === 0) return answer
    return failed(api, operation, [...validated.violations, ...found], report)
  }
  const recover = (error: unknown): Answer => {
    const answer = api.answerToError?.(error)
    if (answer) return complete(answer)
    const { violations } = validated
    // It was let through because the contract is only assumed there; a handler that relies on it proves it right.
    return violations.length > 0 && !(error instanceof SuiteFault)
      ? refuse({ kind: 'invalid-request', status: 400, violations }, violations)
      : failed(api, operation, violations, report, error)
  }
  let made: HandlerAnswer | Promise<HandlerAnswer>
  try {
    made = handler(input as never, authentication.tenant)
  } catch (error) {
    return recover(error)
  }
  return made instanceof Promise ? made.then(complete, recover) : complete(made)
}

const CREDENTIALS: Readonly<Record<400 | 401 | 403, Refusal>> = {
  400: { kind: 'bad-credentials', status: 400 },
  401: { kind: 'unauthenticated', status: 401 },
  403: { kind: 'forbidden', status: 403 },
}

function refuseRoute(
  { match, request, target }: Call,
  refuse: (refusal: Refusal, violations: readonly ContractViolation[]) => Answer,
): Answer {
  const { method } = request
  const { path } = target
  if (match.kind === 'malformed') {
    const violations = [gap('/path', `${path} is not percent-encoded properly`, 'documented')]
    return refuse({ kind: 'invalid-request', status: 400, violations }, violations)
  }
  if (match.kind === 'wrong-method') {
    const message = `${method} is not declared for ${path} (declared: ${match.allowed.join(', ')})`
    return refuse({ kind: 'method-not-allowed', status: 405, allowed: match.allowed }, [
      gap('/method', message),
    ])
  }
  const near = match.kind === 'unknown' ? match.nearest.map((each) => `${each.method} ${each.path}`) : []
  const hint = near.length > 0 ? `; nearest: ${near.join(', ')}` : ''
  const message = `no operation matches ${method} ${path}${hint}`
  return refuse({ kind: 'unknown-route', status: 404, method, path }, [gap('/path', message)])
}

/** That a route is missing rests on our contract being complete, which it does not claim. */
const gap = (
  pointer: string,
  message: string,
  restsOn: ContractViolation['restsOn'] = 'assumed',
): ContractViolation => ({
  side: 'request',
  pointer,
  message,
  restsOn,
})

function failed<Tenant>(
  api: HostedApi<Tenant>,
  operation: Operation,
  violations: readonly ContractViolation[],
  report: (breach: Breach) => void,
  cause?: unknown,
): Answer {
  const detail = cause instanceof Error ? cause.message : 'the answer breaks the contract'
  const thrown = cause === undefined ? [] : [breach('/handler', `the handler threw: ${detail}`)]
  const all = [...violations, ...thrown]
  report({
    operationId: operation.operationId,
    violations: all.filter(({ side }) => side === 'response'),
    ...(cause === undefined ? {} : { cause }),
  })
  const refusal = fromRefusal(api.errors, { kind: 'server-error', status: 500, detail }, operation, all)
  return inWireNames(api, operation, refusal)
}

/** What a handler or an error says, in the names of the contract that is served. */
function inWireNames<Tenant, Made extends HandlerAnswer | Answer>(
  { contract }: HostedApi<Tenant>,
  operation: Operation | undefined,
  made: Made,
): Made {
  return operation && contract.names ? contract.names.toWire(operation.operationId, made) : made
}

/** A refusal keeps its status when its wording breaks the contract: the caller did get it wrong. */
function checked<Tenant>(
  api: HostedApi<Tenant>,
  operation: Operation | undefined,
  answer: Answer,
  report: (breach: Breach) => void,
): Answer {
  if (!operation?.responses[answer.status]) return answer
  const violations = checkResponse(api.contract, operation, answer)
  if (violations.length === 0) return answer
  report({ operationId: operation.operationId, violations })
  return { ...answer, violations: [...answer.violations, ...violations] }
}
