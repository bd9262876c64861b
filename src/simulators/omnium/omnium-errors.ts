import type { Operation } from '../host/contract/contract.ts'
import type { ErrorAnswer, ErrorFamily, Refusal } from '../host/error-family.ts'
import { problem } from './refused.ts'

/**
 * How Omnium words what it refuses: plain text on most endpoints, problem details on some, nothing at all for
 * credentials and limits (quirk 17). The texts are ours; only the families are published.
 */
export const omniumErrors: ErrorFamily = {
  answer(refusal, operation): ErrorAnswer {
    switch (refusal.kind) {
      case 'unauthenticated':
        // Assumed; no source shows headers or body of a 401.
        return { headers: { 'www-authenticate': 'Bearer' } }
      case 'forbidden':
      case 'too-many-requests':
      case 'method-not-allowed':
        return {}
      case 'unknown-route':
        return {}
      // As the vendor's framework answers by itself (assumed).
      case 'unsupported-media-type':
        return asProblem(
          415,
          `${refusal.given || 'No content type'} is none of ${refusal.accepted.join(', ')}.`,
        )
      case 'too-large':
        return asProblem(413, `The body is larger than ${refusal.limit} bytes.`)
      case 'malformed-body':
      case 'invalid-request':
      case 'bad-credentials':
        return inFamilyOf(operation, refusal.status, textOf(refusal))
      case 'refused':
        return inFamilyOf(operation, refusal.status, refusal.detail)
      case 'conflict':
      case 'not-simulated':
        return { body: refusal.detail, contentType: 'text/plain' }
      case 'server-error':
        return { body: 'An unexpected error occurred.', contentType: 'text/plain' }
    }
  },
}

function inFamilyOf(operation: Operation | undefined, status: number, text: string): ErrorAnswer {
  const declared = operation?.responses[status] ?? operation?.responses['400'] ?? []
  return declared.length === 0 || declared.includes('text/plain')
    ? { body: text, contentType: 'text/plain' }
    : asProblem(status, text)
}

const asProblem = (status: number, text: string): ErrorAnswer => ({
  body: problem(status, text),
  contentType: 'application/problem+json',
})

function textOf(
  refusal: Extract<Refusal, { kind: 'malformed-body' | 'invalid-request' | 'bad-credentials' }>,
): string {
  switch (refusal.kind) {
    case 'bad-credentials':
      return 'clientId and clientSecret are required.'
    case 'malformed-body':
      return `The request body could not be read: ${refusal.detail}`
    case 'invalid-request':
      return refusal.violations.map(({ pointer, message }) => `${pointer} ${message}.`).join(' ')
  }
}
