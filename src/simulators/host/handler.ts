/**
 * The type of an operation's handler, derived from the contract: parameters and body arrive parsed and
 * validated, and only statuses and bodies that the contract declares can be returned.
 * Handlers are synchronous and pure but for the tenant's state: that is what makes runs repeatable.
 */
type Defined<T> = Exclude<T, undefined>
type ParametersOf<Op, Place extends string> = Op extends { parameters: infer P }
  ? Place extends keyof P
    ? Defined<P[Place]>
    : Record<never, never>
  : Record<never, never>

type ContentOf<T> = T extends { content: infer C } ? C[keyof C] : undefined

export type BodyOf<Op> = Op extends { requestBody: infer B }
  ? ContentOf<B>
  : Op extends { requestBody?: infer B }
    ? ContentOf<Defined<B>> | undefined
    : undefined

export interface HandlerRequest<Op> {
  readonly path: ParametersOf<Op, 'path'>
  readonly query: ParametersOf<Op, 'query'>
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: BodyOf<Op>
  /** `POST /api/Orders/{orderId}/UpdateStatus`, as Omnium writes the origin of its events. */
  readonly origin: string
}

type ResponseOf<Status, R> = R extends { content: infer C }
  ? {
      readonly status: Status
      readonly body: C[keyof C]
      readonly headers?: Record<string, string>
      readonly contentType?: string
    }
  : {
      readonly status: Status
      readonly body?: undefined
      readonly headers?: Record<string, string>
      readonly contentType?: string
    }

export type HandlerResponse<Op> = Op extends { responses: infer R }
  ? { [S in keyof R & number]: ResponseOf<S, R[S]> }[keyof R & number]
  : never

export type Handler<Op, Tenant> = (request: HandlerRequest<Op>, tenant: Tenant) => HandlerResponse<Op>

/** Of the admin API: it may answer once something has happened. */
export type PatientHandler<Op, Tenant> = (
  request: HandlerRequest<Op>,
  tenant: Tenant,
) => HandlerResponse<Op> | Promise<HandlerResponse<Op>>

/** Handlers by operationId, one for each: an operation that is described but not simulated is a type error. */
export type Handlers<Operations, Tenant> = {
  readonly [Id in keyof Operations]: Handler<Operations[Id], Tenant>
}

/** The same of the admin API. */
export type PatientHandlers<Operations, Tenant> = {
  readonly [Id in keyof Operations]?: PatientHandler<Operations[Id], Tenant>
}
