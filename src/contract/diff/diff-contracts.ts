import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleDescription } from '../gate/bundle-description.ts'
import type { BundledDescription } from '../gate/bundle-description.ts'
import { descriptionTarget } from '../gate/description-target.ts'
import { refuseUnusedOverlays } from '../gate/overlaid-documents.ts'
import type { OverlaidDocuments } from '../gate/overlaid-documents.ts'
import { LEVELS } from './change.ts'
import type { Change, ChangeLevel } from './change.ts'
import { knownChange } from './known-changes.ts'
import type { Side } from './locate.ts'
import { findOasdiff, runOasdiff } from './oasdiff.ts'
import { ownChanges } from './own-changes.ts'
import { tracedYaml } from './traced-yaml.ts'
import { webhooksAsPaths } from './webhook-paths.ts'

export interface DiffReport {
  readonly old: { readonly name: string; readonly file: string }
  readonly new: { readonly name: string; readonly file: string }
  readonly summary: Readonly<Record<ChangeLevel, number>>
  /** The most serious first. */
  readonly changes: readonly Change[]
}

export interface DiffOptions {
  /** oasdiff to run; by default that of the optional package. */
  readonly oasdiff?: string
  /** What overlays made of our contracts; it is the new side that is taken with them. */
  readonly overlaid?: OverlaidDocuments
}

/**
 * What changed between two descriptions, by rule and level.
 *
 * @param before file or name of one of our contracts
 * @param after file or name of one of our contracts
 * @throws UserError `E_CONTRACT_…`, `E_NO_OASDIFF`, `E_OASDIFF`
 */
export async function diffContracts(
  before: string,
  after: string,
  { oasdiff, overlaid = {} }: DiffOptions = {},
): Promise<DiffReport> {
  refuseUnusedOverlays([descriptionTarget(after)], overlaid)
  const program = findOasdiff(oasdiff)
  const [one, other] = [await bundleDescription(before), await bundleDescription(after, overlaid)]
  const folder = mkdtempSync(join(tmpdir(), 'contract-diff-'))
  try {
    const [oldSide, newSide] = [write(join(folder, 'old.yaml'), one), write(join(folder, 'new.yaml'), other)]
    const found = await runOasdiff(program, join(folder, 'old.yaml'), join(folder, 'new.yaml'))
    const known = found.map((change) => knownChange(change, oldSide, newSide))
    const own = ownChanges(one.document, other.document).filter((change) => !isKnown(change, known))
    const changes = [...known, ...own].toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
    return { old: nameOf(one), new: nameOf(other), summary: countLevels(changes), changes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function write(file: string, { document: original }: BundledDescription): Side {
  const document = webhooksAsPaths(original)
  const { text, pointers } = tracedYaml(document)
  writeFileSync(file, text)
  return { document, pointers }
}

/** What oasdiff reports in some places and not in others: nobody needs to read it twice. */
const REPEATED: Readonly<Record<string, RegExp>> = {
  'kit/format-changed': /type-changed$/,
  'kit/limit-tightened': /max-items/,
}

function isKnown({ rule, pointer }: Change, known: readonly Change[]): boolean {
  const repeated = REPEATED[rule]
  return (
    repeated !== undefined && known.some((one) => repeated.test(one.rule) && pointer.startsWith(one.pointer))
  )
}

const nameOf = ({ name, file }: BundledDescription): { name: string; file: string } => ({ name, file })

function countLevels(changes: readonly Change[]): Record<ChangeLevel, number> {
  const counts: Record<ChangeLevel, number> = { breaking: 0, warning: 0, info: 0 }
  for (const { level } of changes) counts[level] += 1
  return counts
}
