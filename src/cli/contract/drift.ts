import { Command, InvalidArgumentError, Option } from 'commander'
import { writeFileSync } from 'node:fs'
import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'
import type { Draft } from '../../contract/drift/draft.ts'
import type { Subject } from '../../contract/drift/subject.ts'
import { wholeNumber } from '../arguments.ts'
import { overlaid, overlayOption } from '../overlay-option.ts'

interface DriftOptions {
  readonly against: string
  readonly api?: 'omnium' | 'flow'
  readonly host?: string
  readonly overlayOut?: string
  readonly param: ReadonlyMap<string, string>
  readonly allow: readonly string[]
  readonly only?: readonly string[]
  readonly tokenEnv?: string
  readonly timeout: number
  readonly limit: number
  readonly overlay: readonly string[]
  readonly json?: boolean
}

/** `flow-omnium contract drift`: is what really travels what the contracts describe? */
export function driftCommand(): Command {
  return new Command('drift')
    .summary('judge recorded or live traffic by the contracts; exit 1 on drift')
    .requiredOption(
      '--against <source>',
      'HAR file, journal, stream.ndjson, or the base URL of a live system',
    )
    .addOption(
      new Option('--api <api>', 'whose traffic it is (default: told by system, host or path)').choices([
        'omnium',
        'flow',
      ]),
    )
    .option('--host <host>', 'only the exchanges of a HAR file with this host')
    .addOption(overlayOption())
    .option('--overlay-out <file>', 'write a draft overlay (YAML) with what was seen')
    .option(
      '--param <name=value>',
      'live: value of a path or query parameter, name or operationId.name (repeatable)',
      parameter,
      new Map(),
    )
    .option('--allow <method>', 'live: a method beside GET and HEAD (repeatable)', method, [])
    .option('--only <operationId...>', 'live: only these operations')
    .option('--token-env <name>', 'live: environment variable that holds the bearer token')
    .option('--timeout <seconds>', 'live: time for one call', wholeNumber, 10)
    .option('--limit <calls>', 'live: most calls', wholeNumber, 50)
    .option('--json', 'one JSON document')
    .action(run)
}

async function run(options: DriftOptions): Promise<void> {
  const { judgeRecording } = await import('../../contract/drift/judge-recording.ts')
  const { createSubject } = await import('../../contract/drift/subject.ts')
  const { driftText } = await import('../../contract/drift/drift-text.ts')
  const { isUrl } = await import('../../contract/drift/live-base.ts')
  const live = isUrl(options.against)
  const { contracts } = await overlaid(options.overlay)
  const subjects = (options.api ? [options.api] : (['omnium', 'flow'] as const)).map((api) =>
    createSubject(api, contracts[api]),
  )
  const recording = live ? await ask(options, subjects) : await read(options)
  const { report, drafts } = judgeRecording(recording, subjects, options)
  const overlays = options.overlayOut === undefined ? [] : await draft(subjects, drafts, recording.name)
  const written = writeOverlays(overlays, options.overlayOut)
  console.log(options.json ? JSON.stringify({ ...report, overlays: written }) : driftText(report))
  if (options.overlayOut !== undefined && !options.json)
    console.log(
      written.length > 0 ? `draft overlay: ${written.join(', ')}` : 'draft overlay: nothing to draft',
    )
  process.exitCode = report.summary.findings > 0 || report.summary.refuted > 0 ? 1 : 0
}

async function read({ against, param, allow, only, tokenEnv }: DriftOptions) {
  const { readRecording } = await import('../../contract/drift/read-recording.ts')
  if (param.size > 0 || allow.length > 0 || only || tokenEnv !== undefined)
    throw new UserError({
      code: 'E_DRIFT_OPTION',
      what: '--param, --allow, --only and --token-env are for a live system',
      where: `--against ${against}`,
      expected: 'a URL, or none of these options',
    })
  return readRecording(against)
}

async function ask(options: DriftOptions, subjects: readonly Subject[]) {
  const { probe } = await import('../../contract/drift/probe.ts')
  const { against, param, allow, only, timeout, limit } = options
  const host = URL.parse(against)?.host
  const subject =
    subjects.length === 1
      ? subjects[0]
      : subjects.find(({ document }) =>
          (document.servers ?? []).some(({ url }) => URL.parse(url)?.host === host),
        )
  if (!subject)
    throw new UserError({
      code: 'E_DRIFT_API',
      what: `The host ${host ?? ''} does not tell whose system it is`,
      where: '--against',
      expected: '--api omnium or --api flow',
    })
  const known = subject.contract.operations.map(({ operationId }) => operationId)
  for (const id of only ?? []) if (!known.includes(id)) throw unknownOperation(id, known)
  const token = tokenOf(options)
  return probe(subject, {
    ...{ url: against, fetch, params: param, allow, limit, timeout: timeout * 1000 },
    ...(only && { only }),
    ...(token !== undefined && { token }),
  })
}

function unknownOperation(id: string, known: readonly string[]): UserError {
  const near = suggest(id, known)
  return new UserError({
    code: 'E_DRIFT_OPERATION',
    what: `There is no operation ${id}`,
    where: '--only',
    expected: 'ids as flow-omnium operations lists them',
    ...(near !== undefined && { next: `perhaps ${near}` }),
  })
}

function tokenOf({ tokenEnv }: DriftOptions): string | undefined {
  if (tokenEnv === undefined) return undefined
  const token = process.env[tokenEnv]
  if (token !== undefined && token !== '') return token
  throw new UserError({
    code: 'E_DRIFT_TOKEN',
    what: `The environment variable ${tokenEnv} is not set`,
    where: '--token-env',
    expected: 'the name of a variable that holds the bearer token',
  })
}

interface DraftedOverlay {
  readonly api: string
  readonly text: string
}

async function draft(
  subjects: readonly Subject[],
  drafts: ReadonlyMap<string, readonly Draft[]>,
  recording: string,
): Promise<readonly DraftedOverlay[]> {
  const { draftOverlay } = await import('../../contract/drift/draft-overlay.ts')
  return subjects.flatMap((subject) => {
    const text = draftOverlay(subject, drafts.get(subject.api) ?? [], recording)
    return text === undefined ? [] : [{ api: subject.api, text }]
  })
}

/** An overlay changes one contract: for traffic with both there are two files, named after their contracts. */
function writeOverlays(overlays: readonly DraftedOverlay[], file: string | undefined): readonly string[] {
  if (file === undefined) return []
  return overlays.map(({ api, text }) => {
    const name = overlays.length === 1 ? file : file.replace(/(\.ya?ml)?$/i, `.${api}$1`)
    try {
      writeFileSync(name, text)
    } catch (cause) {
      const what = `The overlay cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`
      throw new UserError({ code: 'E_DRIFT_OVERLAY', what, where: name, expected: 'a writable path', cause })
    }
    return name
  })
}

function parameter(text: string, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const mark = text.indexOf('=')
  if (mark < 1) throw new InvalidArgumentError('It has to be name=value.')
  return new Map([...known, [text.slice(0, mark), text.slice(mark + 1)]])
}

function method(text: string, known: readonly string[]): readonly string[] {
  const name = text.toUpperCase()
  if (['POST', 'PUT', 'PATCH', 'DELETE'].includes(name)) return [...known, name]
  throw new InvalidArgumentError('It has to be POST, PUT, PATCH or DELETE.')
}
