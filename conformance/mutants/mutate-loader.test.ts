import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { packageRoot } from '../../src/kernel/package-root.ts'
import { mutantEnvironment } from './mutant-environment.ts'
import type { Mutant } from './mutant.ts'

const COUNT = [
  'export const double = (pieces: number): number => pieces * 2',
  'export const triple = (pieces: number): number => pieces * 3',
]
const MAIN = ["import { double } from './count.mts'", 'process.stdout.write(`${double(2)} ${double(3)}`)']

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutate-loader-'))
  writeFileSync(join(folder, 'count.mts'), COUNT.join('\n'))
  writeFileSync(join(folder, 'main.mts'), MAIN.join('\n'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const markerFile = (): string => join(folder, 'marker')

const dubious = (): Mutant => ({
  id: 'UNIT-01-one-more',
  title: 'counts one too many',
  file: relative(packageRoot(), join(folder, 'count.mts')),
  anchor: 'pieces * 2',
  replacement: '(__mutant(), pieces * 2 + 1)',
  mustBreak: { 'UNIT-01-count/counted': 'UNIT-01' },
})

function runWith(mutant: Mutant): { output: string; errors: string } {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'main.mts')], {
    env: { ...process.env, ...mutantEnvironment(mutant, markerFile()) },
    encoding: 'utf8',
  })
  return { output: stdout, errors: stderr }
}

it('runs the mutated source and tells of its first execution only', () => {
  expect(runWith(dubious()).output).toBe('5 7')
  expect(readFileSync(markerFile(), 'utf8')).toBe('UNIT-01-one-more\n')
})

it('leaves no mark when the mutated place is never executed', () => {
  const idle = { ...dubious(), anchor: 'pieces * 3', replacement: '(__mutant(), pieces)' }
  expect(runWith(idle).output).toBe('4 6')
  expect(existsSync(markerFile())).toBe(false)
})

it('refuses to run without the mutant when its anchor is gone or not unique', () => {
  const gone = runWith({ ...dubious(), anchor: 'pieces * 4' })
  expect(gone.errors).toContain('The mutant UNIT-01-one-more is stale: its anchor does not occur.')
  const twice = runWith({ ...dubious(), anchor: 'export const' })
  expect(twice.errors).toContain('The mutant UNIT-01-one-more is stale: its anchor occurs 2 times.')
  expect([gone.output, twice.output]).toEqual(['', ''])
})
