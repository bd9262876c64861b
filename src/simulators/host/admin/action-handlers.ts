import type { operations } from '../../../../generated/simulator/types.ts'
import type { Handlers } from '../handler.ts'
import { notFound, tenantOf } from './admin-root.ts'
import type { AdminRoot, AdminTenant } from './admin-root.ts'

type ActionOperations = 'listActions' | 'runAction' | 'subscribeToOmniumEvents'
type System = 'omnium' | 'flow'

export const actionHandlers: Handlers<Pick<operations, ActionOperations>, AdminRoot> = {
  listActions: ({ path }, root) => {
    const actions = namesOf(tenantOf(root, path.tenantId)[path.system].actions)
    return { status: 200, body: { actions } }
  },
  runAction: ({ path, body }, root) => {
    const tenant = tenantOf(root, path.tenantId)
    return { status: 200, body: { result: run(tenant, path.system, path.action, body) } }
  },
  subscribeToOmniumEvents: ({ path, body }, root) => {
    const tenant = tenantOf(root, path.tenantId)
    return { status: 200, body: { result: run(tenant, 'omnium', 'subscribe', body) } }
  },
}

function run(tenant: AdminTenant, system: System, name: string, argument: unknown): unknown {
  const { actions } = tenant[system]
  const names = namesOf(actions)
  if (!names.includes(name)) throw notFound('action', name, names, `${system} of tenant ${tenant.id}`)
  const action = (actions as unknown as Record<string, (argument: unknown) => unknown>)[name]
  return action?.call(actions, argument ?? {}) ?? null
}

/** Own and inherited methods: actions may be an object literal or a class. */
function namesOf(actions: object): string[] {
  const names = new Set<string>()
  for (let level: object | null = actions; level && level !== Object.prototype; level = prototypeOf(level)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (typeof value === 'function' && name !== 'constructor') names.add(name)
    }
  }
  return [...names].sort()
}

const prototypeOf = (value: object): object | null => Object.getPrototypeOf(value) as object | null
