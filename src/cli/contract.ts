import { Command } from 'commander'
import { checkCommand } from './contract/check.ts'
import { diffCommand } from './contract/diff.ts'
import { driftCommand } from './contract/drift.ts'
import { lintCommand } from './contract/lint.ts'

/**
 * `flow-omnium contract`: the gates on contracts, one file per gate under `contract/`. Each ends with 0 (good),
 * 1 (a finding) or 2 (it could not be judged), prints a report for people and with `--json` one document. Heavy
 * imports belong into the actions: this group is loaded whole.
 */
export function contractCommand(): Command {
  return new Command('contract')
    .summary('gates on the contracts: lint, diff, check of pacts, drift of recordings')
    .addCommand(lintCommand())
    .addCommand(diffCommand())
    .addCommand(checkCommand())
    .addCommand(driftCommand())
}
