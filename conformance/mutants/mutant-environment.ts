import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { MARKER_FILE_VARIABLE, MUTANT_VARIABLE } from './mutant.ts'
import type { Mutant } from './mutant.ts'

const LOADER = pathToFileURL(join(import.meta.dirname, 'mutate-loader.ts')).href

/** What a Node process needs in its environment to run with the mutant in it. */
export const mutantEnvironment = (mutant: Mutant, markerFile: string): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${LOADER}`,
  // Code that was compiled without the mutant must not be taken from the cache, nor the other way round.
  NODE_DISABLE_COMPILE_CACHE: '1',
  [MUTANT_VARIABLE]: JSON.stringify(mutant),
  [MARKER_FILE_VARIABLE]: markerFile,
})
