import { createConfig, lintDocument } from '@redocly/openapi-core'
import type { Config, NormalizedProblem } from '@redocly/openapi-core'
import { descriptionTarget } from '../gate/description-target.ts'
import { refuseUnusedOverlays } from '../gate/overlaid-documents.ts'
import type { OverlaidDocuments } from '../gate/overlaid-documents.ts'
import { refusingCircles } from '../gate/circular-reference.ts'
import { placeOf } from '../gate/place.ts'
import type { Place } from '../gate/place.ts'
import { readDescription, refuseUnresolved } from '../gate/read-description.ts'
import type { Description } from '../gate/read-description.ts'
import { sizeOf } from './size-of.ts'
import { kitRules } from './rules/index.ts'
import { refused } from './ruleset.ts'
import type { LintException, Ruleset } from './ruleset.ts'

export interface LintFinding extends Place {
  readonly contract: string
  readonly rule: string
  readonly level: 'error' | 'warning'
  /** JSON pointer inside the file; empty where the finding is about the ruleset. */
  readonly pointer: string
  readonly message: string
}

export interface LintedContract {
  readonly contract: string
  readonly operations: number
  readonly webhooks: number
  readonly errors: number
  readonly warnings: number
  /** Findings that an exception of the ruleset takes away. */
  readonly excepted: number
}

export interface LintReport {
  readonly contracts: readonly LintedContract[]
  readonly findings: readonly LintFinding[]
  readonly exceptions: readonly (LintException & { readonly findings: number })[]
}

/**
 * Judges descriptions by a ruleset. What cannot be read, an unknown reference included, is an error and no finding.
 *
 * @throws UserError `E_CONTRACT_…` or `E_RULESET`, each with file and line
 */
export async function lintContracts(
  targets: readonly string[],
  ruleset: Ruleset,
  overlaid: OverlaidDocuments = {},
): Promise<LintReport> {
  refuseUnusedOverlays(targets.map(descriptionTarget), overlaid)
  const configs = { own: await configOf(ruleset, true), other: await configOf(ruleset, false) }
  const uses = new Map<LintException, number>()
  const contracts: LintedContract[] = []
  const findings: LintFinding[] = []
  for (const target of targets) {
    const description = await readDescription(target, overlaid)
    const problems = await problemsOf(description, description.own ? configs.own : configs.other)
    const own = problems.filter((problem) => {
      const exception = ruleset.exceptions.find((one) => covers(one, description, problem))
      if (exception) uses.set(exception, (uses.get(exception) ?? 0) + 1)
      return !exception
    })
    const found = own.map((problem) => findingOf(description, problem)).sort(byPlace)
    const stale = ruleset.exceptions
      .filter((one) => names(one, description) && !uses.has(one))
      .map((one) => staleFinding(description, ruleset, one))
    findings.push(...found, ...stale)
    const errors = [...found, ...stale].filter(({ level }) => level === 'error').length
    contracts.push({
      contract: description.name,
      ...(await sizeOf(description)),
      errors,
      warnings: found.length + stale.length - errors,
      excepted: problems.length - own.length,
    })
  }
  refuseUnknownRules(ruleset, [
    ...configs.own.getUnusedRules().rules,
    ...configs.other.getUnusedRules().rules,
  ])
  const exceptions = [...uses].map(([exception, count]) => ({ ...exception, findings: count }))
  return { contracts, findings, exceptions }
}

function configOf(ruleset: Ruleset, own: boolean): Promise<Config> {
  const given = own ? { ...ruleset.rules, ...ruleset.ownRules } : ruleset.rules
  // What cannot be resolved is never a matter of taste: without this rule a part would go unjudged in silence.
  const rules = { ...given, 'no-unresolved-refs': 'error' as const }
  return createConfig({ extends: [...ruleset.extends], rules }, { plugins: [kitRules] })
}

async function problemsOf(description: Description, config: Config): Promise<readonly NormalizedProblem[]> {
  const { document, resolver: externalRefResolver } = description
  const problems = await refusingCircles(document, () =>
    lintDocument({ document, externalRefResolver, config }),
  )
  refuseUnresolved(
    description,
    problems.filter(({ ruleId }) => ruleId === 'no-unresolved-refs'),
  )
  return problems
}

const names = ({ contract }: LintException, { name, own }: Description): boolean =>
  contract === name || contract === own

const covers = (exception: LintException, description: Description, problem: NormalizedProblem): boolean =>
  names(exception, description) &&
  exception.rule === problem.ruleId &&
  (exception.pointer === undefined || pointerOf(problem).startsWith(exception.pointer))

const pointerOf = ({ location }: NormalizedProblem): string => location[0]?.pointer ?? ''

function findingOf({ name, file }: Description, problem: NormalizedProblem): LintFinding {
  const [location] = problem.location
  return {
    contract: name,
    rule: problem.ruleId,
    level: problem.severity === 'error' ? 'error' : 'warning',
    ...(location ? placeOf(location) : { file, line: 1, column: 1 }),
    pointer: pointerOf(problem),
    message: problem.message.trim(),
  }
}

function staleFinding({ name }: Description, ruleset: Ruleset, exception: LintException): LintFinding {
  return {
    contract: name,
    rule: 'stale-exception',
    // The description became better than the ruleset thought: worth a word, no reason to stop anybody.
    level: 'warning',
    ...ruleset.locate(['exceptions', ruleset.exceptions.indexOf(exception)]),
    pointer: '',
    message: `the exception for ${exception.rule} takes nothing away any more; remove it`,
  }
}

const byPlace = (one: LintFinding, other: LintFinding): number =>
  one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column

/** A misspelt rule judges nothing, which nobody would notice. */
function refuseUnknownRules(ruleset: Ruleset, unused: readonly string[]): void {
  for (const part of ['rules', 'ownRules'] as const) {
    const unknown = Object.keys(ruleset[part]).find((rule) => unused.includes(rule))
    if (unknown === undefined) continue
    throw refused(
      `There is no rule ${unknown}`,
      ruleset.locate([part, unknown]),
      'a rule of Redocly, rule/… or kit/…',
    )
  }
}
