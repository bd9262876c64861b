import { UserError } from '../../src/kernel/errors.ts'

/** A command line as program and arguments: blanks separate, single and double quotes keep together. No shell. */
export function splitCommand(command: string): readonly string[] {
  const words = [...command.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  )
  if (words.length === 0 || (command.replace(/"[^"]*"|'[^']*'/g, '').match(/["']/) ?? []).length > 0) {
    throw new UserError({
      code: 'E_COMMAND',
      what: `The command ${JSON.stringify(command)} cannot be split into words.`,
      expected: 'a program and its arguments with closed quotes, or a list: [node, connector.js]',
    })
  }
  return words
}
