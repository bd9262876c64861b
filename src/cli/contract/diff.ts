import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { UserError } from '../../kernel/errors.ts'
import { overlaidDocuments, overlayOption } from '../overlay-option.ts'

interface DiffCommandOptions {
  readonly json?: boolean
  readonly markdown?: string
  readonly oasdiff?: string
  readonly overlay: readonly string[]
}

/** `flow-omnium contract diff`: what changed between two descriptions, and what of it breaks a client. */
export function diffCommand(): Command {
  return new Command('diff')
    .summary('changes between two descriptions by rule and level; exit 1 on a break')
    .argument('<old>', 'OpenAPI file, or omnium, flow, simulator, connector')
    .argument('<new>', 'OpenAPI file, or omnium, flow, simulator, connector')
    .addOption(overlayOption('the new side'))
    .option('--json', 'one JSON document')
    .option('--markdown <file>', 'write the report as Markdown, - for standard output')
    .option('--oasdiff <file>', 'the program oasdiff (default: that of the optional package)')
    .action(diff)
}

async function diff(before: string, after: string, options: DiffCommandOptions): Promise<void> {
  const [{ diffContracts }, { diffMarkdown }, { diffText }] = await Promise.all([
    import('../../contract/diff/diff-contracts.ts'),
    import('../../contract/diff/diff-markdown.ts'),
    import('../../contract/diff/diff-text.ts'),
  ])
  const { json, markdown, oasdiff } = options
  if (json && markdown === '-') throw twoReports()
  const overlaid = await overlaidDocuments(options.overlay)
  const report = await diffContracts(before, after, {
    overlaid,
    ...(oasdiff === undefined ? {} : { oasdiff }),
  })
  if (markdown !== undefined && markdown !== '-') writeReport(markdown, diffMarkdown(report))
  if (json) console.log(JSON.stringify(report))
  else console.log(markdown === '-' ? diffMarkdown(report) : diffText(report))
  if (report.summary.breaking > 0) process.exitCode = 1
}

const twoReports = (): UserError =>
  new UserError({
    code: 'E_OPTIONS',
    what: 'Standard output cannot hold two reports.',
    where: '--json --markdown -',
    expected: '--json, --markdown -, or --json --markdown FILE',
    next: 'Name a file for the Markdown.',
  })

function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (cause) {
    throw new UserError({
      code: 'E_REPORT_FILE',
      what: `The report cannot be written (${(cause as { code?: string }).code ?? String(cause)}).`,
      where: file,
      expected: 'a path in a folder that can be written to',
      cause,
    })
  }
}
