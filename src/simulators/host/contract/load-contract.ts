import type { ErrorObject, ValidateFunction } from 'ajv'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { SuiteFault } from '../../../kernel/errors.ts'
import { packageRoot } from '../../../kernel/package-root.ts'
import type { ContractViolation } from '../exchange.ts'
import { coerceParameters } from './coerce-parameters.ts'
import type { Api, Contract, Operation, RequestParts, ValidatedRequest } from './contract.ts'
import { createEvidenceLookup } from './evidence.ts'

type ListedOperation = Operation & { readonly module: string }
type Validators = Readonly<Record<string, ValidateFunction>>

const require = createRequire(import.meta.url)
const loaded = new Map<Api, Contract>()

/**
 * A contract as `npm run generate` left it. Operations are read at once; the validators of a resource are
 * loaded by the first call that needs them, so that a process pays only for what it uses.
 */
export function loadContract(api: Api): Contract {
  let contract = loaded.get(api)
  if (!contract) loaded.set(api, (contract = read(api)))
  return contract
}

function read(api: Api): Contract {
  const folder = join(packageRoot(), 'generated', api)
  const operations = JSON.parse(
    readFileSync(join(folder, 'operations.json'), 'utf8'),
  ) as readonly ListedOperation[]
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]))
  const evidence = createEvidenceLookup(join(folder, 'openapi.json'))

  const validator = (module: string, name: string): ValidateFunction | undefined =>
    (require(join(folder, 'validators', `${module}.cjs`)) as Validators)[name]

  const violations = (
    side: ContractViolation['side'],
    place: string,
    validate: ValidateFunction | undefined,
    value: unknown,
    operation?: Operation,
  ): ContractViolation[] => {
    if (!validate || validate(value)) return []
    return (validate.errors ?? []).map((error) => ({
      side,
      pointer: place + pointerOf(error),
      message: messageOf(error),
      restsOn: evidence(error, operation?.evidence ?? 'documented'),
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
      const { module, operationId, responses } = operation as ListedOperation
      const declared = responses[status]
      if (!declared) {
        const message = `status ${status} is not declared (declared: ${Object.keys(responses).join(', ')})`
        return [{ side: 'response', pointer: '/status', message, restsOn: 'documented' }]
      }
      // Error answers may always come without a body: few are documented with one.
      if (declared.length === 0 || (body === undefined && status >= 400)) return []
      return violations('response', '/body', validator(module, `${operationId}_${status}`), body, operation)
    },
    validateWebhook: (name, payload) =>
      violations(
        'request',
        '/body',
        validator('webhooks', `webhook_${name.replaceAll(/[^A-Za-z0-9]+/g, '_')}`),
        payload,
      ),
  }

  function validateRequest(operation: ListedOperation, parts: RequestParts): ValidatedRequest {
    const { module, operationId } = operation
    const of = (part: string): ValidateFunction | undefined => validator(module, `${operationId}_${part}`)
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

function pointerOf(error: ErrorObject): string {
  const missing = error.keyword === 'required' ? `/${String(error.params.missingProperty)}` : ''
  return error.instancePath + missing
}

function messageOf(error: ErrorObject): string {
  if (error.keyword === 'enum')
    return `must be one of ${(error.params.allowedValues as unknown[]).map(String).join(', ')}`
  if (error.keyword === 'required') return 'is required'
  return error.message ?? error.keyword
}
