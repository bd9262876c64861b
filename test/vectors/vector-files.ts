// Reads specs/vectors as data. The shapes here say what the tests use; the schemas in specs/schemas say it all.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/kernel/package-root.ts'

export interface Vector {
  id: string
  rule?: string
}

export interface VectorFile<V extends Vector = Vector> {
  $schema: string
  family: string
  title: string
  method: string
  rules: string[]
  profiles?: string[]
  contradictions?: string[]
  settings?: string[]
  sources?: string[]
  vectors: V[]
}

export interface IndexEntry {
  file: string
  schema: string
  vectors: number
  title: string
}

const read = (path: string): string => readFileSync(join(packageRoot(), path), 'utf8')

export const readJson = <T>(path: string): T => JSON.parse(read(path)) as T

/** The text of a file of the package. */
export const readText = read

/** The entries of specs/vectors/index.json. */
export const vectorIndex = (): IndexEntry[] =>
  readJson<{ files: IndexEntry[] }>('specs/vectors/index.json').files

/** A vector file by its path in specs/vectors, with the shape that the caller expects. */
export function vectorFile<V extends Vector, F extends VectorFile<V> = VectorFile<V>>(name: string): F {
  return readJson<F>(`specs/vectors/${name}.json`)
}

/** The vectors of a family; an empty family would make every loop over it pass. */
export function vectorsOf<V>(name: string): (V & Vector)[] {
  const { vectors } = vectorFile<V & Vector>(name)
  if (vectors.length === 0) throw new Error(`specs/vectors/${name}.json has no vectors`)
  return vectors
}
