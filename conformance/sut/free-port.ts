import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { UserError } from '../../src/kernel/errors.ts'

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
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
