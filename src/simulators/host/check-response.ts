import type { Contract, Operation } from './contract/contract.ts'
import type { Answer } from './answer.ts'
import type { ContractViolation } from './exchange.ts'
import { TextStream } from './text-stream.ts'
import { isJsonType, mediaTypeOf } from './request-body.ts'

/** What breaks the contract in an answer of ours. Error answers may be empty: neither vendor promises a body there. */
export function checkResponse(
  contract: Contract,
  operation: Operation,
  { status, body, contentType }: Answer,
): readonly ContractViolation[] {
  const declared = operation.responses[status]
  if (declared && body === undefined && status >= 400) return []
  if (!declared || declared.length === 0) {
    if (declared && body !== undefined)
      return [breach('/body', `status ${status} is declared without a body`)]
    return contract.validateResponse(operation, status, body)
  }
  if (body === undefined) return [breach('/body', `status ${status} is declared with a body`)]
  // What is sent while it is made cannot be looked at before.
  if (body instanceof TextStream) return []
  const type = mediaTypeOf(contentType)
  if (!declared.includes(type)) {
    return [breach('/headers/content-type', `${type} is not declared (declared: ${declared.join(', ')})`)]
  }
  if (isJsonType(type)) return contract.validateResponse(operation, status, body)
  return typeof body === 'string' || body instanceof Uint8Array
    ? []
    : [breach('/body', `a body of type ${type} must be text or bytes`)]
}

export const breach = (pointer: string, message: string): ContractViolation => ({
  side: 'response',
  pointer,
  message,
  restsOn: 'documented',
})
