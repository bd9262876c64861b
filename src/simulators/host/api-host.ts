import { SuiteFault } from '../../kernel/errors.ts'
import { fromRefusal, toWire } from './answer.ts'
import type { Answer } from './answer.ts'
import { answerCall } from './answer-call.ts'
import type { Breach } from './answer-call.ts'
import { answerWithFault } from './answer-with-fault.ts'
import type { Parting } from './answer-with-fault.ts'
import type { Refusal } from './error-family.ts'
import type { Exchange } from './exchange.ts'
import type { TakenFault } from './fault-engine.ts'
import { readCall, toAuthenticate } from './read-call.ts'
import type { Call } from './read-call.ts'
import { beginExchange, endExchange } from './record-call.ts'
import { redactUrl } from './redact.ts'
import { createRouter } from './router.ts'
import type { Router } from './router.ts'
import type { Surroundings } from './surroundings.ts'
import type { Admission, Authentication, HostedApi } from './vendor.ts'
import { partOf } from './wire.ts'
import type { WireRequest, WireResponse } from './wire.ts'

/** What becomes of a request: an answer, part of one, or a connection that breaks. */
export type Outcome =
  | { readonly kind: 'answer'; readonly response: WireResponse }
  | {
      readonly kind: 'part'
      readonly response: WireResponse
      /** How much of the body is sent; always less than all of it. */
      readonly bytes: number
      /** Calls back when the rest may follow. Without it the connection breaks there. */
      readonly rest?: (go: () => void) => void
    }
  | { readonly kind: 'drop'; readonly how: 'reset' | 'close' }

export interface ApiHostOptions<Tenant> {
  readonly api: HostedApi<Tenant>
  tenants(): readonly Tenant[]
  surroundings(tenant: Tenant | undefined): Surroundings
  /** Refuses whatever breaks the contract, also where the contract is only assumed. */
  readonly strict?: boolean
  /** Told of each breach of the contract on our side; tests throw here. */
  readonly onBreach?: ((breach: Breach, exchange: Exchange) => void) | undefined
}

/**
 * Serves one contract. It decides answers from plain values and never touches a socket, so that Express and an
 * injected `fetch` behave alike; time, journal and faults come from the tenant to which the call belongs.
 */
export class ApiHost<Tenant> {
  readonly #options: ApiHostOptions<Tenant>
  readonly #router: Router

  constructor(options: ApiHostOptions<Tenant>) {
    const { contract, handlers, caseSensitiveRoutes } = options.api
    const ids = contract.operations.map(({ operationId }) => operationId)
    const wrong = Object.keys(handlers).filter((id) => !ids.includes(id))
    if (wrong.length > 0) {
      throw new SuiteFault({
        code: 'E_HANDLERS',
        what: `Handlers of ${contract.api} belong to no operation of its contract: ${wrong.join(', ')}.`,
        expected: 'operationIds as keys',
      })
    }
    this.#options = options
    this.#router = createRouter(contract, { caseSensitive: caseSensitiveRoutes })
  }

