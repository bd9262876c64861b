import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { packageRoot } from '../../src/kernel/package-root.ts'

/** A server under measurement, in a process of its own. */
export interface Peer {
  readonly name: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly process: ChildProcess
  /** Milliseconds from the start of the process to its first good answer. */
  readonly coldStart: number
}

const root = packageRoot()
const node = join(root, 'node_modules/.bin/node')
const LONGEST_START = 60_000

interface Start {
  readonly name: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** From the first line that the process prints. */
  readonly ready: (
    line: string,
  ) => Promise<{ readonly url: string; readonly headers: Record<string, string> }>
}

/** The built package, as an installed one is started, with Node's compile cache. */
export const startKit = (options: readonly string[] = [], name = 'kit'): Promise<Peer> =>
  start({
    name,
    args: [
      join(root, 'dist/src/cli/main.js'),
      ...[
        'simulate',
        '--json',
        '--dataset',
        'empty',
        '--port-omnium',
        '0',
        '--port-flow',
        '0',
        '--port-admin',
        '0',
      ],
      // The vendor's limits are kept by default, and a load test is what they are there to stop.
      '--no-rate-limits',
      ...options,
    ],
    ready: async (line) => {
      const { omnium } = JSON.parse(line) as {
        readonly omnium: { readonly url: string; readonly clientId: string; readonly clientSecret: string }
      }
      const query = `clientId=${omnium.clientId}&clientSecret=${omnium.clientSecret}`
      const token = await (await fetch(`${omnium.url}/api/Token?${query}`, { method: 'POST' })).text()
      return { url: omnium.url, headers: { authorization: `Bearer ${token}` } }
    },
  })

export const startBare = (): Promise<Peer> =>
  start({
    name: 'node:http + Ajv',
    args: [join(import.meta.dirname, 'bare-server.ts')],
    ready: async (line) => ({ url: (JSON.parse(line) as { readonly url: string }).url, headers: {} }),
  })

export function startPrism(port: number): Promise<Peer> {
  const url = `http://127.0.0.1:${port}`
  const headers = { authorization: 'Bearer x' }
  return start({
    name: 'prism',
    args: [
      join(root, 'bench/node_modules/@stoplight/prism-cli/dist/index.js'),
      ...['mock', '-v', 'silent', '-p', String(port), join(root, 'generated/omnium/openapi.json')],
    ],
    ready: async () => {
      for (;;) {
        const answer = await fetch(`${url}/api/Orders/1`, { headers }).catch(() => undefined)
        if (answer?.ok) return { url, headers }
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
  })
}

async function start({ name, args, env, ready }: Start): Promise<Peer> {
  const begun = performance.now()
  const child = spawn(node, [...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-2000)))
  const line = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}: ${errors}`)))
    setTimeout(() => reject(new Error(`${name} did not start: ${errors}`)), LONGEST_START).unref()
  })
  const { url, headers } = await ready(await line)
  const coldStart = performance.now() - begun
  return { name, url, headers, process: child, coldStart }
}

export async function stop({ process: child }: Peer): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

/** Resident memory in MiB. */
export async function memoryOf({ process: { pid } }: Peer): Promise<number> {
  const { readFileSync } = await import('node:fs')
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
