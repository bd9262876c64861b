import { connect, createServer } from 'node:net'
import { UserError } from '../../src/kernel/errors.ts'

/**
 * Below the ranges from which systems hand out ports by themselves (from 32768, elsewhere from 49152): between our
 * look and the connector's start nobody else is given the port, neither a simulator nor another run.
 */
const LOWEST = 20_000
const PORTS = 12_000
/** Runs at the same time begin their search at different places. */
const STRIDE = 131
let chosen = 0

/** A port of 127.0.0.1 that nobody listens on, another one at each call. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < PORTS; tries++) {
    const port = LOWEST + ((process.pid * STRIDE + chosen++) % PORTS)
    if (await isFree(port)) return port
  }
  throw new UserError({
    code: 'E_NO_PORT',
    what: 'No port is free for the connector.',
    where: `127.0.0.1, ports ${LOWEST} to ${LOWEST + PORTS - 1}`,
    next: 'End programs that listen there, or give the connector a "port".',
  })
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/**
 * Makes sure that nobody answers where the connector is about to listen: otherwise a left-over of an earlier run
 * would be judged in its place. @throws UserError `E_PORT_TAKEN`
 */
export async function refuseTakenPort(port: number): Promise<void> {
  if (!(await isAnswering(port))) return
  throw new UserError({
    code: 'E_PORT_TAKEN',
    what: `Something already answers on 127.0.0.1:${port}, where the connector is to listen.`,
    expected: 'a free port, so that the judged program is the one that was started',
    next: 'End the other program, or leave "port" out of the connector file.',
  })
}

function isAnswering(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const end = (answering: boolean) => (): void => {
      socket.destroy()
      resolve(answering)
    }
    socket.once('connect', end(true))
    socket.once('error', end(false))
    socket.setTimeout(1000, end(false))
  })
}
