import { Command } from 'commander'

/** `flow-omnium contract diff`: what changed between two descriptions, and what of it breaks a client. */
export function diffCommand(): Command {
  return new Command('diff')
    .summary('changes between two descriptions by rule and level; exit 1 on a break')
    .argument('<old>', 'OpenAPI file')
    .argument('<new>', 'OpenAPI file, or omnium, flow, simulator, connector')
    .option('--json', 'one JSON document')
    .option('--markdown <file>', 'the report as Markdown, - for standard output')
}
