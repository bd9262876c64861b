#!/usr/bin/env node
/**
 * `flow-omnium`: one command per file, loaded only when it is called, so that `--help` and small commands
 * start fast. Exit codes: 0 fine, 1 a rule or gate is broken, 2 a mistake in use or in the kit, 3 incomplete.
 */
import module from 'node:module'
import { Command, CommanderError } from 'commander'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KitError } from '../kernel/errors.ts'
import { packageRoot } from '../kernel/package-root.ts'
import { commands } from './commands.ts'

module.enableCompileCache?.()

async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('flow-omnium')
    .description('Simulators, conformance suite and reference connector for Flow Retail and Omnium OMS')
    .version(version(), '-v, --version')
    .showHelpAfterError('(add --help for the options)')
    .exitOverride()
  for (const [name, entry] of Object.entries(commands)) {
    if (argv[0] === name) program.addCommand(inherit(program, await entry.load()))
    else program.command(name).summary(entry.summary).description(entry.summary)
  }
  await program.parseAsync(argv, { from: 'user' })
  return Number(process.exitCode ?? 0)
}

/** Sub-commands built elsewhere must end as this program does: by an error, never by `process.exit`. */
function inherit(program: Command, command: Command): Command {
  command.copyInheritedSettings(program)
  for (const child of command.commands) inherit(program, child)
  return command
}

function version(): string {
  return String(
    (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version,
  )
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof KitError) console.error(`error ${error.code}: ${error.message}`)
  else console.error(error)
  return 2
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => (process.exitCode = report(error)),
)
