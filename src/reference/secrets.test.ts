import { expect, test } from 'vitest'
import { createJsonLog } from './log.ts'
import { createSecrets } from './secrets.ts'

test('a secret is hidden as it is, in a URL and in JSON, also when it became known later', () => {
  const secrets = createSecrets('s&cr"t-1')
  secrets.add('token-abc')
  expect(secrets.hide('s&cr"t-1 s%26cr%22t-1 s&cr\\"t-1 token-abc')).toBe(
    '[secret] [secret] [secret] [secret]',
  )
})

test('no line of the log has a secret in it, wherever it was put', () => {
  const lines: string[] = []
  const log = createJsonLog(createSecrets('hush-hush'), { now: () => 0 }, 'info', (line) => lines.push(line))
  log.error({ error: 'hush-hush', deep: { 'hush-hush': 1 } }, 'it is hush-hush')
  log.debug({}, 'not of interest')
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain('hush-hush')
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'error', time: '1970-01-01T00:00:00.000Z' })
})
