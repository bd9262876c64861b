import type { operations } from '../../../../generated/simulator/types.ts'
import type { Handlers, PatientHandlers } from '../handler.ts'
import type { AdminRoot } from './admin-root.ts'

export const healthHandlers: Handlers<Pick<operations, 'getHealth' | 'getReadiness'>, AdminRoot> &
  PatientHandlers<Pick<operations, 'getMetrics'>, AdminRoot> = {
  getHealth: () => ({ status: 200, body: { status: 'ok' } }),
  getReadiness: (_, root) =>
    (root.isReady?.() ?? true)
      ? { status: 200, body: { status: 'ready' } }
      : { status: 503, body: { status: 'not-ready' } },
  getMetrics: async (_, root) => ({
    status: 200,
    body: (await root.metrics?.()) ?? '',
    contentType: 'text/plain; version=0.0.4',
  }),
}
