const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const LOOK_FOR_PARENT_MS = 1000

/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP, or once the program that started this one is gone: a killed
 * `npm run` passes nothing on, and a server left behind would keep its ports. The second signal ends the process
 * at once, as by default.
 */
export function untilTold(options: { readonly outliveParent?: boolean } = {}): Promise<void> {
  return new Promise((resolve) => {
    const parent = process.ppid
    const watch = setInterval(() => {
      if (!options.outliveParent && process.ppid !== parent) end()
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
