import type { components, operations } from '../../../../generated/simulator/types.ts'
import type { AnsweredOperation } from '../fidelity-ledger.ts'
import type { Handlers } from '../handler.ts'
import { tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'

type Answered = components['schemas']['AnsweredOperation']

export const fidelityHandlers: Handlers<Pick<operations, 'listAssumedAnswers'>, AdminRoot> = {
  listAssumedAnswers: ({ path }, root) => {
    const answered = tenantOf(root, path.tenantId).fidelity.answered()
    const assumed = answered.filter(
      ({ operation: { evidence } }) => evidence === 'assumed' || evidence === 'implied',
    )
    return {
      status: 200,
      body: {
        calls: total(answered),
        assumedCalls: total(assumed),
        operations: assumed.map(view),
      },
    }
  },
}

const total = (answered: readonly AnsweredOperation[]): number =>
  answered.flatMap(({ statuses }) => Object.values(statuses)).reduce((sum, count) => sum + count, 0)

const view = ({ operation, statuses }: AnsweredOperation): Answered => ({
  system: operation.api === 'flow' ? 'flow' : 'omnium',
  operationId: operation.operationId,
  method: operation.method,
  path: operation.path,
  evidence: operation.evidence,
  statuses: { ...statuses },
})
