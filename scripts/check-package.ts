/** Things about the package itself that no linter sees: what the lock file and the tree must not carry. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../src/kernel/package-root.ts'

const root = packageRoot()
const problems: string[] = []

const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
const downloads = [...lock.matchAll(/"resolved": "(https?:[^"]+)"/g)].map((match) => match[1])
if (downloads.length > 0) {
  problems.push(
    `package-lock.json records ${downloads.length} download addresses (first: ${downloads[0]}); set omit-lockfile-registry-resolved and install again`,
  )
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
const decided = readFileSync(join(root, 'decisions/dependencies.md'), 'utf8')
for (const name of Object.keys(manifest.dependencies)) {
  if (!decided.includes(`\`${name}\``))
    problems.push(`decisions/dependencies.md has no line for the runtime dependency \`${name}\``)
}
for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
  if (/^[\^~>]/.test(version)) problems.push(`${name} is not pinned to an exact version (${version})`)
}

for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