  /**
   * Serves a request. `reply` is called before this returns, unless a fault holds the request. The function
   * returned says that the caller has gone: nobody waits any more, though a held call still happens when released.
   */
  serve(request: WireRequest, reply: (outcome: Outcome) => void): () => void {
    const { api } = this.#options
    const call = readCall(api, this.#router, request)
    const authentication = this.#authenticate(call)
    const around = this.#options.surroundings(authentication.tenant)
    const close = around.open()
    const admission = this.#admit(call, authentication)
    const notAdmitted = admission && 'refused' in admission ? admission.refused : undefined
    const exchange = this.#begin(call, authentication, around)
    const breaches: Breach[] = []
    const answer = (who: Authentication<Tenant>): Answer | Promise<Answer> =>
      around.causes.during({ exchange: exchange.seq }, () =>
        answerCall(this.#options, call, who, (found) => breaches.push(found), notAdmitted),
      )
    let parting: Parting | undefined = undefined
    let isOver = false
    const end = (made?: Answer, response?: WireResponse): void => {
      if (isOver) return
      isOver = true
      endExchange(api, exchange, around, made, response)
      if (admission && 'leave' in admission) admission.leave()
      close()
    }
    const abandon = (): void => {
      parting?.cancel()
      end(parting?.answered)
    }
    const tell = (outcome: Outcome): void => {
      reply(outcome)
      // Last, because tests throw there.
      for (const found of breaches) this.#options.onBreach?.(found, exchange)
    }
    const finish = (made: Answer | undefined, outcome: Outcome): void => {
      end(made, outcome.kind === 'drop' ? undefined : outcome.response)
      tell(outcome)
    }
    const toResponse = (made: Answer, skew = 0): WireResponse => {
      if (call.operation) around.fidelity?.note(call.operation, made.status)
      return this.#toResponse(made, call, around.clock.now() + skew)
    }
    const send = (made: Answer, skew?: number): void =>
      finish(made, { kind: 'answer', response: toResponse(made, skew) })

    const fault = notAdmitted ? undefined : this.#takeFault(call, authentication, exchange, around)
    if (!fault) {
      const made = answer(authentication)
      if (made instanceof Promise) void made.then(send)
      else send(made)
      return abandon
    }
    exchange.fault = { id: fault.id, kind: fault.instruction.effect.kind }
    parting = answerWithFault(fault, api.errors, call.operation, {
      now: around.clock.now(),
      handle: (skew = 0) => around.skewed(skew, () => atOnce(answer(authentication))),
      // What was true when the call arrived may not be when it goes on: a token can expire meanwhile.
      handleLater: () => atOnce(answer(this.#authenticate(call))),
      revokeToken: () => {
        if (!('refused' in authentication))
          api.revokeToken?.(toAuthenticate(api, call), authentication.tenant)
      },
      send,
      sendPart: (made, wanted) => {
        const response = toResponse(made)
        const bytes = partOf(response, wanted)
        if (bytes === undefined) finish(undefined, { kind: 'drop', how: 'close' })
        else finish(made, { kind: 'part', response, bytes })
      },
      sendSlowly: (made, wanted, wait) => {
        const response = toResponse(made)
        const bytes = partOf(response, wanted)
        if (bytes === undefined) return wait(() => finish(made, { kind: 'answer', response }))
        const rest = (go: () => void): void =>
          wait(() => {
            end(made, response)
            go()
          })
        tell({ kind: 'part', response, bytes, rest })
      },
      drop: (how) => finish(undefined, { kind: 'drop', how }),
    })
    return abandon
  }

  /** Serves a request that will certainly be answered at once. */
  handle(request: WireRequest): WireResponse {
    let outcome: Outcome | undefined
    this.serve(request, (given) => (outcome = given))
    if (outcome?.kind === 'answer') return outcome.response
    throw new SuiteFault({
      code: 'E_NO_ANSWER',
      what: `${request.method} ${redactUrl(request.url)} has no answer: a fault holds it or breaks its connection.`,
      next: 'Use serve() where faults may apply.',
    })
  }

  /** Refuses a request that could not even be read, as one that is too large. */
  refuse(request: WireRequest, refusal: Refusal, reply: (outcome: Outcome) => void): void {
    const call = readCall(this.#options.api, this.#router, request)
    const authentication = this.#authenticate(call)
    const around = this.#options.surroundings(authentication.tenant)
    const exchange = this.#begin(call, authentication, around)
    const answer = fromRefusal(this.#options.api.errors, refusal, call.operation)
    const response = this.#toResponse(answer, call, around.clock.now())
    endExchange(this.#options.api, exchange, around, answer, response)
    reply({ kind: 'answer', response })
  }

  #authenticate(call: Call): Authentication<Tenant> {
    return this.#options.api.authenticate(toAuthenticate(this.#options.api, call), this.#options.tenants())
  }

  #admit(call: Call, authentication: Authentication<Tenant>): Admission | undefined {
    const { api } = this.#options
    if ('refused' in authentication || !call.operation) return undefined
    return api.admit?.(toAuthenticate(api, call), authentication.tenant)
  }

  #takeFault(
    call: Call,
    authentication: Authentication<Tenant>,
    { seq }: Exchange,
    around: Surroundings,
  ): TakenFault | undefined {
    const { operation, path, request, target, body } = call
    const system = systemOf(this.#options.api.api)
    if (!operation || !system) return undefined
    const text = (): string =>
      [
        request.url,
        ...Object.values(path),
        request.body ? Buffer.from(request.body).toString('utf8') : '',
      ].join('\n')
    return around.faults?.take({
      system,
      operationId: operation.operationId,
      method: operation.method,
      seq,
      path,
      query: target.query,
      body: body.kind === 'parsed' ? body.value : undefined,
      token: authentication.tokenLabel,
      isAuthenticated: !('refused' in authentication),
      text,
    })
  }

  #begin(call: Call, { tokenLabel }: Authentication<Tenant>, around: Surroundings): Exchange {
    return beginExchange(this.#options.api, call, tokenLabel, around)
  }

  #toResponse(answer: Answer, { request, operation, match }: Call, now: number): WireResponse {
    const nearest =
      match.kind === 'unknown' ? match.nearest.map(({ method, path }) => `${method} ${path}`) : []
    const extra = {
      date: new Date(now).toUTCString(),
      ...(operation && operation.api !== 'simulator' && { 'x-flow-omnium-evidence': operation.evidence }),
      ...(nearest.length > 0 && { 'x-flow-omnium-nearest': nearest.join(', ') }),
    }
    return toWire(answer, request.method, extra)
  }
}

/** Faults are for the vendors' operations, which answer at once. */
function atOnce(answer: Answer | Promise<Answer>): Answer {
  if (answer instanceof Promise)
    throw new SuiteFault({
      code: 'E_SLOW_HANDLER',
      what: 'A fault hit an operation that does not answer at once.',
    })
  return answer
}

const systemOf = (api: string): 'omnium' | 'flow' | undefined =>
  api === 'omnium' || api === 'flow' ? api : undefined
