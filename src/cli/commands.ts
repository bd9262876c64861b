import type { Command } from 'commander'

interface CommandEntry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Every command of `flow-omnium`, in the order of `--help`. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  conform: {
    summary: 'judge a connector by the rules of the integration (default: the reference connector)',
    load: async () => (await import('./conform.ts')).conformCommand(),
  },
  simulate: {
    summary: 'run both simulated systems on this machine',
    load: async () => (await import('./simulate.ts')).simulateCommand(),
  },
  state: {
    summary: 'export, import, compare, remember and fork tenants of running simulators',
    load: async () => (await import('./state.ts')).stateCommand(),
  },
  connect: {
    summary: 'run the reference connector',
    load: async () => (await import('./connect.ts')).connectCommand(),
  },
  mutants: {
    summary: 'prove that the suite bites: break the reference on purpose and see the right check fail',
    load: async () => (await import('./mutants.ts')).mutantsCommand(),
  },
  rules: {
    summary: 'list the rules of the integration, or explain one',
    load: async () => (await import('./rules.ts')).rulesCommand(),
  },
  operations: {
    summary: 'list the operations of both contracts with tier, handler and evidence',
    load: async () => (await import('./operations.ts')).operationsCommand(),
  },
  contract: {
    summary: 'gates on the contracts: lint, diff, check of pacts, drift of recordings',
    load: async () => (await import('./contract.ts')).contractCommand(),
  },
}
