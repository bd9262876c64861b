import { globSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../../kernel/errors.ts'

/**
 * The files behind the arguments: files, directories (every `.json` below) and globs, each file once, sorted
 * within an argument. A directory or glob without files gives none: that is for the gate to judge.
 *
 * @throws UserError `E_PACT_FILE` for a plain path that does not exist
 */
export function findPacts(given: readonly string[]): readonly string[] {
  return [...new Set(given.flatMap(expand))]
}

function expand(given: string): readonly string[] {
  const kind = statSync(given, { throwIfNoEntry: false })
  if (kind?.isFile()) return [resolve(given)]
  if (kind?.isDirectory())
    return globSync(join(given, '**/*.json'))
      .map((one) => resolve(one))
      .sort()
  if (/[*?[{]/.test(given))
    return globSync(given)
      .map((one) => resolve(one))
      .sort()
  throw new UserError({
    code: 'E_PACT_FILE',
    what: `There is no file ${given}`,
    expected: 'a pact file, a directory or a glob',
    next: 'check the path',
  })
}
