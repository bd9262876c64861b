import { expect, test } from 'vitest'
import type { OpenApiDocument, SchemaObject } from '../../simulators/host/contract/openapi-document.ts'
import { applyOverlays } from './apply-overlays.ts'
import { parseOverlay } from './read-overlay.ts'

const document = (): OpenApiDocument =>
  structuredClone({
    tags: [{ name: 'A' }, { name: 'B' }, { name: 'C' }, { name: 'D' }],
    paths: {
      '/things/{uid}': {
        parameters: [{ in: 'path', name: 'uid', required: true, schema: { type: 'string' } }],
        get: {
          operationId: 'getThing',
          responses: {
            '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
          },
        },
      },
    },
    components: {
      schemas: {
        Thing: {
          type: 'object',
          required: ['state'],
          properties: { state: { enum: ['OPEN', 'DONE'], default: 'OPEN' }, note: { type: 'string' } },
        },
      },
    },
  }) as object as OpenApiDocument

const overlay = (actions: readonly object[], more: object = {}) =>
  parseOverlay(
    'test.json',
    JSON.stringify(
      { overlay: '1.0.0', info: { title: 'T', version: '1' }, extends: 'flow', actions, ...more },
      null,
      1,
    ),
  )

const applied = (...actions: readonly object[]): OpenApiDocument =>
  applyOverlays([overlay(actions)], document).flow.document

const thingOf = ({ components }: OpenApiDocument): SchemaObject | undefined => components?.schemas?.['Thing']

const stateOf = (document: OpenApiDocument): SchemaObject | undefined =>
  (thingOf(document)?.['properties'] as Record<string, SchemaObject> | undefined)?.['state']

const THING = '$.components.schemas.Thing'

test('an update merges objects deeply, puts lists behind each other and replaces plain values', () => {
  const update = { type: 'array', required: ['note'], properties: { state: { title: 'S' }, at: {} } }
  expect(applied({ target: THING, update })).toMatchObject({
    components: {
      schemas: {
        Thing: {
          type: 'array',
          required: ['state', 'note'],
          properties: { state: { enum: ['OPEN', 'DONE'], title: 'S' }, note: { type: 'string' }, at: {} },
        },
      },
    },
  })
})

test('an update of a list adds one entry, of a plain value replaces it', () => {
  const result = applied(
    { target: '$.tags', update: { name: 'E' } },
    { target: `${THING}.properties.note.type`, update: ['string', 'null'] },
  )
  expect(result).toMatchObject({
    tags: [{ name: 'A' }, { name: 'B' }, { name: 'C' }, { name: 'D' }, { name: 'E' }],
    components: { schemas: { Thing: { properties: { note: { type: ['string', 'null'] } } } } },
  })
})

test('a removal takes every match out of lists and objects, and beats an update beside it', () => {
  const result = applied(
    { target: "$.tags[?@.name != 'B']", remove: true, update: { name: 'X' } },
    { target: '$..note', remove: true },
  )
  expect(result).toMatchObject({ tags: [{ name: 'B' }] })
  expect(result).not.toHaveProperty('components.schemas.Thing.properties.note')
})

test('each action sees what the ones before it made, over several overlays too', () => {
  const first = overlay([
    { target: '$.tags', update: { name: 'E' } },
    { target: "$.tags[?@.name == 'E']", update: { name: 'F' } },
  ])
  const second = overlay([{ target: "$.tags[?@.name == 'F']", update: { summary: 'last' } }])
  expect(applyOverlays([first, second], document).flow.document).toMatchObject({
    tags: [{}, {}, {}, {}, { name: 'F', summary: 'last' }],
  })
  expect(() => applyOverlays([second, first], document)).toThrow(/matches nothing/)
})

test('what one update adds in two places is no shared object', () => {
  const added = { properties: { extra: { type: 'string' } } }
  const result = applied(
    { target: '$..schemas.*', update: added },
    { target: `${THING}.properties.extra`, update: { type: 'number' } },
  )
  expect(result).toMatchObject({
    components: { schemas: { Thing: { properties: { extra: { type: 'number' } } } } },
  })
  expect(added.properties.extra.type).toBe('string')
})

test('an overlay changes only the contract that it extends, and without extends each in which it matches', () => {
  const named = applyOverlays([overlay([{ target: '$.tags', update: {} }])], document)
  expect([named.omnium.changes, named.flow.changes]).toEqual([0, 1])
  const open = overlay([{ target: '$.tags', update: {} }], { extends: undefined })
  const both = applyOverlays([open], document)
  expect([both.omnium.changes, both.flow.changes]).toEqual([1, 1])
})

test('without extends, what fits only one contract as a whole changes only that one', () => {
  const added = { get: { operationId: 'x', responses: { 200: { $ref: '#/components/schemas/Thing' } } } }
  const actions = [{ target: '$.paths', update: { '/more': added } }]
  const load = (api: string): OpenApiDocument => (api === 'flow' ? document() : { paths: {} })
  const { omnium, flow } = applyOverlays([overlay(actions, { extends: undefined })], load)
  expect([omnium.changes, flow.changes]).toEqual([0, 1])
})

