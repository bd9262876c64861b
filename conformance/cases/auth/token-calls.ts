/** Token calls and tokens as the journal shows them. Only for cases that run alone: tokens belong to the tenant. */
import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import type { CaseContext } from '../context.ts'

type Witness = Pick<CaseContext<string>, 'tenantCalls'>

/** Token calls since the case began. */
export const tokenCalls = (t: Witness): readonly Exchange[] =>
  t.tenantCalls({ system: 'omnium', operationId: 'TokenPost' })

/** Other calls to Omnium since the case began. */
export const workCalls = (t: Witness): readonly Exchange[] =>
  t.tenantCalls({ system: 'omnium' }).filter(({ operationId }) => operationId !== 'TokenPost')

export const wasAnswered = ({ status }: Exchange): boolean =>
  status !== undefined && status >= 200 && status < 300

/** The number of the last call so far, to tell what comes after it. */
export const lastSeq = (t: Witness): number => t.tenantCalls().at(-1)?.seq ?? 0
