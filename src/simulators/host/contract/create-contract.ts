import type { ErrorObject, ValidateFunction } from 'ajv'
import { SuiteFault } from '../../../kernel/errors.ts'
import type { ContractViolation } from '../exchange.ts'
import { coerceParameters } from './coerce-parameters.ts'
import type { Api, Contract, Operation, RequestParts, ValidatedRequest } from './contract.ts'
import { createEvidenceLookup } from './evidence.ts'
import type { ListedOperation } from './list-operations.ts'
import type { OpenApiDocument } from './openapi-document.ts'

export interface ContractParts {
  readonly api: Api
  readonly operations: readonly ListedOperation[]
  /** Called at most once, when the evidence of a violation is asked for. */
  readonly readDocument: () => OpenApiDocument
  /** Of `path`, `query`, `header`, `body` or the body of a status; undefined where nothing is described. */
  readonly validator: (operation: ListedOperation, part: string) => ValidateFunction | undefined
  readonly webhookValidator: (webhook: string) => ValidateFunction | undefined
}

/** A contract from its operations and a source of validators, whether compiled ahead of time or on demand. */
export function createContract(parts: ContractParts): Contract {
  const { api, operations, validator, webhookValidator } = parts
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]))
  const evidence = createEvidenceLookup(parts.readDocument)

  const violations = (
    side: ContractViolation['side'],
    place: string,
    validate: ValidateFunction | undefined,
    value: unknown,
    operation?: Operation,
  ): ContractViolation[] => {
    if (!validate || validate(value)) return []
    const judge = (error: ErrorObject): ContractViolation['restsOn'] =>
      evidence(error, operation?.evidence ?? 'documented')
    return mostTelling(validate.errors ?? [], judge).map(({ error, restsOn }) => ({
      side,
      pointer: place + pointerOf(error),
      message: messageOf(error),
      restsOn,
    }))
  }

  return {
    api,
    operations,
    byId: (operationId) => {
      const operation = byId.get(operationId)
      if (!operation)
        throw new SuiteFault({ code: 'E_NO_OPERATION', what: `${api} has no operation ${operationId}.` })
      return operation
    },
    validateRequest: (operation, parts) => validateRequest(operation as ListedOperation, parts),
    validateResponse: (operation, status, body) => {
      const listed = operation as ListedOperation
      const { responses } = listed
      const declared = responses[status]
      if (!declared) {
        const message = `status ${status} is not declared (declared: ${Object.keys(responses).join(', ')})`
        return [{ side: 'response', pointer: '/status', message, restsOn: 'documented' }]
      }
      // Error answers may always come without a body: few are documented with one.
      if (declared.length === 0 || (body === undefined && status >= 400)) return []
      return violations('response', '/body', validator(listed, String(status)), body, operation)
    },
    validateWebhook: (name, payload) => violations('request', '/body', webhookValidator(name), payload),
  }

  function validateRequest(operation: ListedOperation, parts: RequestParts): ValidatedRequest {
    const of = (part: string): ValidateFunction | undefined => validator(operation, part)
    const path = coerceParameters(operation, 'path', parts.path)
    const query = coerceParameters(operation, 'query', parts.query)
    const found = [
      ...violations('request', '/path', of('path'), path, operation),
      ...violations('request', '/query', of('query'), query, operation),
    ]
    if (parts.body !== undefined)
      found.push(...violations('request', '/body', of('body'), parts.body, operation))
    else if (operation.requestBody?.required) {
      const message = 'a body is required'
      found.push({ side: 'request', pointer: '/body', message, restsOn: 'documented' })
    }
    return { path, query, violations: found }
  }
}

interface Judged {
  readonly error: ErrorObject
  readonly restsOn: ContractViolation['restsOn']
}

/** A list of thousands may be wrong in every element. What rests on documents decides, so it is never left out. */
function mostTelling(
  errors: readonly ErrorObject[],
  restsOn: (error: ErrorObject) => Judged['restsOn'],
): readonly Judged[] {
  const judge = (error: ErrorObject): Judged => ({ error, restsOn: restsOn(error) })
  if (errors.length <= MOST_VIOLATIONS) return errors.map(judge)
  const documented: Judged[] = []
  const assumed: Judged[] = []
  for (const error of errors) {
    const judged = judge(error)
    if (judged.restsOn === 'documented') documented.push(judged)
    else if (assumed.length < MOST_VIOLATIONS) assumed.push(judged)
    if (documented.length === MOST_VIOLATIONS) break
  }
  return documented.length > 0 ? documented : assumed
}

const MOST_VIOLATIONS = 100

function pointerOf(error: ErrorObject): string {
  const missing = error.keyword === 'required' ? `/${String(error.params.missingProperty)}` : ''
  return error.instancePath + missing
}

function messageOf(error: ErrorObject): string {
  if (error.keyword === 'enum')
    return `must be one of ${(error.params.allowedValues as unknown[]).map(String).join(', ')}`
  if (error.keyword === 'required') return 'is required'
  if (error.keyword === 'additionalProperties')
    return `must not have ${String(error.params.additionalProperty)}`
  return error.message ?? error.keyword
}
