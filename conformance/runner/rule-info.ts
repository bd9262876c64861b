import type { Role } from '../cases/case.ts'

/** What the runner needs to know of the rule catalogue; the caller provides it. */
export interface RuleInfo {
  readonly id: string
  readonly area: string
  readonly level: 'MUST' | 'SHOULD' | 'MAY'
  readonly basis: 'S' | 'I' | 'E'
  readonly role: Role | 'both'
  readonly mode: 'judged' | 'informative'
  readonly statement: string
  /** Whom the rule binds; connectors where nothing is said. */
  readonly subject?: 'connector' | 'simulator' | 'suite'
  /** Why no case from outside can exist. */
  readonly notTestable?: string
}

/** A choice that the sources leave open, with the value that counts when nothing is declared. */
export interface ProfileInfo {
  readonly id: string
  readonly default: string
  /** Absent: any text. */
  readonly values?: readonly string[]
}
