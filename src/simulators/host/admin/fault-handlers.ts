import type { operations } from '../../../../generated/simulator/types.ts'
import { FAULT_SCENARIOS } from '../fault-scenarios.ts'
import type { ActiveFault } from '../faults.ts'
import type { Handlers } from '../handler.ts'
import { notFound, tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'
import { toInstruction, toJson, toScope } from './fault-json.ts'

type FaultOperations =
  | 'listFaults'
  | 'injectFault'
  | 'clearFaults'
  | 'scriptFaults'
  | 'verifyFaults'
  | 'listFaultScenarios'
  | 'playFaultScenario'
  | 'getFault'
  | 'releaseFault'

export const faultHandlers: Handlers<Pick<operations, FaultOperations>, AdminRoot> = {
  listFaults: ({ path, query }, root) => {
    const { faults } = tenantOf(root, path.tenantId)
    const asked = query.unconsumed ? faults.unconsumed() : faults.list()
    const found = asked.filter(({ state }) => query.state === undefined || state === query.state)
    return { status: 200, body: { faults: found.map(toJson) } }
  },
  injectFault: ({ path, body }, root) => {
    const { faults, clock } = tenantOf(root, path.tenantId)
    return { status: 201, body: toJson(faults.inject(toInstruction(body, clock.now(), ''))) }
  },
  clearFaults: ({ path }, root) => {
    tenantOf(root, path.tenantId).faults.clear()
    return { status: 204 }
  },
  scriptFaults: ({ path, body }, root) => {
    const { faults, clock } = tenantOf(root, path.tenantId)
    const now = clock.now()
    const script = body.faults.map((each, index) => toInstruction(each, now, `/faults/${index}`))
    const added = faults.script(script, { sequence: body.sequence ?? false })
    return { status: 201, body: { faults: added.map(toJson) } }
  },
  verifyFaults: ({ path }, root) => {
    const { verified, message, unconsumed } = tenantOf(root, path.tenantId).faults.verify()
    return { status: verified ? 200 : 409, body: { verified, message, unconsumed: unconsumed.map(toJson) } }
  },
  listFaultScenarios: ({ path }, root) => {
    tenantOf(root, path.tenantId)
    const scenarios = Object.entries(FAULT_SCENARIOS).map(([name, { summary, faults }]) => ({
      name,
      summary,
      kinds: faults.map(({ effect }) => effect.kind),
    }))
    return { status: 200, body: { scenarios } }
  },
  playFaultScenario: ({ path, body = {} }, root) => {
    const { faults } = tenantOf(root, path.tenantId)
    const names = Object.keys(FAULT_SCENARIOS)
    if (!names.includes(path.name)) throw notFound('scenario', path.name, names)
    return { status: 201, body: { faults: faults.scenario(path.name, toScope(body, '')).map(toJson) } }
  },
  getFault: ({ path }, root) => ({ status: 200, body: toJson(faultOf(root, path)) }),
  releaseFault: ({ path }, root) => {
    faultOf(root, path).release()
    return { status: 204 }
  },
}

function faultOf(
  root: AdminRoot,
  path: { readonly tenantId: string; readonly faultId: string },
): ActiveFault {
  const faults = tenantOf(root, path.tenantId).faults.list()
  const fault = faults.find(({ id }) => id === path.faultId)
  if (fault) return fault
  throw notFound(
    'fault',
    path.faultId,
    faults.map(({ id }) => id),
  )
}
