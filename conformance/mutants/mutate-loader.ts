/**
 * Given to Node with `--import`: replaces one source by its mutated text while the process loads it, so that the
 * checkout stays as it is. The environment holds the mutant as JSON. The first execution of the mutated place is
 * written to the marker file at once, because the process may be killed any moment.
 */
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SuiteFault } from '../../src/kernel/errors.ts'
import { packageRoot } from '../../src/kernel/package-root.ts'
import { applyMutant } from './apply-mutant.ts'
import { MARKER_FILE_VARIABLE, MUTANT_VARIABLE } from './mutant.ts'
import type { Mutant } from './mutant.ts'

const json = process.env[MUTANT_VARIABLE]
const markerFile = process.env[MARKER_FILE_VARIABLE]
if (json === undefined || markerFile === undefined) {
  throw loaderFault(`${MUTANT_VARIABLE} and ${MARKER_FILE_VARIABLE} are not both set.`)
}
// The only writer of the variable is `mutantEnvironment`.
mutate(JSON.parse(json) as Mutant, markerFile)

function mutate(mutant: Mutant, marker: string): void {
  const target = pathToFileURL(join(packageRoot(), mutant.file)).href
  announceExecution(() => appendFileSync(marker, `${mutant.id}\n`))
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context)
      if (url !== target) return loaded
      const mutation = applyMutant(textOf(loaded.source), mutant)
      if (mutation.kind === 'stale')
        throw loaderFault(`The mutant ${mutant.id} is stale: ${mutation.reason}.`)
      return { ...loaded, source: mutation.source }
    },
  })
}

/** Gives the mutated source the function that its marker calls. */
function announceExecution(announce: () => void): void {
  let executed = false
  Object.defineProperty(globalThis, '__mutant', {
    value: () => {
      if (executed) return
      executed = true
      announce()
    },
  })
}

function textOf(source: string | NodeJS.ArrayBufferView | ArrayBuffer | undefined): string {
  if (typeof source === 'string') return source
  return source === undefined ? '' : new TextDecoder().decode(source)
}

function loaderFault(what: string): SuiteFault {
  return new SuiteFault({
    code: 'E_MUTANT',
    what,
    where: 'conformance/mutants/mutate-loader.ts',
    next: 'Run mutants with "flow-omnium mutants" from a checkout.',
  })
}
