// What oasdiff does not look at. Each comparison is made at every place that both documents have.
import type { Json, JsonObject } from '../gate/bundle-description.ts'
import type { Change, ChangeLevel } from './change.ts'
import { directionsIn } from './directions.ts'
import { EVIDENCE, evidenceAt, isObject, markOf } from './evidence.ts'
import { at, escapePart, unescapePart } from './pointer.ts'

interface Difference {
  readonly rule: string
  readonly level: ChangeLevel
  readonly text: string
}

/** Whether the item is part of something that the reader of the description sends, or receives. */
interface Direction {
  readonly sent: boolean
  readonly received: boolean
}

/** Differences between an item of the old document and the same item of the new one. */
type Comparison = (before: JsonObject, after: JsonObject, direction: Direction) => readonly Difference[]

/** Differences that are ours to find, in the order of the documents. */
export function ownChanges(before: JsonObject, after: JsonObject): readonly Change[] {
  const changes: Change[] = [...serverChanges(before, after), ...answersRemoved(before, after)]
  const { sent, received } = directionsIn(before)
  const visit = (one: Json | undefined, other: Json | undefined, pointer: string): void => {
    if (isObject(one) && isObject(other)) {
      const direction = { sent: sent.has(one), received: received.has(one) }
      const found = COMPARISONS.flatMap((compare) => compare(one, other, direction))
      changes.push(...found.map((difference) => changeAt(difference, pointer, before)))
      changes.push(...evidenceChange(before, one, other, pointer))
    }
    for (const [key, child] of Object.entries((typeof one === 'object' ? one : null) ?? {})) {
      if (key === 'example' || key === 'examples') continue
      visit(child, partner(other, key, child), `${pointer}/${escapePart(key)}`)
    }
  }
  for (const section of ['paths', 'webhooks', 'components']) {
    visit(before[section], after[section], `/${section}`)
  }
  return changes
}

/** The same thing in the other document: parameters by their name, since a list of them has no order. */
function partner(other: Json | undefined, key: string, child: Json): Json | undefined {
  if (typeof other !== 'object' || other === null) return undefined
  if (!Array.isArray(other) || !isObject(child) || child['in'] === undefined)
    return (other as JsonObject)[key]
  return (other as readonly Json[]).find(
    (one) => isObject(one) && one['name'] === child['name'] && one['in'] === child['in'],
  )
}

const COMPARISONS: readonly Comparison[] = [
  formatChanged,
  requiredElsewhere,
  closed,
  knownValueRemoved,
  serializationChanged,
]

function formatChanged(
  before: JsonObject,
  after: JsonObject,
  { sent, received }: Direction,
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
  { sent, received }: Direction,
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

function closed(before: JsonObject, after: JsonObject, { sent }: Direction): readonly Difference[] {
  const isClosed = (schema: JsonObject): boolean =>
    schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false
  if (!sent || !isClosed(after) || isClosed(before)) return []
  const text = 'properties that the schema does not name are refused from now on'
  return [{ rule: 'kit/schema-closed', level: 'breaking', text }]
}

function knownValueRemoved(
  before: JsonObject,
  after: JsonObject,
  { sent }: Direction,
): readonly Difference[] {
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

function evidenceChange(
  before: JsonObject,
  one: JsonObject,
  other: JsonObject,
  pointer: string,
): readonly Change[] {
  if (markOf(one) === undefined && markOf(other) === undefined) return []
  const around = evidenceAt(before, pointer.slice(0, pointer.lastIndexOf('/')))
  const [old, now] = [markOf(one) ?? around, markOf(other) ?? around]
  if (old === now) return []
  const better = EVIDENCE.indexOf(now) < EVIDENCE.indexOf(old)
  const rule = better ? 'kit/evidence-upgraded' : 'kit/evidence-downgraded'
  return [changeAt({ rule, level: 'info', text: `evidence was ${old} and is ${now}` }, pointer, before)]
}

/** Paths are told apart without their server, so a new base path would go unseen. */
function serverChanges(before: JsonObject, after: JsonObject): Change[] {
  const [old, now] = [basePaths(before), basePaths(after)]
  return old
    .filter((path) => !now.includes(path))
    .map((path) => {
      const text = `no server has the base path ${quoted(path)} any more (now ${now.map(quoted).join(', ')})`
      return changeAt({ rule: 'kit/server-path-removed', level: 'breaking', text }, '/servers', before)
    })
}

/** What a receiver may answer to a webhook: an answer that is no longer known may be taken for a failure. */
function answersRemoved(before: JsonObject, after: JsonObject): readonly Change[] {
  const operations = Object.entries((before['webhooks'] ?? {}) as Record<string, JsonObject>).flatMap(
    ([name, item]) => Object.keys(item).map((method) => `/webhooks/${escapePart(name)}/${method}`),
  )
  return operations.flatMap((pointer) => {
    const [old, now] = [at(before, `${pointer}/responses`), at(after, `${pointer}/responses`)]
    if (!isObject(old) || !isObject(now)) return []
    const gone = Object.keys(old).filter((status) => !(status in now))
    return gone.map((status) => {
      const text = `answer ${status} is described no longer`
      const difference = { rule: 'kit/webhook-answer-removed', level: 'warning', text } as const
      return changeAt(difference, `${pointer}/responses/${status}`, before)
    })
  })
}

function basePaths({ servers }: JsonObject): readonly string[] {
  const urls = Array.isArray(servers) ? servers.map((server: Json) => isObject(server) && server['url']) : []
  const given = urls.filter((url) => typeof url === 'string')
  return [...new Set(given.map((url) => url.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/\/$/, '') || '/'))]
}

function changeAt(difference: Difference, pointer: string, before: JsonObject): Change {
  return { ...difference, operation: operationOf(pointer), pointer, evidence: evidenceAt(before, pointer) }
}

/** `POST /orders` for a place inside an operation; nothing for a shared schema. */
function operationOf(pointer: string): string {
  const [, section, path, method] = pointer.split('/')
  if (path === undefined || (section !== 'paths' && section !== 'webhooks')) return ''
  const name = unescapePart(path)
  if (section === 'webhooks') return `webhook ${name}`
  return method === undefined || method === 'parameters' ? name : `${method.toUpperCase()} ${name}`
}

const quoted = (value: Json | undefined): string =>
  value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? `\`${value}\``
      : `\`${JSON.stringify(value)}\``
