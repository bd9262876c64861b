import type { Evidence } from './evidence.ts'

/** What a change does to a program that was written for the old description. */
export type ChangeLevel = 'breaking' | 'warning' | 'info'

/** One difference between two descriptions. */
export interface Change {
  /** Name of the rule: as oasdiff calls it, or `kit/…` for what we compare ourselves. */
  readonly rule: string
  readonly level: ChangeLevel
  /** `POST /orders`, `webhook ORDER_SENT`; empty when the change belongs to no single operation. */
  readonly operation: string
  readonly text: string
  /** JSON pointer to what changed in the bundled description; in the new one when it is there, else in the old. */
  readonly pointer: string
  /** What the changed item rested on before; for something new what it rests on now. */
  readonly evidence: Evidence
}

export const LEVELS: readonly ChangeLevel[] = ['breaking', 'warning', 'info']
