import { readFileSync } from 'node:fs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const LOOK_FOR_PARENT_MS = 1000

/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP, or once the program that started this one is gone: a killed
 * `npm run` passes nothing on, and a server left behind would keep its ports. The second signal ends the process
 * at once, as by default.
 */
export function untilTold(options: { readonly outliveParent?: boolean } = {}): Promise<void> {
  return new Promise((resolve) => {
    const parents = ancestry()
    const watch = setInterval(() => {
      if (!options.outliveParent && ancestry() !== parents) end()
    }, LOOK_FOR_PARENT_MS)
    watch.unref()
    const end = (): void => {
      clearInterval(watch)
      for (const signal of SIGNALS) process.off(signal, end)
      resolve()
    }
    for (const signal of SIGNALS) process.on(signal, end)
  })
}

/** The parent, and under npm also the parent's parent: between npm and a script there is often a shell. */
function ancestry(): string {
  const { ppid } = process
  return process.env.npm_lifecycle_event === undefined ? String(ppid) : `${ppid} of ${parentOf(ppid)}`
}

/** Linux tells it in `/proc`; elsewhere the usual shells give way to the script, so that npm is the parent itself. */
function parentOf(pid: number): string {
  try {
    const [, parent = ''] = /\) \S+ (\d+)[^)]*$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return parent
  } catch {
    return ''
  }
}
