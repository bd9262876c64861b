/**
 * A started connector: its own process group, so that whatever it starts ends with it; its output captured and
 * bounded; its death noticed.
 */
import { existsSync } from 'node:fs'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { WritableOutput } from './output.ts'

export interface Child {
  /** Settles when the process has ended, however that came about. */
  readonly ended: Promise<Ending>
  readonly isAlive: () => boolean
  /** SIGTERM, then SIGKILL after three seconds; `kill`: SIGKILL at once. Resolves when the process has ended. */
  stop(how: 'stop' | 'kill'): Promise<void>
}

/** How the process ended, in words: `exit code 1`, `signal SIGKILL`, `cannot be started: ENOENT`. */
export interface Ending {
  readonly how: string
  /** Why there never was a process. */
  readonly notStarted?: string
}

export interface ChildOptions {
  readonly command: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly output: WritableOutput
}

const GRACE = 3000
const LAST_WORDS = 500
const alive = new Set<ChildProcess>()

export function startChild({ command, cwd, env, output }: ChildOptions): Child {
  const [program = '', ...args] = command
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  alive.add(child)
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => output.write('stdout', chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => output.write('stderr', chunk))
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const ended = new Promise<Ending>((resolve) => {
    const end = (how: string, notStarted?: string): void => {
      alive.delete(child)
      signalGroup(child, 'SIGKILL') // what it left behind
      // Its last words may still be on their way; whoever inherited the pipes must not keep us for ever.
      void Promise.race([closed, sleep(LAST_WORDS)]).then(() =>
        resolve({ how, ...(notStarted === undefined ? {} : { notStarted }) }),
      )
    }
    child.once('error', (error: NodeJS.ErrnoException) =>
      end(`cannot be started: ${error.code ?? error.message}`, notStarted(error, command, cwd)),
    )
    child.once('exit', (code, signal) => end(code === null ? `signal ${signal ?? '?'}` : `exit code ${code}`))
  })
  return {
    ended,
    isAlive: () => alive.has(child),
    stop: async (how) => {
      if (!alive.has(child)) return
      signalGroup(child, how === 'kill' ? 'SIGKILL' : 'SIGTERM')
      const last = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE)
      await ended
      clearTimeout(last)
    },
  }
}

/** The system says ENOENT of the folder and of the program alike. */
function notStarted(
  { code, message }: NodeJS.ErrnoException,
  command: readonly string[],
  cwd: string,
): string {
  const [program = ''] = command
  const whole = `(command: ${command.join(' ')})`
  if (!existsSync(cwd)) return `There is no folder ${cwd} to start the connector in ${whole}.`
  if (code === 'ENOENT') {
    return program.includes('/')
      ? `There is no program at ${program} ${whole}.`
      : `There is no program "${program}" on the PATH ${whole}.`
  }
  if (code === 'EACCES') return `The program ${program} may not be executed ${whole}.`
  return `The program ${program} cannot be started: ${code ?? message} ${whole}.`
}

/** A group of its own bears the id of its first process; it may be gone already. */
function signalGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // nobody is left in the group
  }
}

/** No connector outlives the runner, not even when the runner is thrown out of its process. */
process.once('exit', () => {
  for (const child of alive) signalGroup(child, 'SIGKILL')
})
