import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../kernel/package-root.ts'

export type System = 'omnium' | 'flow'

/** A JSON Schema as far as the checks read it. */
export interface ArgumentSchema {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, ArgumentSchema>>
  readonly required?: readonly string[]
  readonly items?: ArgumentSchema
  readonly additionalProperties?: boolean | ArgumentSchema
  /** Schemas of the vendor's contract; of several, the one that fits best. */
  readonly 'x-entity'?: string | readonly string[]
  /** The member holds only what changes. */
  readonly 'x-partial'?: boolean
}

/** One action as `specs/simulator/actions` describes it. */
export interface ActionDescription {
  readonly name: string
  readonly summary: string
  readonly description?: string
  readonly argument: ArgumentSchema
  /** Actions that the example needs first. */
  readonly after?: readonly {
    readonly action: string
    readonly argument: Readonly<Record<string, unknown>>
  }[]
  /** An argument that works on a fresh tenant of the data set `demo`. */
  readonly example: Readonly<Record<string, unknown>>
}

const loaded = new Map<System, ReadonlyMap<string, ActionDescription>>()

/** The actions of a system by name, read once. */
export function describedActions(system: System): ReadonlyMap<string, ActionDescription> {
  let actions = loaded.get(system)
  if (!actions) {
    const file = join(packageRoot(), 'generated', 'simulator', 'actions', `${system}.json`)
    const list = JSON.parse(readFileSync(file, 'utf8')) as readonly ActionDescription[]
    loaded.set(system, (actions = new Map(list.map((action) => [action.name, action]))))
  }
  return actions
}