test('without extends, a file about both contracts finds its place action by action', () => {
  const actions = ['/in-omnium', '/in-flow'].map((path) => ({ target: `$.paths['${path}']`, remove: true }))
  const load = (api: string): OpenApiDocument => ({ paths: { [`/in-${api}`]: {} } })
  const { omnium, flow } = applyOverlays([overlay(actions, { extends: undefined })], load)
  expect([omnium.document.paths, flow.document.paths]).toEqual([{}, {}])
})

test('a member, a value, a status and a parameter are renamed with their first names noted', () => {
  const operation = "$.paths['/things/{uid}'].get"
  const result = applied(
    { target: THING, 'x-rename': { from: 'state', to: 'phase' } },
    { target: `${THING}.properties.phase`, 'x-replace': { from: 'OPEN', to: 'NEW' } },
    { target: `${THING}.properties.phase.enum`, 'x-replace': { from: 'NEW', to: 'FRESH' } },
    { target: `${operation}.responses`, 'x-rename': { from: 200, to: 203 } },
    { target: '$.paths.*.parameters[0]', 'x-rename': { from: 'uid', to: 'id' } },
    { target: '$.paths', 'x-rename': { from: '/things/{uid}', to: '/items/{id}' } },
    { target: "$.paths['/items/{id}']", 'x-rename': { from: 'get', to: 'post' } },
  )
  expect(thingOf(result)).toEqual({
    type: 'object',
    required: ['phase'],
    properties: {
      phase: { enum: ['FRESH', 'DONE'], default: 'FRESH', 'x-renamed-values': { FRESH: 'OPEN' } },
      note: { type: 'string' },
    },
    'x-renamed-members': { phase: 'state' },
  })
  expect(result.paths).toMatchObject({
    '/items/{id}': {
      parameters: [{ name: 'id', 'x-renamed-from': 'uid' }],
      post: { operationId: 'getThing', responses: { '203': {} }, 'x-renamed-statuses': { '203': '200' } },
    },
  })
})

test('one value that went and one that came are a renaming; anything else is not guessed', () => {
  const values = `${THING}.properties.state.enum`
  const renamed = applied(
    { target: `${values}[?@ == 'DONE']`, remove: true },
    { target: values, update: 'ENDED' },
  )
  expect(stateOf(renamed)).toMatchObject({
    enum: ['OPEN', 'ENDED'],
    'x-renamed-values': { ENDED: 'DONE' },
  })
  const unclear = applied(
    { target: `${values}[*]`, remove: true },
    { target: values, update: 'A' },
    { target: values, update: 'B' },
  )
  expect(stateOf(unclear)).not.toHaveProperty('x-renamed-values')
})

test.each([
  [{ target: "$.paths['/thing/{uid}']", remove: true }, /Perhaps \$\.paths\['\/things\/\{uid\}'\] \(flow\)/],
  [{ target: '$.component.schemas', remove: true }, /Perhaps \$\.components/],
  [
    { target: '$.components.schemas.Thing.properties[?@.enum == 1]', remove: true },
    /longest part that exists is/,
  ],
  [
    { target: `${THING}.properties.state`, 'x-replace': { from: 'DON', to: 'X' } },
    /has no DON.*\n.*\n.*\n.*Perhaps DONE/,
  ],
  [{ target: THING, 'x-rename': { from: 'stat', to: 'X' } }, /Perhaps state/],
])('an action that finds nothing names its line and the nearest that exists: %j', (action, message) => {
  expect(() => applied(action)).toThrow(message)
  expect(() => applied(action)).toThrow(/at: test\.json:\d+:\d+/)
})

test.each([
  [{ target: '$', remove: true }, /whole contract/],
  [{ target: THING, update: 'text' }, /is an object, and the update is none/],
  [{ target: '$.tags[0]', 'x-rename': { from: 'name', to: 'title' } }, /can be renamed/],
  [{ target: '$.paths', 'x-rename': { from: '/things/{uid}', to: 'items' } }, /slash/],
  [{ target: THING, 'x-rename': { from: 'state', to: 'note' } }, /has note already/],
  [
    { target: `${THING}.properties.state`, 'x-replace': { from: 'OPEN', to: 'DONE' } },
    /has the value DONE already/,
  ],
  [{ target: THING, remove: true }, /refers to #\/components\/schemas\/Thing, which is not there/],
  [
    { target: '$.paths', 'x-rename': { from: '/things/{uid}', to: '/items/{id}' } },
    /has no parameter id \(declared: uid/,
  ],
  [{ target: '$.paths', 'x-rename': { from: '/things/{uid}', to: '/items' } }, /lacks its parameter \{uid\}/],
  [{ target: '$.paths', update: { '/things/{id}': { get: { operationId: 'x' } } } }, /are the same route/],
])('what cannot be done is refused: %j', (action, message) => {
  expect(() => applied(action)).toThrow(message)
})
