import type { RunEvent } from '../runner/stream.ts'

const DEFAULT_SEED = 'flow-omnium'

/** The command that runs one case again as this run did. */
export function againCommand(
  { program = 'flow-omnium', connectorFile, overlays = [], seed }: RunEvent,
  caseId: string,
): string {
  return [
    `${program} conform`,
    ...(connectorFile === undefined ? [] : ['--connector', quoted(connectorFile)]),
    ...overlays.flatMap(({ file }) => ['--overlay', quoted(file)]),
    '--only',
    caseId,
    ...(seed === DEFAULT_SEED ? [] : ['--seed', quoted(seed)]),
    '--verbose',
  ].join(' ')
}

/** Advice that names the program, in the words that work where the run took place. */
export const runnable = ({ program = 'flow-omnium' }: RunEvent, advice: string): string =>
  advice.replaceAll('`flow-omnium ', `\`${program} `)

const quoted = (word: string): string =>
  /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
