import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
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
  const overlaid = await overlaidDocuments(options.overlay)
  const report = await diffContracts(before, after, {
    overlaid,
    ...(oasdiff === undefined ? {} : { oasdiff }),
  })
  if (markdown !== undefined && markdown !== '-') writeFileSync(markdown, diffMarkdown(report))
  if (json) console.log(JSON.stringify(report))
  else console.log(markdown === '-' ? diffMarkdown(report) : diffText(report))
  if (report.summary.breaking > 0) process.exitCode = 1
}
