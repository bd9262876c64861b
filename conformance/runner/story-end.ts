/** Kinds of verdict `incomplete`; `connector.yaml` may accept some of them by these names. */
export const INCOMPLETE_KINDS = [
  'clock',
  'settings',
  'restart',
  'report-channel',
  'contract-gap',
  'trigger-not-observed',
  'prerequisite',
  'not-evaluated',
  'connector-gone',
  'interrupted',
] as const

export type IncompleteKind = (typeof INCOMPLETE_KINDS)[number]

export interface Incomplete {
  readonly kind: IncompleteKind
  readonly reason: string
  readonly next?: string
}

export type StoryEndCause =
  | { readonly kind: 'prerequisite'; readonly check: string }
  | { readonly kind: 'incomplete'; readonly incomplete: Incomplete }

/** Ends a story early, for a reason that is already written down or carried here. Not a fault of anybody. */
export class StoryEnd extends Error {
  readonly reason: StoryEndCause

  constructor(reason: StoryEndCause) {
    super(`the story ends: ${reason.kind}`)
    this.reason = reason
  }
}
