import { readFileSync, statSync } from 'node:fs'
import type { Output } from './output.ts'

/** Where a connector tells people of trouble: its output, its log files, its job list. */
export interface ReportChannel {
  /** Whether there is any such place. */
  readonly available: boolean
  /** The id stands in a line at warn or error of the output, or in a log file. */
  inOutput(id: string): boolean
  /** The id stands in a job that failed or waits for another attempt. */
  inJobs(id: string): Promise<boolean>
  /** All jobs; none when the connector does not offer them. */
  jobs(): Promise<readonly ControlJob[]>
}

export interface ReportChannelOptions {
  /** Absent when somebody else started the connector. */
  readonly output?: Output | undefined
  readonly logs: readonly string[]
  /** Absent when the connector does not offer its jobs. */
  readonly jobs?: (() => Promise<readonly ControlJob[]>) | undefined
}

/** As in the contract of the connector's control endpoints. */
export interface ControlJob {
  readonly queue: string
  readonly key: string
  readonly state: string
  readonly lastError?: string | null
}

/** Log files are read from their end; more than this is not looked at. */
const LONGEST_LOG = 16 * 1024 * 1024

export function createReportChannel({ output, logs, jobs }: ReportChannelOptions): ReportChannel {
  return {
    available: output !== undefined || logs.length > 0 || jobs !== undefined,
    inOutput: (id) =>
      (output?.alarms() ?? []).some((line) => line.includes(id)) || logs.some((file) => inFile(file, id)),
    jobs: async () => (await jobs?.()) ?? [],
    inJobs: async (id) =>
      ((await jobs?.()) ?? []).some(
        ({ key, state, lastError }) =>
          (key.includes(id) || lastError?.includes(id)) && (state === 'retry' || state === 'failed'),
      ),
  }
}

/** All log files as far as they are read, for scans. */
export function readLogs(logs: readonly string[]): string {
  return logs.map(read).join('\n')
}

const inFile = (file: string, id: string): boolean =>
  read(file)
    .split('\n')
    .some((line) => line.includes(id))

function read(file: string): string {
  try {
    const whole = readFileSync(file, 'utf8')
    return statSync(file).size > LONGEST_LOG ? whole.slice(-LONGEST_LOG) : whole
  } catch {
    return '' // a log that was not written yet holds nothing
  }
}
