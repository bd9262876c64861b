import { expect, test } from 'vitest'
import type { RuleInfo } from './rule-info.ts'
import { rulesWithoutCase } from './rules-without-case.ts'

const rule = (id: string, more: Partial<RuleInfo> = {}): RuleInfo => ({
  id,
  area: id.replace(/-\d\d$/, ''),
  level: 'MUST',
  basis: 'S',
  role: 'sync',
  mode: 'judged',
  statement: id,
  ...more,
})

test('only rules that a connector of the role could be judged by are missing a case', () => {
  const open = rulesWithoutCase({
    rules: [
      rule('RET-01'),
      rule('RET-02', { role: 'both', subject: 'connector' }),
      rule('RET-03', { role: 'export' }),
      rule('RET-04', { subject: 'simulator' }),
      rule('RET-05', { mode: 'informative' }),
      rule('RET-06', { notTestable: 'nobody can see it' }),
      rule('AUTH-01'),
      rule('AUTH-02'),
      rule('AUTH-03'),
    ],
    watched: ['AUTH-03'],
    cases: [
      { role: 'sync', rules: ['AUTH-01'] },
      { role: 'export', rules: ['AUTH-02'] },
    ],
    role: 'sync',
  })
  expect(open).toEqual([
    { area: 'RET', rules: ['RET-01', 'RET-02'] },
    { area: 'AUTH', rules: ['AUTH-02'] },
  ])
})
