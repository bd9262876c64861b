import { UserError } from '../../kernel/errors.ts'

/** One mistake in the data of the catalogue. */
export interface Problem {
  readonly what: string
  readonly where: string
  readonly expected?: string
}

const SHOWN = 20

/** Throws one error that shows the mistakes, when there are any. */
export function refuse(problems: readonly Problem[]): void {
  const [first] = problems
  if (!first) return
  throw new UserError({
    code: 'E_CATALOGUE',
    what: problems.length === 1 ? first.what : list(problems),
    where: first.where,
    expected: problems.length === 1 ? first.expected : undefined,
    next: 'correct the named lines; specs/schemas describes every field',
  })
}

function list(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, SHOWN)
    .map(({ what, where, expected }) => `  - ${where} ${what}${expected ? ` (expected ${expected})` : ''}`)
  const rest = problems.length - SHOWN
  return [
    `The rule catalogue has ${problems.length} mistakes`,
    ...lines,
    ...(rest > 0 ? [`  - and ${rest} more`] : []),
  ].join('\n')
}
