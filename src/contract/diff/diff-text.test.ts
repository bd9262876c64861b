import { expect, test } from 'vitest'
import type { Change } from './change.ts'
import type { DiffReport } from './diff-contracts.ts'
import { diffMarkdown } from './diff-markdown.ts'
import { diffText } from './diff-text.ts'

const removed: Change = {
  rule: 'response-optional-property-removed',
  level: 'warning',
  operation: 'GET /orders/{id}',
  text: 'removed `a|b`',
  pointer: '/components/schemas/Order/properties/note',
  evidence: 'assumed',
}

const REPORT: DiffReport = {
  old: { name: 'old.yaml', file: 'old.yaml' },
  new: { name: 'flow', file: 'specs/flow/openapi.yaml' },
  summary: { breaking: 1, warning: 2, info: 0 },
  changes: [
    {
      ...removed,
      rule: 'kit/server-path-removed',
      level: 'breaking',
      operation: '',
      text: 'gone',
      pointer: '/servers',
    },
    removed,
    { ...removed, operation: 'POST /orders' },
  ],
}

test('the same change at several operations is one block, and a change without one shows its place', () => {
  expect(diffText(REPORT)).toMatchInlineSnapshot(`
    "breaking kit/server-path-removed (assumed)
      gone
      /servers
    warning  response-optional-property-removed (assumed)
      removed \`a|b\`
      GET /orders/{id}, POST /orders
    1 breaking, 2 warning, 0 info: old.yaml → flow"
  `)
})

test('Markdown has a table for each level that occurs, and no cell breaks it', () => {
  expect(diffMarkdown(REPORT)).toMatchInlineSnapshot(`
    "# Changes of the contract

    1 breaking, 2 warning, 0 info: old.yaml → flow

    ## Breaking

    | Change | Where | Rule | Rests on |
    |---|---|---|---|
    | gone | \`/servers\` | \`kit/server-path-removed\` | assumed |

    ## May break

    | Change | Where | Rule | Rests on |
    |---|---|---|---|
    | removed \`a\\|b\` | \`GET /orders/{id}\`<br>\`POST /orders\` | \`response-optional-property-removed\` | assumed |
    "
  `)
})

test('without changes only the summary is left', () => {
  const none = { ...REPORT, summary: { breaking: 0, warning: 0, info: 0 }, changes: [] }
  expect(diffText(none)).toBe('0 breaking, 0 warning, 0 info: old.yaml → flow')
})
