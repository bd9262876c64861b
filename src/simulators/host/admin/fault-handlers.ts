import type { components, operations } from '../../../../generated/simulator/types.ts'
import type { ActiveFault, FaultEffect, FaultInstruction } from '../faults.ts'
import type { Handlers } from '../handler.ts'
import { notFound, tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'
import { mergePatch } from './merge-patch.ts'

type FaultOperations = 'listFaults' | 'injectFault' | 'clearFaults' | 'releaseFault'
type Schemas = components['schemas']

export const faultHandlers: Handlers<Pick<operations, FaultOperations>, AdminRoot> = {
  listFaults: ({ path }, root) => {
    const faults = tenantOf(root, path.tenantId).faults.list().map(describe)
    return { status: 200, body: { faults } }
  },
  injectFault: ({ path, body }, root) => {
    const fault = tenantOf(root, path.tenantId).faults.inject(toInstruction(body))
    return { status: 201, body: describe(fault) }
  },
  clearFaults: ({ path }, root) => {
    tenantOf(root, path.tenantId).faults.clear()
    return { status: 204 }
  },
  releaseFault: ({ path }, root) => {
    const faults = tenantOf(root, path.tenantId).faults.list()
    const fault = faults.find(({ id }) => id === path.faultId)
    if (!fault)
      throw notFound(
        'fault',
        path.faultId,
        faults.map(({ id }) => id),
      )
    fault.release()
    return { status: 204 }
  },
}

function toInstruction({ times, effect, ...rest }: Schemas['FaultInstruction']): FaultInstruction {
  const count = times === 'always' ? Infinity : times
  return { ...rest, ...(count === undefined ? {} : { times: count }), effect: toEffect(effect) }
}

function toEffect(effect: Schemas['FaultEffect']): FaultEffect {
  if (effect.kind !== 'rewrite') return effect
  const { body, merge } = effect
  return { kind: 'rewrite', rewrite: (given) => (merge === undefined ? body : mergePatch(given, merge)) }
}

function describe({ id, instruction, consumedBy }: ActiveFault): Schemas['Fault'] {
  const times = instruction.times === Infinity ? 'always' : (instruction.times ?? 1)
  const effect = { ...instruction.effect, ...('rewrite' in instruction.effect && { rewrite: undefined }) }
  return { id, instruction: { ...instruction, times, effect }, consumedBy: consumedBy.map(({ seq }) => seq) }
}
