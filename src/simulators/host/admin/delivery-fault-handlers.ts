import type { components, operations } from '../../../../generated/simulator/types.ts'
import { iso } from '../../../kernel/clock.ts'
import type {
  ActiveDeliveryFault,
  DeliveryFaultEffect,
  DeliveryFaultInstruction,
} from '../delivery-faults.ts'
import type { Handlers } from '../handler.ts'
import { parseDuration } from '../instant.ts'
import { notFound, tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'

type FaultOperations =
  'listDeliveryFaults' | 'injectDeliveryFault' | 'clearDeliveryFaults' | 'releaseDeliveryFault'
type Schemas = components['schemas']

export const deliveryFaultHandlers: Handlers<Pick<operations, FaultOperations>, AdminRoot> = {
  listDeliveryFaults: ({ path }, root) => ({
    status: 200,
    body: { faults: tenantOf(root, path.tenantId).deliveryFaults.list().map(view) },
  }),
  injectDeliveryFault: ({ path, body }, root) => ({
    status: 201,
    body: view(tenantOf(root, path.tenantId).deliveryFaults.inject(toInstruction(body))),
  }),
  clearDeliveryFaults: ({ path }, root) => {
    tenantOf(root, path.tenantId).deliveryFaults.clear()
    return { status: 204 }
  },
  releaseDeliveryFault: ({ path }, root) => {
    const faults = tenantOf(root, path.tenantId).deliveryFaults.list()
    const fault = faults.find(({ id }) => id === path.faultId)
    const known = faults.map(({ id }) => id)
    if (!fault) throw notFound('fault', path.faultId, known)
    fault.release()
    return { status: 204 }
  },
}

const toInstruction = ({
  effect,
  ...rest
}: Schemas['DeliveryFaultInstruction']): DeliveryFaultInstruction => ({ ...rest, effect: toEffect(effect) })

function toEffect(effect: Schemas['DeliveryFaultEffect']): DeliveryFaultEffect {
  if (effect.kind !== 'delay') return effect
  const { by } = effect
  return {
    kind: 'delay',
    milliseconds: typeof by === 'string' ? parseDuration(by, '/body/effect/by') : by,
  }
}

function view({ id, instruction, state, consumedBy }: ActiveDeliveryFault): Schemas['DeliveryFault'] {
  const { effect } = instruction
  const shown = effect.kind === 'delay' ? { kind: effect.kind, by: effect.milliseconds } : effect
  return {
    id,
    instruction: { ...instruction, effect: shown },
    state,
    consumedBy: consumedBy.map(({ delivery, at }) => ({ delivery, at: iso(at) })),
  }
}
