/** A rule id and a slug, permanent: `RCV-05-whole-quantity`. */
export type MutantId = string

/**
 * A named wrong behaviour of the reference connector, as data: one place in one file, what stands there and what
 * stands there instead. It is what proves that a check can fail, and fails for the right reason.
 */
export interface Mutant {
  readonly id: MutantId
  /** What the broken connector does, in a few words. */
  readonly title: string
  /** Path of the source from the root of the checkout. */
  readonly file: string
  /** Text that occurs exactly once in the file. */
  readonly anchor: string
  /** Stands in its place. Carries the call `__mutant()` where the wrong behaviour begins. */
  readonly replacement: string
  /** Checks (`CASE-ID/check`) that have to fail, each with its rule. */
  readonly mustBreak: Readonly<Record<string, string>>
  /** Checks that may fail as a consequence; `*` stands for anything. */
  readonly mayBreak?: readonly string[]
}

/** Replacements call this; the first call is written to the marker file. */
export const MARKER = '__mutant()'
/** Environment of a mutated process: which mutant, and the file that tells that it was executed. */
export const MUTANT_VARIABLE = 'FLOW_OMNIUM_MUTANT'
export const MARKER_FILE_VARIABLE = 'FLOW_OMNIUM_MUTANT_MARKER'
