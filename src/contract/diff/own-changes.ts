// What oasdiff does not look at. Each comparison is made at every place that both documents have.
import { escapePart, unescapePart } from '../../kernel/json-pointer.ts'
import type { Json, JsonObject } from '../gate/bundle-description.ts'
import type { Change } from './change.ts'
import { COMPARISONS, quoted } from './comparisons.ts'
import type { Difference } from './comparisons.ts'
import { directionsIn } from './directions.ts'
import { EVIDENCE, evidenceAt, isObject, markOf } from './evidence.ts'
import { at } from './pointer.ts'

/** Differences that are ours to find, in the order of the documents. */
export function ownChanges(before: JsonObject, after: JsonObject): readonly Change[] {
  const changes: Change[] = [...serverChanges(before, after), ...answersRemoved(before, after)]
  const { sent, received } = directionsIn(before)
  const visit = (one: Json | undefined, other: Json | undefined, pointer: string): void => {
    if (isObject(one) && isObject(other)) {
      const place = { pointer, sent: sent.has(one), received: received.has(one) }
      const found = COMPARISONS.flatMap((compare) => compare(one, other, place))
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
