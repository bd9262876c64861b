// The samples of docs/vectors.md: run where a runtime is at hand, and each able to fail.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { packageRoot } from '../../src/kernel/package-root.ts'
import { readText } from './vector-files.ts'

const root = packageRoot()
const page = readText('docs/vectors.md')
const script = 'examples/vectors/use_vectors.py'
const missing = spawnSync('python3', ['--version']).status !== 0
const reason = 'python3 is not installed'

function sample(language: string): string {
  const match = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)
  if (match?.[1] === undefined) throw new Error(`docs/vectors.md has no sample in ${language}`)
  return match[1]
}

/** A copy of the vectors in which one text is replaced. */
function alteredVectors(file: string, from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(root, 'specs/vectors'), folder, { recursive: true })
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text.split(from)).toHaveLength(2)
  writeFileSync(join(folder, file), text.replace(from, to))
  return folder
}

const runPython = (...folder: string[]) => {
  const { status, stdout, stderr } = spawnSync('python3', [script, ...folder], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the Python sample', () => {
  it('holds against the vectors', ({ skip }) => {
    if (missing) skip(reason)
    const { status, stdout, stderr } = runPython()
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(Number(/^(\d+) checks, 0 wrong$/m.exec(stdout)?.[1])).toBeGreaterThan(10_000)
  })

  it.for([
    ['money-traps.json', '"amount": "19.99", "minor": 1999 }', '"amount": "19.99", "minor": 1998 }'],
    [
      'uid.json',
      '"input": "Å-1", "strip": "1", "keep": "-1", "why": "table',
      '"input": "Å-1", "strip": "A1", "keep": "-1", "why": "table',
    ],
    [
      'country-market.json',
      '"id": "market-no", "countryCode": "NO"',
      '"id": "market-no", "countryCode": "SE"',
    ],
  ] as const)('finds an altered value in %s', ([file, from, to], { skip }) => {
    if (missing) skip(reason)
    const { status, stdout } = runPython(alteredVectors(file, from, to))
    expect(status).toBe(1)
    expect(stdout).toMatch(/: expected .*, found /)
  })

  it('says what to do when the folder is wrong', ({ skip }) => {
    if (missing) skip(reason)
    const { status, stderr } = runPython(join(tmpdir(), 'no-such-vectors'))
    expect(status).toBe(2)
    expect(stderr).toMatch(/Cannot read the vectors: .*Give the folder specs\/vectors as argument/)
  })

  it('is quoted on the page as it stands in the file', () => {
    expect(readText(script)).toContain(sample('python'))
  })
})

describe('the TypeScript sample', () => {
  const run = (code: string) => {
    const args = ['--input-type=module-typescript', '--eval', code]
    return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  }

  it('runs as it stands on the page', () => {
    const { status, stdout, stderr } = run(sample('ts'))
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: '4586 amounts agree\n' })
  })

  it('fails with an implementation that truncates', () => {
    const { status, stderr } = run(sample('ts').replace('Math.round', 'Math.trunc'))
    expect(status).not.toBe(0)
    expect(stderr).toMatch(/trap-0\.29: expected 29, found 28/)
  })

  it('fails at money-rounding, as the page says', () => {
    const column = "'exact-half-away': minor"
    const code = sample('ts')
      .replace('money-traps', 'money-rounding')
      .replace('amount, minor }', `amount, ${column} }`)
    const { status, stderr } = run(code)
    expect(status).not.toBe(0)
    expect(stderr).toMatch(/round-1\.255: expected 126, found 125/)
  })
})

it('the C# sample is marked as not executed', () => {
  const [, csharp = ''] = page.split('## C#')
  expect(csharp).toMatch(/^\s*Not executed here/)
  expect(sample('csharp')).toContain('exact-half-away')
})
