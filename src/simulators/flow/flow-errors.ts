import type { ErrorFamily, Refusal } from '../host/error-family.ts'
import type { Schema } from './schemas.ts'

/** How Flow words what the host refuses. No error body is published: code, message and details are assumed. */
export const flowErrors: ErrorFamily = {
  answer: (refusal) => ({ body: bodyOf(refusal) }),
}

function bodyOf(refusal: Refusal): Schema<'Error'> {
  switch (refusal.kind) {
    case 'malformed-body':
      return { code: 'MALFORMED_BODY', message: `The body cannot be read: ${refusal.detail}` }
    case 'invalid-request':
      return {
        code: 'VALIDATION_FAILED',
        message: 'The request is not valid',
        errors: refusal.violations.map(({ pointer, message }) => ({ path: pointer, message })),
      }
    case 'bad-credentials':
    case 'unauthenticated':
      return { code: 'UNAUTHORIZED', message: 'A valid bearer token is needed' }
    case 'forbidden':
      return { code: 'FORBIDDEN', message: 'The token gives no access to this' }
    case 'unknown-route':
      return { code: 'NOT_FOUND', message: `There is no ${refusal.method} ${refusal.path}` }
    case 'method-not-allowed':
      return { code: 'METHOD_NOT_ALLOWED', message: `Allowed here: ${refusal.allowed.join(', ')}` }
    case 'too-large':
      return { code: 'TOO_LARGE', message: `The body is larger than ${refusal.limit} bytes` }
    case 'unsupported-media-type':
      return { code: 'UNSUPPORTED_MEDIA_TYPE', message: `Accepted here: ${refusal.accepted.join(', ')}` }
    case 'refused':
      return { code: 'REFUSED', message: refusal.detail }
    case 'conflict':
      return { code: 'CONFLICT', message: refusal.detail }
    case 'too-many-requests':
      return { code: 'TOO_MANY_REQUESTS', message: 'Wait before the next request' }
    case 'not-simulated':
      return { code: 'NOT_SIMULATED', message: refusal.detail }
    case 'server-error':
      return { code: 'INTERNAL_ERROR', message: 'The request could not be served' }
  }
}
