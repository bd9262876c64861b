import { expect, test } from 'vitest'
import { listOperations } from './list-operations.ts'
import type { OpenApiDocument } from './openapi-document.ts'

const body = (schema: object): object => ({ content: { 'application/json': { schema } } })

function propertiesOf(schema: object, schemas: object = {}): Readonly<Record<string, number>> | undefined {
  const document = {
    paths: { '/things': { get: { operationId: 'listThings', responses: { 200: body(schema) } } } },
    components: { schemas },
  } as unknown as OpenApiDocument
  return listOperations('flow', document)[0]?.properties
}

test('a property counts by its own evidence, else by that of the schema which declares it', () => {
  const schema = {
    'x-evidence': 'assumed',
    properties: {
      bare: {},
      shown: { 'x-evidence': 'example' },
      rows: { items: { properties: { inner: {} } } },
    },
  }
  expect(propertiesOf(schema)).toEqual({ documented: 0, example: 1, implied: 0, assumed: 3 })
})

test('a schema that is referred to does not take over the evidence of who refers to it', () => {
  const thing = { properties: { name: {} } }
  const schema = { 'x-evidence': 'assumed', properties: { thing: { $ref: '#/components/schemas/Thing' } } }
  expect(propertiesOf(schema, { Thing: thing })).toEqual({
    documented: 1,
    example: 0,
    implied: 0,
    assumed: 1,
  })
})
