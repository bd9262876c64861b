import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Command } from 'commander'
import { allCases } from '../../conformance/cases/index.ts'
import { allMutants } from '../../conformance/mutants/index.ts'
import { mutantList, mutantMatrix, mutantsJson } from '../../conformance/mutants/mutant-report.ts'
import { runMutants } from '../../conformance/mutants/run-mutants.ts'
import type { MutantsResult } from '../../conformance/mutants/run-mutants.ts'
import { selectMutants } from '../../conformance/mutants/select-mutants.ts'
import { generatedCatalogue } from '../contract/catalogue/generated-catalogue.ts'
import { UserError } from '../kernel/errors.ts'
import { SystemClock } from '../kernel/system-clock.ts'
import { wholeNumber } from './arguments.ts'
import { packageVersion } from '../kernel/package-version.ts'
import { profilesOf } from './conform/profiles-of.ts'
import { referenceConfig } from './conform/reference-config.ts'

interface MutantsOptions {
  readonly list?: boolean
  readonly full?: boolean
  readonly json?: string
  readonly parallel: number
}

/** `flow-omnium mutants`: breaks the reference in known ways and looks whether the right checks fail. */
export function mutantsCommand(): Command {
  return new Command('mutants')
    .summary('prove that the suite bites: break the reference on purpose and see the right check fail')
    .argument('[patterns...]', 'mutants, rules (RCV-05) or areas (RCV), with * for anything; all when absent')
    .option('--list', 'list the mutants instead of running them')
    .option(
      '--full',
      'run every case against every mutant, not only those of its rules and a few of each area',
    )
    .option('--json <file>', 'write the outcomes as JSON')
    .option('--parallel <n>', 'mutants at a time', wholeNumber, 2)
    .action(mutants)
}

async function mutants(patterns: readonly string[], options: MutantsOptions): Promise<void> {
  const selected = selectMutants(allMutants, patterns)
  if (options.list) return console.log(mutantList(selected))
  const catalogue = generatedCatalogue()
  const result = await runMutants({
    mutants: selected,
    cases: allCases,
    rules: catalogue.rules,
    profiles: profilesOf(catalogue),
    suite: packageVersion(),
    config: referenceConfig(),
    full: options.full ?? false,
    parallel: options.parallel,
    real: new SystemClock(),
    ...(process.stderr.isTTY
      ? { onResult: ({ mutant, outcome }) => console.error(`${mutant.id} ${outcome}`) }
      : {}),
  })
  if (options.json !== undefined) writeJson(options.json, result)
  console.log(mutantMatrix(result))
  process.exitCode = result.results.every(({ outcome }) => outcome === 'killed') ? 0 : 1
}

function writeJson(file: string, result: MutantsResult): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(mutantsJson(result), null, 2)}\n`)
  } catch (cause) {
    throw new UserError({
      code: 'E_MUTANTS_FILE',
      what: `The outcomes cannot be written (${(cause as { code?: string }).code ?? String(cause)}).`,
      where: file,
      expected: 'a path in a folder that can be written to',
      cause,
    })
  }
}
