import { Command } from 'commander'

/** `flow-omnium contract lint`: is a description sound, and honest about what it rests on? */
export function lintCommand(): Command {
  return new Command('lint')
    .summary('check OpenAPI files against the ruleset (default: the contracts of this package)')
    .argument('[files...]', 'OpenAPI files, or omnium, flow, simulator, connector')
    .option('--json', 'one JSON document')
}
