import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../kernel/package-root.ts'
import type { Catalogue } from './catalogue.ts'
import { ruleFinder } from './find-rule.ts'

/**
 * The catalogue as `npm run generate` checked and wrote it. Commands read this: parsing and checking some sixty
 * YAML files at each start costs 175 ms, one JSON file costs one.
 */
export function generatedCatalogue(): Catalogue {
  const text = readFileSync(join(packageRoot(), 'generated/catalogue.json'), 'utf8')
  const data = JSON.parse(text) as Omit<Catalogue, 'findRule'>
  return { ...data, findRule: ruleFinder(data.rules) }
}
