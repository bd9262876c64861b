import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { MARKER_FILE_VARIABLE, MUTANT_VARIABLE } from './mutant.ts'
import type { Mutant } from './mutant.ts'

const LOADER = pathToFileURL(join(import.meta.dirname, 'mutate-loader.ts')).href

/** What a Node process needs in its environment to run with the mutant in it. */
export const mutantEnvironment = (mutant: Mutant, markerFile: string): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${LOADER}`,
  [MUTANT_VARIABLE]: JSON.stringify(mutant),
  [MARKER_FILE_VARIABLE]: markerFile,
})
