import type { components } from '../../../../generated/simulator/types.ts'
import { iso } from '../../../kernel/clock.ts'
import type { ActiveFault, FaultEffect, FaultInstruction } from '../faults.ts'
import { lasting } from '../fault-scenarios.ts'
import type { ScenarioScope } from '../fault-scenarios.ts'
import { parseDuration, parseInstant } from '../instant.ts'
import { mergePatch } from './merge-patch.ts'

type Schemas = components['schemas']
type Rewrite = Extract<FaultEffect, { kind: 'rewrite' }>['rewrite']

/** What a function that rewrites was made of, for listing it. */
const rewrites = new WeakMap<Rewrite, Pick<Schemas['FaultEffect'], 'body' | 'merge'>>()

/** Instants and durations as numbers; members that nobody knows stay, to be refused by name. */
export function toScope(json: Schemas['FaultScope'], where: string): ScenarioScope {
  const { from, until, lasts, ...rest } = json
  return {
    ...rest,
    ...(from !== undefined && { from: parseInstant(from, `${where}/from`) }),
    ...(until !== undefined && { until: parseInstant(until, `${where}/until`) }),
    ...(lasts !== undefined && {
      lasts: typeof lasts === 'number' ? lasts : parseDuration(lasts, `${where}/lasts`),
    }),
  }
}

export function toInstruction(
  { effect, ...scope }: Schemas['FaultInstruction'],
  now: number,
  where: string,
): FaultInstruction {
  const rest = lasting(toScope(scope, where), now)
  // The contract requires system and operation here; its type, made of two schemas, does not say so.
  return { ...(rest as Omit<FaultInstruction, 'effect'>), effect: toEffect(effect, `${where}/effect`) }
}

/** Which members belong to which kind is checked where the fault is injected. */
function toEffect({ until, ...rest }: Schemas['FaultEffect'], where: string): FaultEffect {
  const effect = { ...rest, ...(until !== undefined && { until: parseInstant(until, `${where}/until`) }) }
  if (effect.kind !== 'rewrite') return effect as unknown as FaultEffect
  const { body, merge, ...others } = effect
  const rewrite: Rewrite = (given) => (merge === undefined ? body : mergePatch(given, merge))
  rewrites.set(rewrite, { ...('body' in effect && { body }), ...(merge !== undefined && { merge }) })
  return { ...others, kind: 'rewrite', rewrite }
}

export function toJson({ id, instruction, state, remaining, consumedBy }: ActiveFault): Schemas['Fault'] {
  const { times = 1, from, until, effect, ...rest } = instruction
  return {
    id,
    state,
    remaining: remaining === Infinity ? 'always' : remaining,
    consumedBy: consumedBy.map((use) => ({ ...use, at: iso(use.at) })),
    instruction: {
      ...rest,
      times: times === Infinity ? 'always' : times,
      ...(from !== undefined && { from: iso(from) }),
      ...(until !== undefined && { until: iso(until) }),
      effect: effectToJson(effect),
    },
  }
}

function effectToJson(effect: FaultEffect): object {
  if (effect.kind === 'rewrite') return { kind: effect.kind, ...rewrites.get(effect.rewrite) }
  return 'until' in effect && effect.until !== undefined ? { ...effect, until: iso(effect.until) } : effect
}
