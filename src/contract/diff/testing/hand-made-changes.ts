import { unescapePart } from '../../../kernel/json-pointer.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Json, JsonObject } from '../../gate/bundle-description.ts'
import type { ChangeLevel } from '../change.ts'
import { parts } from '../pointer.ts'

export type Judgement = ChangeLevel | 'none'

interface Patch {
  readonly op: 'add' | 'remove' | 'replace'
  readonly path: string
  readonly value?: Json
}

/** A change to the base description, with what it does in truth and what the tools say. */
export interface HandMadeChange {
  readonly name: string
  readonly patch: readonly Patch[]
  readonly truth: Judgement
  readonly oasdiff: Judgement
  readonly gate: Judgement
  readonly rule?: string
  readonly why?: string
}

const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')

export const baseDescription = (): JsonObject => parse(read('base.yaml')) as JsonObject
export const handMadeChanges = (): readonly HandMadeChange[] =>
  parse(read('changes.yaml')) as HandMadeChange[]

/** The base description after a change. Throws when a step of the patch does not apply. */
export function changed({ patch }: HandMadeChange): JsonObject {
  const document = baseDescription()
  for (const { op, path, value } of patch) {
    const steps = parts(path).map(unescapePart)
    const key = steps.at(-1) ?? ''
    const parent = steps.slice(0, -1).reduce<unknown>((node, step) => (node as JsonObject)[step], document)
    if (typeof parent !== 'object' || parent === null) throw new Error(`${path} is not there`)
    if (op !== 'add' && !(key in parent)) throw new Error(`${path} is not there`)
    if (Array.isArray(parent)) applyToList(parent, op, key, value)
    else if (op === 'remove') Reflect.deleteProperty(parent, key)
    else Reflect.set(parent, key, value)
  }
  return document
}

function applyToList(list: unknown[], op: Patch['op'], key: string, value: unknown): void {
  if (op === 'add') list.splice(key === '-' ? list.length : Number(key), 0, value)
  else if (op === 'remove') list.splice(Number(key), 1)
  else list[Number(key)] = value
}

/** The rows in which a tool does not say the truth, as the table in docs/contract-gate.md. */
export function missTable(changes: readonly HandMadeChange[]): string {
  const rows = changes
    .filter(({ truth, oasdiff, gate }) => oasdiff !== truth || gate !== truth)
    .map(({ name, truth, oasdiff, gate, why }) => {
      const shown = gate === truth ? gate : `**${gate}**`
      return `| ${name} | ${truth} | ${oasdiff} | ${shown} | ${why} |`
    })
  return [
    '| Change | In truth | oasdiff alone | `contract diff` | Why |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}
