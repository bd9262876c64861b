import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { packageRoot } from '../../src/kernel/package-root.ts'

/** How the run was called, so that what reports advise can be pasted into the same shell. */
export interface Invocation {
  /** `flow-omnium`, or what stands for it in a checkout. */
  readonly program: string
  /** As given with `--connector`. */
  readonly connectorFile?: string
}

const INSTALLED = 'flow-omnium'
const CHECKOUT = 'npm run -s cli --'

/** A package that carries its sources is a checkout: there the command is not on the path. */
export const programName = (root: string = packageRoot()): string =>
  existsSync(join(root, 'src')) ? CHECKOUT : INSTALLED

export function invocation(connectorFile: string | undefined): Invocation {
  const program = programName()
  if (connectorFile === undefined) return { program }
  // npm runs scripts in the folder of the package, wherever it was called from.
  const isElsewhere = program === CHECKOUT && process.cwd() !== packageRoot()
  return { program, connectorFile: isElsewhere ? resolve(connectorFile) : connectorFile }
}
