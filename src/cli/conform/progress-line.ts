import type { Progress } from '../../../conformance/runner/run-options.ts'

/** One line that is written over while the run goes on, where somebody looks; elsewhere nothing. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void
  readonly end: () => void
}

const BAR = 24

export function createProgressLine(stream: NodeJS.WriteStream): ProgressLine {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined }
  return {
    show: (progress) => void stream.write(`\r\u001b[2K${line(progress).slice(0, stream.columns - 1)}`),
    end: () => void stream.write('\r\u001b[2K'),
  }
}

function line({ done, total, failed, caseId }: Progress): string {
  const filled = total === 0 ? BAR : Math.round((done / total) * BAR)
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled)
  const state = caseId === undefined ? 'starting the connector' : caseId
  return ` ${bar} ${done}/${total}${failed > 0 ? `  ${failed} failed` : ''}  ${state}`
}
