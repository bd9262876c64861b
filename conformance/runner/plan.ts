/**
 * Which cases run on which connector instance, and which cannot run at all. Cases of equal settings share an
 * instance; inside it they run in phases, so that nothing that concerns the whole tenant disturbs the others.
 */
import { SuiteFault } from '../../src/kernel/errors.ts'
import type { Case, Settings } from '../cases/case.ts'
import { milliseconds } from '../cases/duration.ts'
import type { ConnectorConfig } from '../sut/connector-config.ts'
import type { Incomplete } from './story-end.ts'

export interface Plan {
  readonly groups: readonly Group[]
  readonly unrunnable: readonly Unrunnable[]
}

export interface Group {
  /** Position in the plan, from 1; part of the tenant's id. */
  readonly number: number
  readonly settings: Settings
  /** The connector is stopped and started on the same data. These cases have an instance of their own. */
  readonly restarts: boolean
  readonly phases: readonly Phase[]
}

/** Cases that run together: at most `limit` at a time. */
export interface Phase {
  readonly name: 'still' | 'still-alone' | 'moving' | 'moving-alone' | 'restarts'
  readonly limit: number
  readonly cases: readonly Case[]
}

export interface Unrunnable {
  readonly case: Case
  readonly because: { readonly notApplicable: string } | { readonly incomplete: Incomplete }
}

export interface PlanOptions {
  readonly cases: readonly Case[]
  readonly config: ConnectorConfig
  readonly profile: (id: string) => string
}

/** More would make a full run wait for restarts rather than for the connector. */
export const MOST_GROUPS = 15
const AT_ONCE = 16
/** What can be waited for where time cannot be moved. */
const SHORT = 5000

export function planCases({ cases, config, profile }: PlanOptions): Plan {
  const unrunnable: Unrunnable[] = []
  const groups = new Map<string, { settings: Settings; restarts: boolean; cases: Case[] }>()
  for (const each of cases) {
    const because = obstacle(each, config, profile)
    if (because) {
      unrunnable.push({ case: each, because })
      continue
    }
    const settings = each.settings ?? {}
    const restarts = each.restarts === true
    // What a restarted connector finds, as its look at what it missed, must not depend on all the other stories.
    const key = canonical(settings) + (restarts ? ' restarted' : '')
    const group = groups.get(key)
    if (group) group.cases.push(each)
    else groups.set(key, { settings, restarts, cases: [each] })
  }
  if (groups.size > MOST_GROUPS) throw tooManyGroups([...groups.keys()])
  return {
    groups: [...groups.values()].map(({ settings, restarts, cases: members }, index) => ({
      number: index + 1,
      settings,
      restarts,
      phases: phasesOf(members),
    })),
    unrunnable,
  }
}

/** Settings as one text, whatever the order of their keys. */
export const canonical = (settings: Settings): string =>
  JSON.stringify(Object.fromEntries(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))))

function obstacle(
  each: Case,
  config: ConnectorConfig,
  profile: (id: string) => string,
): Unrunnable['because'] | undefined {
  if (each.role !== config.role) return { notApplicable: `The case is about role ${each.role}.` }
  const feature = each.features?.find((name) => !config.features.includes(name))
  if (feature !== undefined)
    return { notApplicable: `The connector does not declare the feature ${feature}.` }
  for (const [id, values] of Object.entries(each.profiles ?? {})) {
    if (!values.includes(profile(id))) {
      return {
        notApplicable: `The connector's profile ${id} is ${profile(id)}; the case is for ${values.join(', ')}.`,
      }
    }
  }
  const incomplete = missing(each, config)
  return incomplete && { incomplete }
}

function missing(each: Case, { plug, clock }: ConnectorConfig): Incomplete | undefined {
  if (plug.rung === 'url' && canonical(plug.settings) !== canonical(each.settings ?? {})) {
    const wanted = Object.entries(each.settings ?? {}).map(([key, value]) => `${key}=${value ?? '(unset)'}`)
    return {
      kind: 'settings',
      reason: `The case needs ${wanted.length > 0 ? wanted.join(', ') : 'no optional settings'}.`,
      next: 'Start the connector with these settings and name them under "settings", or let the runner start it ("command").',
    }
  }
  if (each.restarts && plug.rung === 'url') {
    return {
      kind: 'restart',
      reason: 'The case stops and starts the connector, which somebody else started.',
      next: 'Let the runner start the connector ("command").',
    }
  }
  const isShort = each.span !== undefined && milliseconds(each.span) <= SHORT
  if (each.time === 'moving' && clock === 'none' && !isShort) {
    return {
      kind: 'clock',
      reason: 'The case needs time to pass, and the connector has no clock that can be moved.',
      next: 'Offer PUT /_control/clock and write clock: control; specs/connector describes it.',
    }
  }
  return undefined
}

function phasesOf(cases: readonly Case[]): readonly Phase[] {
  const phase = (name: Phase['name'], limit: number, belongs: (each: Case) => boolean): Phase => ({
    name,
    limit,
    cases: cases.filter(belongs),
  })
  const isAlone = ({ alone = false, restarts = false }: Case): boolean => alone || restarts
  return [
    phase('still', AT_ONCE, (each) => each.time === 'still' && !isAlone(each)),
    phase('still-alone', 1, (each) => each.time === 'still' && each.alone === true && !each.restarts),
    phase('moving', Infinity, (each) => each.time === 'moving' && !isAlone(each)),
    phase('moving-alone', 1, (each) => each.time === 'moving' && each.alone === true && !each.restarts),
    phase('restarts', 1, (each) => each.restarts === true),
  ].filter(({ cases: members }) => members.length > 0)
}

const tooManyGroups = (keys: readonly string[]): SuiteFault =>
  new SuiteFault({
    code: 'E_TOO_MANY_GROUPS',
    what: `The cases ask for ${keys.length} different sets of settings.`,
    expected: `at most ${MOST_GROUPS}: each costs a restart of the connector`,
    next: `Let cases share settings; the sets are ${keys.join(' ')}`,
  })
