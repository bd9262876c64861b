import { createHash, timingSafeEqual } from 'node:crypto'
import { SystemClock } from '../../../kernel/system-clock.ts'
import { UserError } from '../../../kernel/errors.ts'
import type { operations } from '../../../../generated/simulator/types.ts'
import type { ApiHostOptions } from '../api-host.ts'
import { createJournal } from '../bounded-journal.ts'
import { Causes } from '../causes.ts'
import { loadContract } from '../contract/load-contract.ts'
import type { ErrorFamily, Refusal } from '../error-family.ts'
import type { PatientHandlers } from '../handler.ts'
import { NotSettled } from '../settling-clock.ts'
import type { Authentication, CallToAuthenticate, HandlerAnswer } from '../vendor.ts'
import { actionHandlers } from './action-handlers.ts'
import { NotFound } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'
import { clockHandlers } from './clock-handlers.ts'
import { deliveryFaultHandlers } from './delivery-fault-handlers.ts'
import { deliveryHandlers } from './delivery-handlers.ts'
import { healthHandlers } from './health-handlers.ts'
import { fidelityHandlers } from './fidelity-handlers.ts'
import { faultHandlers } from './fault-handlers.ts'
import { journalHandlers } from './journal-handlers.ts'
import { admitKnownParameters } from './known-parameters.ts'
import { isLocalProgram } from './loopback-only.ts'
import { documentHandlers } from './document-handlers.ts'
import { snapshotHandlers } from './snapshot-handlers.ts'
import { stateHandlers } from './state-handlers.ts'
import { subscriptionHandlers } from './subscription-handlers.ts'
import { tenantHandlers } from './tenant-handlers.ts'

/**
 * The admin API, served like a vendor's: by its contract. Its own calls are in no journal, since a journal shows
 * what the connector does.
 */
export function createAdminApi(options: AdminRoot & { readonly token: string }): ApiHostOptions<AdminRoot> {
  const clock = new SystemClock()
  const journal = createJournal({ entries: 0, nextSeq: () => 0 })
  const causes = new Causes()
  return {
    api: {
      api: 'simulator',
      contract: loadContract('simulator'),
      caseSensitiveRoutes: true,
      handlers,
      errors,
      acceptsAsJson: (type) => type === 'application/json',
      secretBodies: [],
      authenticate: (call) => authenticate(call, options),
      admit: admitKnownParameters,
      answerToError,
    },
    tenants: () => [],
    surroundings: () => ({
      tenant: undefined,
      clock,
      journal,
      faults: undefined,
      causes,
      fidelity: undefined,
      skewed: (_, run) => run(),
      // What was done through here is kept before it is acknowledged.
      open: () => () => options.core.commit(),
    }),
  }
}

const handlers: PatientHandlers<operations, AdminRoot> = {
  ...healthHandlers,
  ...tenantHandlers,
  ...clockHandlers,
  ...journalHandlers,
  ...faultHandlers,
  ...deliveryHandlers,
  ...deliveryFaultHandlers,
  ...actionHandlers,
  ...subscriptionHandlers,
  ...stateHandlers,
  ...fidelityHandlers,
  ...snapshotHandlers,
  ...documentHandlers,
}

function authenticate(
  { operation, headers }: CallToAuthenticate,
  root: AdminRoot & { readonly token: string },
): Authentication<AdminRoot> {
  if (!isLocalProgram(headers)) return { refused: 403 }
  if (operation?.secured === false) return { tenant: root }
  const [, given = ''] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? []
  return isSame(given, root.token) ? { tenant: root } : { refused: 401 }
}

/** Compares digests, so that the time it takes tells nothing about the token. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return token !== '' && timingSafeEqual(digest(given), digest(token))
}

function answerToError(error: unknown): HandlerAnswer | undefined {
  if (!(error instanceof UserError)) return undefined
  return { status: statusOf(error), body: { code: error.code, message: error.message } }
}

function statusOf(error: UserError): number {
  if (error instanceof NotFound) return 404
  return error instanceof NotSettled ? 504 : 400
}

const errors: ErrorFamily = {
  answer: (refusal) => ({
    body: { code: `E_${refusal.kind.toUpperCase().replaceAll('-', '_')}`, message: explain(refusal) },
  }),
}

function explain(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'malformed-body':
      return `The body is not JSON: ${refusal.detail}`
    case 'invalid-request':
      return refusal.violations.map(({ pointer, message }) => `${pointer} ${message}`).join('\n')
    case 'bad-credentials':
    case 'unauthenticated':
      return 'The admin token is missing or wrong.\n  next: send `Authorization: Bearer <token>` with the token printed at start.'
    case 'forbidden':
      return 'The admin API serves programs on this machine only: no `Origin` header, and a loopback address as `Host`.'
    case 'unknown-route':
      return `There is no ${refusal.method} ${refusal.path}.\n  next: see specs/simulator/openapi.yaml.`
    case 'method-not-allowed':
      return `Only ${refusal.allowed.join(', ')} may be used here.`
    case 'too-large':
      return `The body is larger than ${refusal.limit} bytes.`
    case 'unsupported-media-type':
      return `The body must be ${refusal.accepted.join(' or ')}, not ${refusal.given || 'of no type'}.`
    case 'too-many-requests':
      return 'Too many requests.'
    case 'conflict':
    case 'refused':
    case 'not-simulated':
    case 'server-error':
      return refusal.detail
  }
}
