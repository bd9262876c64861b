import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { generatedCatalogue } from '../contract/catalogue/generated-catalogue.ts'
import { SystemClock } from '../kernel/system-clock.ts'
import { allCases } from '../../conformance/cases/index.ts'
import { consoleReport } from '../../conformance/report/console-report.ts'
import { wallFacts } from '../../conformance/report/wall-facts.ts'
import { readRun } from '../../conformance/report/run-model.ts'
import { continuousChecks, watchersOf } from '../../conformance/runner/continuous.ts'
import { invocation } from '../../conformance/runner/invocation.ts'
import type { ProfileInfo } from '../../conformance/runner/rule-info.ts'
import { DEFAULT_SEED, runConformance } from '../../conformance/runner/run.ts'
import type { RunResult } from '../../conformance/runner/run-options.ts'
import { selectCases } from '../../conformance/runner/select.ts'
import type { ConnectorConfig } from '../../conformance/sut/connector-config.ts'
import { readConnectorConfig } from '../../conformance/sut/read-connector-config.ts'
import { instant, wholeNumber } from './arguments.ts'
import { overlaid, overlayOption } from './overlay-option.ts'
import { listCases } from './conform/list-cases.ts'
import { packageVersion } from '../kernel/package-version.ts'
import { printEnvironment } from './conform/print-environment.ts'
import type { PrintedEnvironment } from './conform/print-environment.ts'
import { createProgressLine } from './conform/progress-line.ts'
import { profilesOf } from './conform/profiles-of.ts'
import { referenceConfig } from './conform/reference-config.ts'
import { parseReport, writeReports } from './conform/reports.ts'
import type { ReportTarget } from './conform/reports.ts'

interface ConformOptions {
  readonly connector?: string
  readonly only: readonly string[]
  readonly list?: boolean
  readonly printEnv?: boolean
  readonly seed: string
  readonly epoch?: number
  readonly parallel: number
  readonly report: readonly ReportTarget[]
  readonly out?: string
  readonly overlay: readonly string[]
  readonly verbose?: boolean
}

/** `flow-omnium conform`: judges a connector, by default the reference as a process of its own. */
export function conformCommand(): Command {
  return new Command('conform')
    .summary('judge a connector by the rules of the integration (default: the reference connector)')
    .option('--connector <file>', 'connector.yaml of the connector to judge')
    .option('--only <pattern>', 'an area, a rule or a case, with * for anything; repeatable', collect, [])
    .option('--list', 'list the cases instead of running them')
    .option(
      '--print-env',
      'print what a connector that is started by hand has to know; with "command" the simulators run until Ctrl+C',
    )
    .option('--seed <text>', 'where all ids come from', DEFAULT_SEED)
    .option('--epoch <instant>', "start of the run's time, for connectors with a clock", instant)
    .option('--parallel <n>', 'most connector instances at a time', wholeNumber, 2)
    .option('--report <kind=file>', 'write a report: junit=FILE, json=FILE; repeatable', collectReport, [])
    .option('--out <folder>', 'write stream.ndjson and timing.ndjson')
    .addOption(overlayOption())
    .option('--verbose', 'every case with its checks and exchanges')
    .action(conform)
}

async function conform(options: ConformOptions): Promise<void> {
  const catalogue = generatedCatalogue()
  const profiles = profilesOf(catalogue)
  const config = configOf(options, profiles)
  if (options.list) {
    const cases = selectCases(allCases, options.only, catalogue.rules)
    return print(listCases(cases, watchersOf(config.role), catalogue))
  }
  const { contracts, overlays } = await overlaid(options.overlay)
  if (options.printEnv) return printUntilInterrupted(await printEnvironment(config, options.seed, contracts))

  const real = new SystemClock()
  const start = real.now()
  const stop = new AbortController()
  const progress = createProgressLine(process.stderr)
  const onSignal = (): void => stop.abort()
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  let result: RunResult
  try {
    result = await runConformance({
      config,
      cases: allCases,
      rules: catalogue.rules,
      profiles,
      only: options.only,
      seed: options.seed,
      ...(options.epoch === undefined ? {} : { epoch: options.epoch }),
      parallel: options.parallel,
      contracts,
      overlays: overlays.map(({ file, title, sha256 }) => ({ file, title, sha256 })),
      suite: packageVersion(),
      invocation: invocation(options.connector),
      signal: stop.signal,
      onProgress: progress.show,
    })
  } finally {
    progress.end()
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
  const model = readRun(result.stream)
  if (options.out !== undefined) writeStreams(options.out, result)
  writeReports(options.report, model)
  print(
    consoleReport(model, {
      colors: useColors(),
      verbose: options.verbose ?? false,
      duration: real.now() - start,
      facts: wallFacts(result.timing),
    }),
  )
  // Beside the report that people read, so that standard output stays that report.
  for (const { file } of options.report) process.stderr.write(`report written to ${file}\n`)
  process.exitCode = result.exitCode
}

async function printUntilInterrupted({ text, running }: PrintedEnvironment): Promise<void> {
  print(text)
  if (!running) return
  process.stderr.write(`${running.hint}\n`)
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  await running.close()
}

function configOf(options: ConformOptions, profiles: readonly ProfileInfo[]): ConnectorConfig {
  if (options.connector === undefined) return referenceConfig()
  const always = continuousChecks.map(({ id, check, spec }) => ({ id, checks: { [check]: spec } }))
  return readConnectorConfig(options.connector, { cases: [...allCases, ...always], profiles })
}

function writeStreams(folder: string, { stream, timing }: RunResult): void {
  mkdirSync(folder, { recursive: true })
  const lines = (events: readonly unknown[]): string =>
    events.map((event) => `${JSON.stringify(event)}\n`).join('')
  writeFileSync(join(folder, 'stream.ndjson'), lines(stream))
  writeFileSync(join(folder, 'timing.ndjson'), lines(timing))
}

/** Colours where a person looks, unless they said that they want none (no-color.org). */
function useColors(): boolean {
  if (process.env['NO_COLOR']) return false
  if (process.env['FORCE_COLOR']) return process.env['FORCE_COLOR'] !== '0'
  return process.stdout.isTTY === true
}

const print = (text: string): void => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const collectReport = (value: string, before: readonly ReportTarget[]): readonly ReportTarget[] => [
  ...before,
  parseReport(value),
]
