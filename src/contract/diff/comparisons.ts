// What oasdiff does not look at, compared between an item of the old document and the same item of the new one.
import type { Json, JsonObject } from '../gate/bundle-description.ts'
import type { ChangeLevel } from './change.ts'
import { isObject } from './evidence.ts'

export interface Difference {
  readonly rule: string
  readonly level: ChangeLevel
  readonly text: string
}

/** Where the items stand, and whether the reader of the description sends or receives what they are part of. */
interface Place {
  readonly pointer: string
  readonly sent: boolean
  readonly received: boolean
}

type Comparison = (before: JsonObject, after: JsonObject, place: Place) => readonly Difference[]

/** Every comparison of ours; each sees each pair of items once. */
export const COMPARISONS: readonly Comparison[] = [
  formatChanged,
  limitTightened,
  headerTypeChanged,
  requiredElsewhere,
  closed,
  knownValueRemoved,
  serializationChanged,
]

function formatChanged(
  before: JsonObject,
  after: JsonObject,
  { sent, received }: Place,
): readonly Difference[] {
  const [old, now] = [before['format'], after['format']]
  if (before['type'] === undefined || old === now) return []
  const harmful = old === undefined ? sent : now === undefined ? received : sent || received
  const level = !harmful ? 'info' : old === undefined || now === undefined ? 'warning' : 'breaking'
  return [
    { rule: 'kit/format-changed', level, text: `the format changed from ${quoted(old)} to ${quoted(now)}` },
  ]
}

/** Members that one part of an `allOf` requires while another declares them. */
function requiredElsewhere(
  before: JsonObject,
  after: JsonObject,
  { sent, received }: Place,
): readonly Difference[] {
  const [old, now] = [elsewhere(before), elsewhere(after)]
  const added = now.filter((name) => !old.includes(name))
  const removed = old.filter((name) => !now.includes(name))
  return [
    ...added.map((name) => ({
      rule: 'kit/required-added',
      level: sent ? ('breaking' as const) : ('info' as const),
      text: `${quoted(name)}, which another part declares, became required`,
    })),
    ...removed.map((name) => ({
      rule: 'kit/required-removed',
      level: received ? ('breaking' as const) : ('info' as const),
      text: `${quoted(name)}, which another part declares, became optional`,
    })),
  ]
}

function elsewhere({ required, properties }: JsonObject): readonly string[] {
  if (!Array.isArray(required)) return []
  return required.filter(
    (name) => typeof name === 'string' && !(isObject(properties) && name in properties),
  ) as string[]
}

function closed(before: JsonObject, after: JsonObject, { sent }: Place): readonly Difference[] {
  const isClosed = (schema: JsonObject): boolean =>
    schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false
  if (!sent || !isClosed(after) || isClosed(before)) return []
  const text = 'properties that the schema does not name are refused from now on'
  return [{ rule: 'kit/schema-closed', level: 'breaking', text }]
}

function knownValueRemoved(before: JsonObject, after: JsonObject, { sent }: Place): readonly Difference[] {
  const [old, now] = [before['x-known-values'], after['x-known-values']]
  if (!Array.isArray(old) || !Array.isArray(now)) return []
  return (old as readonly Json[])
    .filter((value) => !now.includes(value))
    .map((value) => ({
      rule: 'kit/known-value-removed',
      level: sent ? 'warning' : 'info',
      text: `${quoted(value)} is no known value any more`,
    }))
}

function serializationChanged(before: JsonObject, after: JsonObject): readonly Difference[] {
  if (typeof before['in'] !== 'string' || !isObject(before['schema'])) return []
  return (['style', 'explode'] as const)
    .filter((key) => before[key] !== after[key])
    .map((key) => ({
      rule: 'kit/parameter-serialization-changed',
      level: 'breaking',
      text: `parameter ${quoted(before['name'])}: ${key} changed from ${quoted(before[key])} to ${quoted(after[key])}`,
    }))
}

/** Limits that oasdiff leaves out, and which change of their value lets less through. */
const LIMITS: Readonly<Record<string, (old: number, now: number) => boolean>> = {
  maxItems: (old, now) => now < old,
  maxProperties: (old, now) => now < old,
  minProperties: (old, now) => now > old,
  multipleOf: (old, now) => old % now !== 0,
}

function limitTightened(before: JsonObject, after: JsonObject, { sent }: Place): readonly Difference[] {
  if (!sent || after['type'] === undefined) return []
  return Object.entries(LIMITS).flatMap(([keyword, tighter]) => {
    const [old, now] = [before[keyword], after[keyword]]
    if (typeof now !== 'number' || (typeof old === 'number' && !tighter(old, now))) return []
    const text = `${keyword} changed from ${quoted(old)} to ${quoted(now)}`
    return old === now ? [] : [{ rule: 'kit/limit-tightened', level: 'breaking', text }]
  })
}

function headerTypeChanged(before: JsonObject, after: JsonObject, { pointer }: Place): readonly Difference[] {
  const [old, now] = [JSON.stringify(before['type']), JSON.stringify(after['type'])]
  if (!/\/headers\/[^/]+\/schema$/.test(pointer) || old === now) return []
  const text = `the type of the header changed from ${quoted(before['type'])} to ${quoted(after['type'])}`
  return [{ rule: 'kit/header-type-changed', level: 'breaking', text }]
}

/** A value as reports show it. */
export const quoted = (value: Json | undefined): string =>
  value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? `\`${value}\``
      : `\`${JSON.stringify(value)}\``
