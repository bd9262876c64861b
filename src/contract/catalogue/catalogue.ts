export type Level = 'MUST' | 'SHOULD' | 'MAY'
/** S: stated by a source; I: implied by sources together; E: edge case by engineering judgement. */
export type Basis = 'S' | 'I' | 'E'
/** sync: the Flow-side module; export: the Omnium-side exporter. */
export type RuleRole = 'sync' | 'export' | 'both'
export type Subject = 'connector' | 'simulator' | 'suite'
export type RuleMode = 'judged' | 'informative'

/** One numbered, checkable statement. Ids are permanent. */
export interface Rule {
  readonly id: string
  readonly area: string
  readonly level: Level
  readonly basis: Basis
  readonly role: RuleRole
  readonly subject: Subject
  readonly mode: RuleMode
  readonly statement: string
  /** How the rule is seen from outside. */
  readonly observation: string
  readonly settings: readonly string[]
  readonly profiles: readonly string[]
  readonly contradictions: readonly string[]
  /** Rules that this one builds on. */
  readonly related: readonly string[]
  readonly sources: readonly string[]
  /** Why no case from outside can exist. Absent for testable rules. */
  readonly notTestable?: string
}

export interface Area {
  readonly id: string
  readonly title: string
  /** Role of the area's rules unless a rule says otherwise. */
  readonly role: RuleRole
  readonly rules: readonly Rule[]
}

interface ProfileBase {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly rules: readonly string[]
}

export interface ChoiceProfile extends ProfileBase {
  readonly kind: 'choice'
  readonly values: readonly { readonly value: string; readonly meaning: string }[]
  readonly default: string
}

export interface TextProfile extends ProfileBase {
  readonly kind: 'text'
  readonly default: string
}

export interface ListProfile extends ProfileBase {
  readonly kind: 'list'
  readonly default: readonly string[]
}

/** Behaviour that the sources leave open and a connector declares. */
export type Profile = ChoiceProfile | TextProfile | ListProfile

/** Where sources contradict each other or leave a gap, and what the suite makes of it. */
export interface Contradiction {
  readonly id: string
  readonly topic: string
  readonly statementA: string
  readonly statementB: string
  readonly handling: string
  readonly profiles: readonly string[]
  readonly rules: readonly string[]
  readonly sources: readonly string[]
}

export type SettingSide =
  | 'flow-tenant'
  | 'flow-store'
  | 'omnium-connector'
  | 'omnium-implementation'
  | 'omnium-task'
  | 'omnium-settings'
  | 'deployment'

export interface Setting {
  readonly key: string
  readonly side: SettingSide
  readonly type: string
  readonly required: 'always' | 'conditional' | 'never'
  readonly requiredWhen?: string
  /** Absent: the setting is unset by default, or its default is not published. */
  readonly default?: string | boolean
  /** false: no source gives the key; the name is ours. */
  readonly published: boolean
  readonly effect: string
  readonly rules: readonly string[]
  readonly sources: readonly string[]
}

/** What must exist before the integration runs. Fixtures provide it; it is not judged. */
export interface Precondition {
  readonly side: 'flow' | 'omnium'
  readonly statement: string
  readonly rules: readonly string[]
  readonly sources: readonly string[]
}

export interface Source {
  readonly code: string
  readonly title: string
  readonly party: 'flow' | 'omnium' | 'third-party' | 'none'
  readonly extent: 'complete' | 'first part' | 'summary' | 'none'
  readonly urls: readonly string[]
  readonly readThrough?: string
  readonly note?: string
}

/** The rule catalogue, checked and with every default filled in. */
export interface Catalogue {
  /** In reading order. */
  readonly areas: readonly Area[]
  /** All rules in reading order. */
  readonly rules: readonly Rule[]
  readonly profiles: readonly Profile[]
  readonly contradictions: readonly Contradiction[]
  readonly settings: readonly Setting[]
  readonly preconditions: readonly Precondition[]
  readonly sources: readonly Source[]
  /** The rule with this id. @throws UserError `E_UNKNOWN_RULE` naming the nearest id. */
  readonly findRule: (id: string) => Rule
}
