/** Flow's contract holds what is published in scope and what fills the gaps, and nothing beside. */
import { describe, expect, it } from 'vitest'
import { readJson } from '../vectors/vector-files.ts'
import { assumedActions, gaps, published, publishedActions } from './flow-scope.ts'
import type { Shown } from './flow-scope.ts'

interface Listed {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly evidence: Evidence
  readonly tier: string
  readonly responses: Readonly<Record<string, readonly string[]>>
}
interface Described {
  readonly operationId?: string
  readonly 'x-source'?: string
  readonly 'x-evidence'?: string
}
interface Schema {
  readonly required?: readonly string[]
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, unknown>>
  readonly 'x-evidence-values'?: Readonly<Record<string, string>>
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly webhooks: Readonly<Record<string, { readonly post: Described }>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
type Evidence = (typeof WORSE)[number]
const WORSE = ['documented', 'example', 'implied', 'assumed'] as const

const operations = readJson<Listed[]>('generated/flow/operations.json')
const { paths, webhooks, components } = readJson<Document>('generated/flow/openapi.json')
const byId = new Map(operations.map((operation) => [operation.operationId, operation]))
const described = new Map(
  Object.values(paths)
    .flatMap(Object.values<Described>)
    .map((o) => [o.operationId, o]),
)
const rows = published.map(([method, path, operationId, shown, ...statuses]) => ({
  method,
  path,
  operationId,
  shown,
  statuses,
}))
const filling = Object.entries(gaps).flatMap(([gap, entry]) =>
  'operations' in entry ? entry.operations.map((operationId) => ({ gap, operationId })) : [],
)

/** The best that the evidence of an operation may be, by how the sources show it. */
const BEST: Record<Shown, Evidence> = {
  table: 'documented',
  example: 'example',
  prose: 'implied',
  client: 'implied',
}
const rank = (evidence: Evidence): number => WORSE.indexOf(evidence)
const fullPath = (path: string): string =>
  '/v2' + path.replace(/^S(?=\/)/, 'T/stores/{storeUid}').replace(/^T(?=\/|$)/, '/tenants/{tenantUid}')

describe('the contract of Flow holds', () => {
  it.each(rows)('$method $path as $operationId', ({ method, path, operationId, shown, statuses }) => {
    const operation = byId.get(operationId)
    expect(operation).toMatchObject({ method, path: fullPath(path) })
    expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining(statuses.map(String)))
    expect(rank(operation?.evidence ?? 'documented')).toBeGreaterThanOrEqual(rank(BEST[shown]))
  })

  it.each(filling)('$operationId, assumed, for gap $gap', ({ gap, operationId }) => {
    expect(byId.get(operationId)?.evidence).toBe('assumed')
    expect(described.get(operationId)?.['x-source']).toMatch(new RegExp(`^not published: ${gap},`))
  })

  it('no other operation, and none twice', () => {
    const known = [...rows.map((row) => row.operationId), ...filling.map((each) => each.operationId)]
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(known.sort())
  })

  it('an answer to each of the 32 gaps', () => {
    expect(Object.keys(gaps)).toEqual(Array.from({ length: 32 }, (_, index) => `G${index + 1}`))
  })

  it('the published webhooks and those that are assumed', () => {
    const [known, invented] = [publishedActions.split(' '), assumedActions.split(' ')]
    expect(Object.keys(webhooks).sort()).toEqual([...known, ...invented].sort())
    for (const action of known) expect(webhooks[action]?.post['x-evidence'], action).toBeUndefined()
    for (const action of invented) expect(webhooks[action]?.post['x-evidence'], action).toBe('assumed')
    expect(components.schemas['WebhookAction']?.enum?.toSorted()).toEqual(Object.keys(webhooks).sort())
  })
})

describe('the oddities of Flow are kept', () => {
  it('an identifier has no end anchor, and where the sources say so it may be empty', () => {
    expect(components.schemas['UID']?.pattern).toBe('^[A-Za-z0-9-_]+')
    expect(components.schemas['EmptyableUID']?.pattern).toBe('^[A-Za-z0-9-_]*')
  })

  it('creating answers 200 on older resources and 201 on newer ones', () => {
    const success = (id: string): string[] =>
      Object.keys(byId.get(id)?.responses ?? {}).filter((status) => status < '300')
    expect(success('createBrand')).toEqual(['200'])
    expect(success('createSoa')).toEqual(['201'])
    expect(success('batchSoaAmounts')).toEqual(['200', '207'])
    expect(success('enrolLoyaltyMember')).toEqual(['204'])
  })

  it.each([
    ['WebhookReference', ['Id', 'Uid']],
    ['EmailNotificationRequest', ['recepients', 'includePDF']],
    ['ProductMediaCreateRequest', ['setAsCoverImage']],
    ['ProductMediaResponse', ['isCoverImage']],
    ['LoyaltyMember', ['firstName', 'lastName']],
    ['CustomerContact', ['firstname', 'lastname', 'mobile']],
    ['CustomerAddress', ['phone']],
    ['PaymentMethodParameter', ['keyType']],
    ['TenantPaymentMethodParameter', ['type']],
    ['OrderResponse', ['orderhandlings', 'orderhandlingState']],
    ['ReceivementItem', ['serialnumber']],
  ])('%s is spelt with %j', (schema, names) => {
    expect(Object.keys(components.schemas[schema]?.properties ?? {})).toEqual(expect.arrayContaining(names))
  })

  it('two lists have no paging', () => {
    for (const schema of ['PaymentMethodList', 'LoyaltyMemberList'])
      expect(Object.keys(components.schemas[schema]?.properties ?? {})).toEqual(['items'])
  })
})
