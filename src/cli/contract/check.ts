import { Command, Option } from 'commander'
import type { OpenApiDocument } from '../../contract/openapi/openapi-document.ts'
import { overlaid, overlayOption } from '../overlay-option.ts'

interface CheckOptions {
  readonly api?: 'omnium' | 'flow'
  readonly contract?: string
  readonly overlay: readonly string[]
  readonly json?: boolean
}

/** `flow-omnium contract check`: do consumer pacts ask for what the contracts promise? */
export function checkCommand(): Command {
  return new Command('check')
    .summary('compare consumer pacts with the contracts; exit 1 on a mismatch, or when nothing was verified')
    .argument('<pacts...>', 'pact files, directories or globs')
    .addOption(
      new Option('--api <api>', "the provider (default: from the pact's provider name)").choices([
        'omnium',
        'flow',
      ]),
    )
    .option('--contract <file>', 'another OpenAPI file to compare with')
    .addOption(overlayOption())
    .option('--json', 'one JSON document')
    .action(async (given: string[], options: CheckOptions) => {
      const { checkExitCode, checkPacts } = await import('../../contract/check/check-pacts.ts')
      const { checkText } = await import('../../contract/check/check-text.ts')
      const { findPacts } = await import('../../contract/check/find-pacts.ts')
      const { api, contract } = options
      const report = await checkPacts(findPacts(given), {
        ...(api && { api }),
        ...(contract !== undefined && { contract: await read(contract) }),
        overlaid: await documents(options.overlay),
      })
      console.log(options.json ? JSON.stringify(report) : checkText(report))
      process.exitCode = checkExitCode(report)
    })
}

async function read(file: string) {
  const { bundleDescription } = await import('../../contract/gate/bundle-description.ts')
  const { document } = await bundleDescription(file)
  return { name: file, document: document as object as OpenApiDocument }
}

async function documents(files: readonly string[]) {
  const { contracts } = await overlaid(files)
  const { omnium, flow } = contracts
  return {
    ...(omnium?.document && { omnium: omnium.document as OpenApiDocument }),
    ...(flow?.document && { flow: flow.document as OpenApiDocument }),
  }
}
