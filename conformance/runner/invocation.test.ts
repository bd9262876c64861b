import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programName } from './invocation.ts'

test('the command is called through npm in a checkout and by its name elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  expect(programName()).toBe('npm run -s cli --')
  expect(programName(folder)).toBe('flow-omnium')
  rmSync(folder, { recursive: true })
})
