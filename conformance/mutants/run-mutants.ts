/**
 * Runs the reference with each mutant in it through the ordinary runner and judges whether the suite noticed. The
 * reference as it is runs first: what is red then is nobody's kill.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../../src/kernel/clock.ts'
import { KitError, SuiteFault, UserError } from '../../src/kernel/errors.ts'
import { packageRoot } from '../../src/kernel/package-root.ts'
import type { Case } from '../cases/case.ts'
import type { RunOptions, RunResult } from '../runner/run-options.ts'
import { runConformance } from '../runner/run.ts'
import type { CommandPlug, ConnectorConfig } from '../sut/connector-config.ts'
import { applyMutant } from './apply-mutant.ts'
import { judgeMutant } from './judge-mutant.ts'
import type { MutantOutcome, MutantRun } from './judge-mutant.ts'
import { mutantEnvironment } from './mutant-environment.ts'
import type { Mutant } from './mutant.ts'
import { rulesOf } from './select-mutants.ts'
import { smokeCases } from './smoke-cases.ts'

export type MutantResult = MutantOutcome & {
  readonly mutant: Mutant
  /** How many cases were run. */
  readonly cases: number
  /** 2 when the first run could not be judged. */
  readonly runs: number
  /** Real milliseconds. */
  readonly wallMs: number
}

export interface MutantsResult {
  /** In the order of the mutants. */
  readonly results: readonly MutantResult[]
  /** Checks that are red without any mutant. */
  readonly redBefore: readonly string[]
}

export interface MutantsOptions extends Pick<RunOptions, 'cases' | 'rules' | 'profiles' | 'suite'> {
  readonly mutants: readonly Mutant[]
  /** The reference, started by a command. */
  readonly config: ConnectorConfig
  /** Every case against every mutant. */
  readonly full: boolean
  /** Mutants at a time. */
  readonly parallel: number
  /** Real time, for durations alone. */
  readonly real: Clock
  readonly onResult?: (result: MutantResult) => void
}

/** @throws UserError when the reference cannot be run at all, or there are no sources */
export async function runMutants(options: MutantsOptions): Promise<MutantsResult> {
  const { mutants, parallel } = options
  requireCheckout()
  const wanted = new Set(mutants.flatMap((mutant) => casesFor(mutant, options)))
  const unchanged = await run(options, [...wanted], options.config, parallel)
  const redBefore = new Set(
    checksOf(unchanged).flatMap(([check, outcome]) => (outcome === 'red' ? [check] : [])),
  )

  const results = new Map<Mutant, MutantResult>()
  const queue = [...mutants]
  const worker = async (): Promise<void> => {
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const result = await runOne(mutant, options, redBefore)
      results.set(mutant, result)
      options.onResult?.(result)
    }
  }
  await Promise.all(Array.from({ length: Math.min(parallel, queue.length) }, worker))
  return { results: mutants.flatMap((mutant) => results.get(mutant) ?? []), redBefore: [...redBefore] }
}

/** The cases of the mutant's rules and the smoke set, or everything. */
export function casesFor(
  mutant: Mutant,
  { cases, full }: Pick<MutantsOptions, 'cases' | 'full'>,
): readonly Case[] {
  if (full) return cases
  const rules = rulesOf(mutant)
  const named = Object.keys(mutant.mustBreak).map((check) => check.split('/')[0])
  const smoke = smokeCases(cases)
  return cases.filter(
    (each) =>
      named.includes(each.id) || smoke.includes(each) || each.rules.some((rule) => rules.includes(rule)),
  )
}

async function runOne(
  mutant: Mutant,
  options: MutantsOptions,
  redBefore: ReadonlySet<string>,
): Promise<MutantResult> {
  const { real } = options
  const started = real.now()
  const cases = casesFor(mutant, options)
  const stale = staleness(mutant)
  const attempt = (): Promise<MutantOutcome> => runOnce(mutant, cases, options, redBefore)
  let outcome: MutantOutcome = stale === undefined ? await attempt() : { outcome: 'stale', reason: stale }
  let runs = 1
  // A busy machine is no finding; a mutant that cannot be run at all fails a second time as well.
  if (outcome.outcome === 'error') {
    outcome = await attempt()
    runs++
  }
  return { ...outcome, mutant, cases: cases.length, runs, wallMs: real.now() - started }
}

async function runOnce(
  mutant: Mutant,
  cases: readonly Case[],
  options: MutantsOptions,
  redBefore: ReadonlySet<string>,
): Promise<MutantOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'flow-omnium-mutant-'))
  const markerFile = join(folder, 'executed')
  try {
    const config = withMutant(options.config, mutant, markerFile)
    const observed = observe(await run(options, cases, config, 1), existsSync(markerFile))
    return judgeMutant(mutant, observed, redBefore)
  } catch (error) {
    if (!(error instanceof KitError)) throw error
    return { outcome: 'error', reason: error.message }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The published package has no sources to mutate. */
function requireCheckout(): void {
  if (existsSync(join(packageRoot(), 'src/reference/index.ts'))) return
  throw new UserError({
    code: 'E_CHECKOUT_NEEDED',
    what: 'There are no sources of the reference connector to mutate.',
    where: packageRoot(),
    next: 'Run this command in a checkout of the repository.',
  })
}

/** Why the mutant no longer fits the source, or undefined. */
export function staleness(mutant: Mutant): string | undefined {
  const path = join(packageRoot(), mutant.file)
  if (!existsSync(path)) return `there is no ${mutant.file}`
  const mutation = applyMutant(readFileSync(path, 'utf8'), mutant)
  return mutation.kind === 'stale' ? `${mutation.reason} in ${mutant.file}` : undefined
}

function withMutant(config: ConnectorConfig, mutant: Mutant, markerFile: string): ConnectorConfig {
  const plug: CommandPlug = commandOf(config)
  return { ...config, plug: { ...plug, env: { ...plug.env, ...mutantEnvironment(mutant, markerFile) } } }
}

function commandOf({ plug }: ConnectorConfig): CommandPlug {
  if (plug.rung === 'command') return plug
  throw new SuiteFault({
    code: 'E_MUTANT_CONFIG',
    what: 'Mutants need a connector that is started by a command.',
  })
}

function run(
  { cases: all, rules, profiles, suite }: MutantsOptions,
  cases: readonly Case[],
  config: ConnectorConfig,
  parallel: number,
): Promise<RunResult> {
  // The ids of a case depend on the case alone, so a selection behaves as the whole.
  const only = cases.map(({ id }) => id)
  return runConformance({ config, cases: all, only, rules, profiles, suite, parallel })
}

function observe(result: RunResult, executed: boolean): MutantRun {
  const { stream } = result
  const fault = stream.find((event) => event.type === 'verdict' && event.verdict === 'engine-error')
  const notes = stream.flatMap((event) => (event.type === 'end' ? event.notes : []))
  const trouble = fault?.type === 'verdict' ? `${fault.case}: ${fault.reason ?? 'engine error'}` : notes[0]
  return { executed, checks: new Map(checksOf(result)), ...(trouble === undefined ? {} : { trouble }) }
}

const checksOf = ({ stream }: RunResult): readonly (readonly [string, 'red' | 'green' | 'open'])[] =>
  stream.flatMap((event) => {
    if (event.type !== 'check') return []
    const outcome = event.outcome === 'failed' ? 'red' : event.outcome === 'passed' ? 'green' : 'open'
    return [[`${event.case}/${event.check}`, outcome] as const]
  })
