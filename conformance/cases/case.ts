/**
 * The format of a case: one executable story that proves or disproves rules. A case acts only through the two
 * simulated systems and reads only what can be seen from outside; nothing in it names the connector. Its checks
 * are declared with permanent ids, so that reports, known failures and mutants can name them, and so that a
 * check that was never evaluated cannot count as passed.
 */
import { caseFault } from './case-fault.ts'
import type { CaseContext } from './context.ts'
import type { Duration } from './duration.ts'

export type Role = 'sync' | 'export'

/** Tenant-level settings by key; `null` leaves a setting out that the suite would otherwise provide. */
export type Settings = Readonly<Record<string, string | null>>

/** Optional parts of a connector that some cases need. A connector declares them in `connector.yaml`. */
export type Feature = 'jobs' | 'multi-tenant'

export interface CheckSpec {
  readonly rule: string
  /** What is true of a conforming connector, as a sentence without a full stop. */
  readonly says: string
  /**
   * What the check takes for granted without a document that says so, as `flow: PUT …/status`. Operations that
   * the case's exchanges use are added by the runner with the evidence that the contract gives them.
   */
  readonly assumes?: readonly string[]
}

export interface CaseSpec<Checks extends Readonly<Record<string, CheckSpec>>> {
  /** The story in a few words. */
  readonly title: string
  /** Every rule that one of the checks is about, and no other. */
  readonly rules: readonly string[]
  readonly role: Role
  readonly settings?: Settings
  /** `still`: the clock stands where it is. `moving`: the case asks for later instants. */
  readonly time: 'still' | 'moving'
  /** For moving cases: how much time they need at most. Short ones can be waited for on connectors without a clock. */
  readonly span?: Duration
  /** The case changes or counts something that the whole tenant shares (tokens, secrets): nothing else runs beside it. */
  readonly alone?: boolean
  /** The case stops and starts the connector: needs the rung `command` and implies `alone`. */
  readonly restarts?: boolean
  readonly features?: readonly Feature[]
  /** The case applies only where the connector declares one of these values of a profile. */
  readonly profiles?: Readonly<Record<string, readonly string[]>>
  readonly checks: Checks
}

export type Story<Check extends string> = (t: CaseContext<Check>) => Promise<void>

export interface Case extends CaseSpec<Readonly<Record<string, CheckSpec>>> {
  readonly id: string
  readonly story: Story<string>
}

const CASE_ID = /^(?<rule>[A-Z]+(?:-[A-Z]+)*-\d\d)-[a-z0-9]+(?:-[a-z0-9]+)*$/
const CHECK_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Declares a case.
 *
 * @param id - rule id and a slug, permanent: `ORD-IN-02-parked`
 * @throws SuiteFault `E_CASE` when the declaration contradicts itself
 * @example
 * case_('ORD-IN-02-parked', {
 *   title: 'a Click & Collect order arrives parked',
 *   rules: ['ORD-IN-02'], role: 'sync', time: 'still',
 *   checks: { parked: { rule: 'ORD-IN-02', says: 'a Click & Collect order arrives in state PARKED' } },
 * }, async (t) => { … })
 */
export function case_<const Checks extends Readonly<Record<string, CheckSpec>>>(
  id: string,
  spec: CaseSpec<Checks>,
  story: Story<keyof Checks & string>,
): Case {
  const problem = mistakeIn(id, spec)
  if (problem) throw caseFault(id, problem)
  return { id, ...spec, story }
}

/** One case per row; the rows must be there and their ids must differ. */
export function caseTable<Row>(rows: readonly Row[], make: (row: Row) => Case): readonly Case[] {
  const cases = rows.map(make)
  const ids = new Set(cases.map(({ id }) => id))
  if (rows.length === 0) throw caseFault('(a table)', 'has no rows, so it would judge nothing')
  if (ids.size !== rows.length)
    throw caseFault([...ids].join(', '), 'two rows of the table make the same case id')
  return cases
}

function mistakeIn(id: string, spec: CaseSpec<Readonly<Record<string, CheckSpec>>>): string | undefined {
  const rule = CASE_ID.exec(id)?.groups?.['rule']
  const checks = Object.entries(spec.checks)
  const judged = new Set(checks.map(([, check]) => check.rule))
  if (rule === undefined) return 'has an id that is not a rule id and a slug, as in ORD-IN-02-parked'
  if (!spec.rules.includes(rule)) return `has the id of ${rule}, which is not among its rules`
  if (checks.length === 0) return 'declares no check, so it would judge nothing'
  const odd = checks.find(([name]) => !CHECK_NAME.test(name))
  if (odd) return `has a check "${odd[0]}"; check names are lower case with dashes`
  const idle = spec.rules.find((each) => !judged.has(each))
  if (idle) return `lists ${idle} but has no check for it`
  const unlisted = [...judged].find((each) => !spec.rules.includes(each))
  if (unlisted) return `has a check for ${unlisted}, which is not among its rules`
  if (spec.time === 'still' && spec.span !== undefined) return 'is still and yet declares a span'
  return undefined
}
