import { dirname, resolve } from 'node:path'
import { refuseMistakes, schemaMistakes } from '../contract/input/schema-mistakes.ts'
import { readYaml } from '../contract/input/yaml-source.ts'
import { parseInstant } from '../simulators/host/instant.ts'
import type { Dataset } from '../simulators/datasets/create-retailer.ts'

/** `simulators.yaml`, checked against `specs/schemas/simulators.schema.json`. Paths are absolute. */
export interface SimulatorsConfig {
  readonly ports?: { readonly omnium?: number; readonly flow?: number; readonly admin?: number }
  readonly host?: string
  readonly dataDir?: string
  readonly overlays?: readonly string[]
  readonly strict?: boolean
  readonly log?: 'requests' | 'off'
  /** Bytes. */
  readonly bodyLimit?: number
  readonly tenants?: readonly TenantConfig[]
}

export interface TenantConfig {
  readonly id: string
  readonly dataset?: Dataset
  /** Folder of an exported tenant. */
  readonly import?: string
  readonly seed?: string
  /** ISO 8601. */
  readonly now?: string
  readonly rate?: number
  readonly tokenLifetime?: number
  readonly settings?: { readonly omnium?: object; readonly flow?: object }
  readonly subscriptions?: { readonly omnium?: readonly object[]; readonly flow?: readonly object[] }
  readonly faults?: readonly object[]
}

const FILE = {
  code: 'E_SIMULATORS_FILE',
  expected: 'a simulators.yaml; docs/simulators.md shows one',
  next: 'Check the path given with --config.',
}

/** @throws UserError `E_SIMULATORS_FILE` with every mistake, its place and what would be right */
export function readSimulatorsConfig(file: string): SimulatorsConfig {
  const source = readYaml(file, FILE)
  const mistakes = schemaMistakes(source, 'simulators')
  if (mistakes.length > 0) throw refuseMistakes(FILE.code, mistakes)
  const { dataDir, overlays, tenants, ...rest } = source.data as SimulatorsConfig
  const folder = dirname(resolve(file))
  tenants?.forEach(({ now }, index) => {
    if (now !== undefined) parseInstant(now, source.locate(['tenants', index], 'now'))
  })
  return {
    ...rest,
    ...(dataDir !== undefined && { dataDir: resolve(folder, dataDir) }),
    ...(overlays && { overlays: overlays.map((each) => resolve(folder, each)) }),
    ...(tenants && {
      tenants: tenants.map((tenant) => ({
        ...tenant,
        ...(tenant.import !== undefined && { import: resolve(folder, tenant.import) }),
      })),
    }),
  }
}
