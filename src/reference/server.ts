import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { ErrorRequestHandler } from 'express'
import { UserError } from '../kernel/errors.ts'
import type { Connector } from './connector.ts'
import { controlRouter } from './control/control-router.ts'
import type { ControlOptions } from './control/control-router.ts'
import { answerEvent } from './events/answer-event.ts'
import { requireBearer } from './events/bearer.ts'
import { decideFlowWebhook } from './events/flow-webhooks.ts'
import { readBody } from './events/json-body.ts'
import { decideOmniumEvent } from './events/omnium-events.ts'
import type { Log } from './log.ts'
import type { NewJob } from './queue/job-store.ts'

export interface ConnectorServerOptions {
  readonly connector: Connector
  /** 0: any free one. */
  readonly port: number
  /** Loopback unless told otherwise. */
  readonly host?: string | undefined
  readonly flowTenantUid: string
  readonly eventToken: string | undefined
  /** Absent: nothing below `/_control` exists. */
  readonly control?: Omit<ControlOptions, 'log'> | undefined
  readonly log: Log
}

export interface ConnectorServer {
  readonly url: string
  /** Stops listening, then the connector. */
  close(): Promise<void>
}

/** Event endpoints, health and control of specs/connector around a connector; starts both. */
export async function startConnectorServer(options: ConnectorServerOptions): Promise<ConnectorServer> {
  const { connector, log } = options
  const state = { ready: false }
  const app = createApp(options, state)
  const server = await listen(app, options.port, options.host ?? '127.0.0.1')
  connector.start()
  state.ready = true
  const { address, port } = server.address() as AddressInfo
  const url = `http://${address.includes(':') ? `[${address}]` : address}:${port}`
  log.info({ url }, 'The connector listens.')
  return {
    url,
    close: async () => {
      state.ready = false
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
      await connector.stop()
      log.info({}, 'The connector has stopped.')
    },
  }
}

function createApp(options: ConnectorServerOptions, state: { readonly ready: boolean }): express.Express {
  const { connector, flowTenantUid, eventToken, control, log } = options
  const enqueue = (job: NewJob): Promise<unknown> => connector.enqueue(job)
  const app = express()
  app.disable('x-powered-by')
  app.get('/health', (_request, response) => {
    response.status(state.ready ? 200 : 503).json({ ready: state.ready })
  })
  // The token is checked before a byte of the body is read.
  const guard = [requireBearer(eventToken), readBody]
  app.post('/omnium/events', guard, answerEvent('Omnium', decideOmniumEvent, enqueue, log))
  app.post(
    '/flow/webhooks',
    guard,
    answerEvent('Flow', (event) => decideFlowWebhook(event, flowTenantUid), enqueue, log),
  )
  if (control) app.use('/_control', controlRouter(connector, { ...control, log }))
  app.use((_request, response) => void response.status(404).json({ error: 'There is nothing here.' }))
  app.use(onError(log))
  return app
}

/** Bodies that cannot be read carry a status of their own (413 for large ones); the rest is our trouble. */
function onError(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    const status = statusOf(error)
    if (status === 413) return void response.status(413).json({ error: 'The body is too large.' })
    if (status !== undefined && status < 500)
      return void response.status(400).json({ error: 'The body is unreadable.' })
    log.error(
      { error: error instanceof Error ? error.message : String(error) },
      'A request could not be handled.',
    )
    response.status(503).json({ error: 'Temporary trouble; try again.' })
  }
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined

function listen(app: express.Express, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error?: Error) => {
      if (!error) return resolve(server)
      reject(
        new UserError({
          code: 'E_CONNECTOR_PORT',
          what: `The connector cannot listen: ${error.message}.`,
          where: `${host}:${port}`,
          expected: 'a free port',
          next: 'Stop the other program, or choose another port with --port or PORT.',
          cause: error,
        }),
      )
    })
  })
}
