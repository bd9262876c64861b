import type { Evidence, Operation, Tier } from '../../src/simulators/host/contract/contract.ts'
import { GENERATED, paragraphs, table } from './markdown.ts'
import { resolve } from '../../src/simulators/host/contract/openapi-document.ts'
import type { ListedOperation } from '../../src/simulators/host/contract/list-operations.ts'
import type {
  OpenApiDocument,
  OperationObject,
  SchemaObject,
} from '../../src/simulators/host/contract/openapi-document.ts'

export interface DescribedContract {
  readonly api: 'omnium' | 'flow'
  readonly document: OpenApiDocument
  readonly operations: readonly ListedOperation[]
}

/** Operations that a simulator answers with a handler. */
export type Handled = (api: 'omnium' | 'flow') => ReadonlySet<string>

const EVIDENCE: readonly Evidence[] = ['documented', 'example', 'implied', 'assumed']
const TIERS: readonly Tier[] = ['A', 'B']

/** `docs/contracts.md`: how many operations, properties and events each contract has, and how sure they are. */
export function writeContractsPage(contracts: readonly DescribedContract[], handled: Handled): string {
  return paragraphs(
    GENERATED,
    '# The contracts in numbers',
    [
      'Evidence: *documented* by the vendor, seen in a published *example*, *implied* by documents together, or',
      '*assumed* in the vendor’s style where nothing is published. Tier A is for full domain behaviour in the',
      'simulator, tier B for the common resource engine. `flow-omnium operations` lists every operation.',
    ].join('\n'),
    '## Operations',
    table(
      ['API', 'Tier', 'Operations', 'handled', ...EVIDENCE],
      contracts.flatMap(({ api, operations }) => [
        ...TIERS.map((tier) => [
          api,
          tier,
          ...counts(
            operations.filter((one) => one.tier === tier),
            handled(api),
          ),
        ]),
        [api, 'both', ...counts(operations, handled(api))],
      ]),
    ),
    '## Properties of component schemas',
    table(
      ['API', 'Schemas', 'Properties', ...EVIDENCE],
      contracts.map(({ api, document }) => {
        const properties = propertyEvidence(document)
        return [
          api,
          Object.keys(document.components?.schemas ?? {}).length,
          properties.length,
          ...EVIDENCE.map((evidence) => properties.filter((one) => one === evidence).length),
        ]
      }),
    ),
    '## Events',
    table(
      ['API', 'Webhooks', ...EVIDENCE],
      contracts.map(({ api, document }) => {
        const events = Object.values(document.webhooks ?? {}).flatMap((item) => Object.values(item))
        return [
          api,
          events.length,
          ...EVIDENCE.map(
            (evidence) => events.filter((one) => evidenceOf(document, one) === evidence).length,
          ),
        ]
      }),
    ),
    ...contracts.flatMap((contract) => resourceSection(contract, handled(contract.api))),
  )
}

function resourceSection({ api, operations }: DescribedContract, handled: ReadonlySet<string>): string[] {
  const resources = [...new Set(operations.map(({ module }) => module))].toSorted()
  return [
    `## Resources of ${api === 'omnium' ? 'Omnium' : 'Flow'}`,
    table(
      ['Resource', 'Tier A', 'Tier B', 'Operations', 'handled', ...EVIDENCE],
      resources.map((name) => {
        const own = operations.filter(({ module }) => module === name)
        return [
          name,
          ...TIERS.map((tier) => own.filter((one) => one.tier === tier).length),
          ...counts(own, handled),
        ]
      }),
    ),
  ]
}

function counts(operations: readonly Operation[], handled: ReadonlySet<string>): number[] {
  return [
    operations.length,
    operations.filter(({ operationId }) => handled.has(operationId)).length,
    ...EVIDENCE.map((evidence) => operations.filter((one) => one.evidence === evidence).length),
  ]
}

/** The evidence of every property, at the one place where a schema of the contract declares it. */
function propertyEvidence(document: OpenApiDocument): Evidence[] {
  const found: Evidence[] = []
  const visit = (node: unknown, above: Evidence): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) return node.forEach((part) => visit(part, above))
    const schema = node as SchemaObject
    const evidence = (schema['x-evidence'] ?? above) as Evidence
    for (const property of Object.values((schema.properties ?? {}) as Record<string, SchemaObject>)) {
      found.push(evidenceOf(document, property, evidence))
      visit(property, evidence)
    }
    for (const part of [schema.items, schema.allOf, schema.anyOf, schema.oneOf, schema.additionalProperties])
      visit(part, evidence)
  }
  visit(Object.values(document.components?.schemas ?? {}), 'documented')
  return found
}

function evidenceOf(
  document: OpenApiDocument,
  node: SchemaObject | OperationObject,
  above: Evidence = 'documented',
): Evidence {
  const own = node['x-evidence'] ?? (resolve(document, node) as SchemaObject)['x-evidence']
  return (own ?? above) as Evidence
}
