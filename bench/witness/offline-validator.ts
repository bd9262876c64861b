import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { registerSchema, validate } from '@hyperjump/json-schema/openapi-3-1'
import { escapePart } from '../../src/kernel/json-pointer.ts'
import { packageRoot } from '../../src/kernel/package-root.ts'
import type { Exchange } from '../../src/simulators/host/exchange.ts'

type Validate = Awaited<ReturnType<typeof validate>>

interface Operation {
  readonly operationId: string
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>
}

export interface OfflineFinding {
  readonly seq: number
  readonly operationId: string
  readonly side: 'request' | 'response'
  readonly problems: readonly string[]
}

/**
 * Checks exchanges of the journal against the contract by a validator that shares no code with the one that the
 * simulators use: Hyperjump reads the same OpenAPI document and walks the schemas instead of compiling them.
 */
export async function createOfflineValidator(): Promise<{
  /** What breaks the contract in it; undefined when there is no JSON body to look at. */
  check(exchange: Exchange): Promise<readonly OfflineFinding[] | undefined>
}> {
  const places = new Map<string, Map<string, string>>()
  const known = new Map<string, Promise<Validate>>()
  for (const system of ['omnium', 'flow'] as const) {
    const file = join(packageRoot(), 'generated', system, 'openapi.json')
    const document = JSON.parse(readFileSync(file, 'utf8')) as Document
    registerSchema(document as never, uri(system), 'https://spec.openapis.org/oas/3.1/schema-base')
    places.set(system, schemaPlaces(document))
  }

  const problemsAt = async (system: string, place: string, body: unknown): Promise<string[]> => {
    const address = `${uri(system)}#${place}`
    let validator = known.get(address)
    if (!validator) known.set(address, (validator = validate(address)))
    // A body is a value of its own here: what JSON cannot hold was never on the wire.
    const output = (await validator)(JSON.parse(JSON.stringify(body)) as never, 'BASIC')
    if (output.valid) return []
    return (output.errors ?? []).map(
      ({ instanceLocation, absoluteKeywordLocation }) =>
        `${instanceLocation} breaks ${absoluteKeywordLocation.replace(/^.*#/, '')}`,
    )
  }

  return {
    check: async (exchange) => {
      const { system, kind, operationId, status } = exchange
      if (operationId === undefined) return undefined
      const of = places.get(system)
      const sides = [
        ['request', of?.get(`${operationId} request`), exchange.requestBody],
        ...(kind === 'call' && status !== undefined
          ? [['response', of?.get(`${operationId} ${status}`), exchange.responseBody] as const]
          : []),
      ] as const
      const looked = sides.filter(([, place, body]) => place !== undefined && body !== undefined)
      if (looked.length === 0) return undefined
      const findings: OfflineFinding[] = []
      for (const [side, place, body] of looked) {
        const problems = await problemsAt(system, place ?? '', body)
        if (problems.length > 0) findings.push({ seq: exchange.seq, operationId, side, problems })
      }
      return findings
    },
  }
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly webhooks?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly responses?: Readonly<Record<string, { readonly content?: object }>> }
}

const uri = (system: string): string => `https://contract.test/${system}`

/** Where the schema of each JSON body stands in the document: `OrdersGet 200`, `OrdersPost request`. */
function schemaPlaces(document: Document): Map<string, string> {
  const places = new Map<string, string>()
  const jsonIn = (content: object | undefined): string | undefined =>
    Object.keys(content ?? {}).find((type) => /[/+]json$/.test(type))
  for (const [group, items] of [
    ['paths', document.paths],
    ['webhooks', document.webhooks ?? {}],
  ] as const) {
    for (const [path, item] of Object.entries(items)) {
      for (const [method, operation] of Object.entries(item)) {
        if (typeof operation !== 'object' || !('responses' in operation)) continue
        const at = `/${group}/${escape(path)}/${method}`
        const name = group === 'webhooks' ? path : operation.operationId
        const type = jsonIn(operation.requestBody?.content)
        if (type !== undefined)
          places.set(`${name} request`, `${at}/requestBody/content/${escape(type)}/schema`)
        for (const [status, response] of Object.entries(operation.responses)) {
          const shared = /^#\/components\/responses\/(\w+)$/.exec((response as { $ref?: string }).$ref ?? '')
          const content = shared
            ? document.components.responses?.[shared[1] ?? '']?.content
            : response.content
          const media = jsonIn(content)
          const place = shared ? `/components/responses/${shared[1] ?? ''}` : `${at}/responses/${status}`
          if (media !== undefined) places.set(`${name} ${status}`, `${place}/content/${escape(media)}/schema`)
        }
      }
    }
  }
  return places
}

/** As a JSON pointer inside the fragment of a URI writes it. */
const escape = (part: string): string => encodeURIComponent(escapePart(part))
