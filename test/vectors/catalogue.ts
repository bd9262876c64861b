// The part of the generated catalogue that vectors refer to.
import { readJson } from './vector-files.ts'

interface Catalogue {
  areas: { rules: { id: string }[] }[]
  profiles: { id: string; kind: string; values?: { value: string }[] }[]
  contradictions: { id: string }[]
  settings: { key: string }[]
  sources: { code: string }[]
}

export const catalogue: Catalogue = readJson<Catalogue>('generated/catalogue.json')

/** The values of a profile; none when there is no such profile. */
export const profileValues = (profile: string): string[] =>
  catalogue.profiles.find(({ id }) => id === profile)?.values?.map(({ value }) => value) ?? []
