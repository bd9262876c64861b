import { Command } from 'commander'
import { overlaidDocuments, overlayOption } from '../overlay-option.ts'

interface LintOptions {
  readonly ruleset?: string
  readonly overlay: readonly string[]
  readonly json?: boolean
}

/** `flow-omnium contract lint`: is a description sound, and honest about what it rests on? */
export function lintCommand(): Command {
  return new Command('lint')
    .summary('check OpenAPI files against the ruleset (default: the contracts of this package)')
    .argument('[files...]', 'OpenAPI files, or omnium, flow, simulator, connector')
    .option('--ruleset <file>', 'another ruleset than that of this package')
    .addOption(overlayOption())
    .option('--json', 'one JSON document')
    .action(lint)
}

async function lint(files: readonly string[], { ruleset, overlay, json }: LintOptions): Promise<void> {
  const [{ OWN_CONTRACTS }, { lintContracts }, { lintText }, { readRuleset }] = await Promise.all([
    import('../../contract/gate/description-target.ts'),
    import('../../contract/lint/lint-contracts.ts'),
    import('../../contract/lint/lint-text.ts'),
    import('../../contract/lint/ruleset.ts'),
  ])
  const report = await lintContracts(
    files.length > 0 ? files : OWN_CONTRACTS,
    readRuleset(ruleset),
    await overlaidDocuments(overlay),
  )
  console.log(json ? JSON.stringify(report) : lintText(report))
  if (report.findings.some(({ level }) => level === 'error')) process.exitCode = 1
}
