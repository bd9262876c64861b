import { UserError } from '../../kernel/errors.ts'
import { parseTarget } from '../../simulators/host/request-target.ts'
import { DriftCollector } from './drift-collector.ts'
import type { Draft } from './draft.ts'
import type { ApiDrift, DriftReport } from './drift-report.ts'
import { evidenceItems } from './evidence-items.ts'
import { EvidenceTally } from './evidence-tally.ts'
import { judgeExchange } from './judge-exchange.ts'
import { recogniseRenames } from './recognise-renames.ts'
import type { Recording, RecordedExchange } from './recorded-exchange.ts'
import { assignExchanges } from './assign-exchanges.ts'
import type { Subject } from './subject.ts'

export interface JudgedRecording {
  readonly report: DriftReport
  /** What the recording suggests to change, by contract. */
  readonly drafts: ReadonlyMap<'omnium' | 'flow', readonly Draft[]>
}

/**
 * Judges a recording by the contracts of the systems in it.
 *
 * @throws UserError `E_RECORDING_EMPTY` when nothing in it could be judged: that proves nothing
 */
export function judgeRecording(
  recording: Recording,
  subjects: readonly Subject[],
  options: { readonly host?: string } = {},
): JudgedRecording {
  const skipped: Record<string, number> = { ...recording.skipped }
  const skip = (reason: string): void => void (skipped[reason] = (skipped[reason] ?? 0) + 1)
  const assigned = assignExchanges(recording, subjects, options.host, skip)
  const apis: ApiDrift[] = []
  const drafts = new Map<'omnium' | 'flow', readonly Draft[]>()
  for (const subject of subjects) {
    const exchanges = assigned.get(subject.api) ?? []
    if (exchanges.length === 0) continue
    const judged = judgeApi(subject, exchanges, skip)
    apis.push(judged.drift)
    drafts.set(subject.api, judged.drafts)
  }
  const judged = apis.reduce((sum, { exchanges }) => sum + exchanges, 0)
  if (judged === 0) throw nothingJudged(recording, skipped)
  const { name, kind, exchanges } = recording
  const findings = apis.reduce((sum, api) => sum + api.findings.length, 0)
  const refuted = apis.reduce(
    (sum, { items }) => sum + items.filter(({ verdict }) => verdict === 'refuted').length,
    0,
  )
  return {
    report: {
      recording: { name, kind, skipped, exchanges: exchanges.length },
      apis,
      summary: { judged, findings, refuted },
    },
    drafts,
  }
}

function judgeApi(
  subject: Subject,
  exchanges: readonly RecordedExchange[],
  skip: (reason: string) => void,
): { readonly drift: ApiDrift; readonly drafts: readonly Draft[] } {
  const collector = new DriftCollector(subject.api)
  const tally = new EvidenceTally(evidenceItems(subject.document))
  const isKnown = ({ kind, method, url }: RecordedExchange): boolean =>
    kind === 'delivery' || subject.router.match(method, parseTarget(url).path).kind === 'operation'
  // Unknown paths come last: only then it is known which assumed operations were really met.
  const ordered = [...exchanges.filter(isKnown), ...exchanges.filter((one) => !isKnown(one))]
  let judged = 0
  for (const exchange of ordered) {
    if (judgeExchange({ subject, collector, tally }, exchange)) judged += 1
    else skip('unknown to contract and system alike')
  }
  const drafts = recogniseRenames(subject, tally, collector.drafts())
  const operations = new Set(
    exchanges.flatMap(({ method, url }) => {
      const match = subject.router.match(method, parseTarget(url).path)
      return match.kind === 'operation' ? [match.operation.operationId] : []
    }),
  )
  return {
    drafts,
    drift: {
      api: subject.api,
      exchanges: judged,
      operations: operations.size,
      findings: collector.findings(),
      items: tally.verdicts(),
      counts: { implied: tally.counts('implied'), assumed: tally.counts('assumed') },
    },
  }
}

function nothingJudged({ name, exchanges }: Recording, skipped: Readonly<Record<string, number>>): UserError {
  const reasons = Object.entries(skipped).map(([reason, count]) => `${count} ${reason}`)
  return new UserError({
    code: 'E_RECORDING_EMPTY',
    what: `Nothing in the recording could be judged${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`,
    where: name,
    expected: `exchanges with Omnium or Flow (the recording has ${exchanges.length} of any kind)`,
    next: 'say whose traffic it is with --api omnium or --api flow, and which host with --host',
  })
}
