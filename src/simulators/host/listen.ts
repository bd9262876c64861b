import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UserError } from '../../kernel/errors.ts'

export interface Listening {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string
  readonly port: number
  /** Takes no more calls, finishes those that are open, and breaks off what is left after so many milliseconds. */
  close(grace?: number): Promise<void>
}

export interface ListenOptions {
  readonly host: string
  /** 0 for any free port. */
  readonly port: number
  /** What the port is for and how it is set, for the message when it cannot be had. */
  readonly purpose: string
  readonly option: string
}

export async function listen(app: RequestListener, options: ListenOptions): Promise<Listening> {
  const server = createServer((request, response) => {
    response.once('close', () => {
      // The connection stays for the next call, which will not come.
      if (!server.listening) setImmediate(() => server.closeIdleConnections())
    })
    app(request, response)
  })
  // After the usual 5 s of silence a connection would close just as a slow connector uses it again.
  server.keepAliveTimeout = 600_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toUserError(error, options)))
    server.listen(options.port, options.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${reachable(options.host)}:${port}`,
    port,
    close: (grace = 0) => close(server, grace),
  }
}

/** An address to call: `0.0.0.0` means every interface, so loopback is one of them. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

async function close(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const end = (): void => server.closeAllConnections()
  if (grace === 0) end()
  const timer = setTimeout(end, grace)
  await closed
  clearTimeout(timer)
}

function toUserError(error: NodeJS.ErrnoException, { port, host, purpose, option }: ListenOptions): Error {
  const where = `${host}:${port} (${purpose})`
  switch (error.code) {
    case 'EADDRINUSE':
      return new UserError({
        code: 'E_PORT_IN_USE',
        what: `Port ${port} for ${purpose} is in use.`,
        where,
        expected: 'a free port',
        next: `End the program that listens there, or choose another port with ${option} (0 = any free port).`,
        cause: error,
      })
    case 'EACCES':
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UserError({
        code: 'E_PORT_REFUSED',
        what: `The system does not let this program listen for ${purpose}: ${error.message}.`,
        where,
        next: `Choose another port with ${option}, or an address of this machine.`,
        cause: error,
      })
    default:
      return error
  }
}
