import { UserError } from '../../kernel/errors.ts'
import { generatedDocument } from '../openapi/generated-document.ts'
import type { OpenApiDocument } from '../openapi/openapi-document.ts'
import { createPactCheck } from './compare-pact.ts'
import type { PactFinding } from './compare-pact.ts'
import { readPact } from './pact-file.ts'
import type { PactFile, PactVersion } from './pact-file.ts'

export interface PactCheckOptions {
  /** The provider of all the pacts; deduced from each pact's provider when absent. */
  readonly api?: 'omnium' | 'flow'
  /** Another contract than ours, already read; its name is shown. */
  readonly contract?: { readonly name: string; readonly document: OpenApiDocument }
  /** Our contracts as overlays have changed them. */
  readonly overlaid?: Readonly<Partial<Record<'omnium' | 'flow', OpenApiDocument>>>
}

export interface CheckedPact {
  readonly file: string
  readonly consumer: string
  readonly provider: string
  readonly version: PactVersion
  /** `omnium`, `flow`, or the name of the file that was given. */
  readonly contract: string
  /** HTTP interactions that were compared. */
  readonly interactions: number
  /** Messages, which an OpenAPI contract does not describe. */
  readonly skipped: number
  readonly findings: readonly PactFinding[]
}

export interface PactCheckReport {
  readonly pacts: readonly CheckedPact[]
  readonly summary: {
    readonly pacts: number
    readonly interactions: number
    readonly skipped: number
    readonly mismatches: number
    /** Mismatches by what the broken clause rests on. */
    readonly restsOn: { readonly documented: number; readonly assumed: number }
    readonly remarks: number
  }
}

/**
 * Compares consumer pacts with the contracts.
 *
 * @throws UserError for a file that is no pact, or whose provider cannot be told
 */
export async function checkPacts(
  files: readonly string[],
  options: PactCheckOptions,
): Promise<PactCheckReport> {
  const read = files.map(readPact)
  const named = read.map((pact) => ({ pact, contract: contractOf(pact, options) }))
  const checks = new Map<string, (pact: PactFile) => Promise<readonly PactFinding[]>>()
  const pacts: CheckedPact[] = []
  for (const { pact, contract } of named) {
    let check = checks.get(contract.name)
    if (!check) checks.set(contract.name, (check = createPactCheck(contract.load(), contract)))
    pacts.push({
      file: pact.name,
      consumer: pact.consumer,
      provider: pact.provider,
      version: pact.version,
      contract: contract.name,
      interactions: pact.http.length,
      skipped: pact.skipped,
      findings: pact.http.length > 0 ? await check(pact) : [],
    })
  }
  return { pacts, summary: summarise(pacts) }
}

interface ChosenContract {
  readonly name: string
  readonly caseSensitiveRoutes: boolean
  readonly load: () => OpenApiDocument
}

function contractOf(pact: PactFile, { api, contract, overlaid }: PactCheckOptions): ChosenContract {
  if (contract) {
    const { name, document } = contract
    // Whoever brings another contract of Omnium says so with `api`: only then case does not count.
    return { name, caseSensitiveRoutes: (api ?? deduced(pact)) !== 'omnium', load: () => document }
  }
  const name = api ?? deduced(pact)
  // Omnium matches routes without regard to case, Flow does not.
  if (name)
    return {
      name,
      caseSensitiveRoutes: name === 'flow',
      load: () => overlaid?.[name] ?? generatedDocument(name),
    }
  throw new UserError({
    code: 'E_PACT_PROVIDER',
    what: `The provider ${JSON.stringify(pact.provider)} is neither Omnium nor Flow`,
    where: pact.locate(['provider', 'name']),
    expected: 'a provider whose name contains omnium or flow, and not both',
    next: 'say it with --api omnium or --api flow, or give the contract with --contract FILE',
  })
}

function deduced({ provider }: PactFile): 'omnium' | 'flow' | undefined {
  const omnium = /omnium/i.test(provider)
  const flow = /flow/i.test(provider)
  return omnium === flow ? undefined : omnium ? 'omnium' : 'flow'
}

function summarise(pacts: readonly CheckedPact[]): PactCheckReport['summary'] {
  const sum = (of: (pact: CheckedPact) => number): number =>
    pacts.reduce((total, pact) => total + of(pact), 0)
  const mismatches = pacts
    .flatMap(({ findings }) => findings)
    .filter(({ kind }) => kind === 'mismatch')
    .map(({ restsOn }) => restsOn.kind)
  return {
    pacts: pacts.length,
    interactions: sum(({ interactions }) => interactions),
    skipped: sum(({ skipped }) => skipped),
    mismatches: mismatches.length,
    restsOn: {
      documented: mismatches.filter((kind) => kind === 'documented').length,
      assumed: mismatches.filter((kind) => kind === 'assumed').length,
    },
    remarks: sum(({ findings }) => findings.filter(({ kind }) => kind === 'remark').length),
  }
}

/** A run that compared nothing has proven nothing: that is no success. */
export function checkExitCode({ summary }: PactCheckReport): 0 | 1 {
  return summary.mismatches > 0 || summary.interactions === 0 ? 1 : 0
}
