import { Option } from 'commander'
import type { OverlaidApi, Overlay } from '../contract/overlay/overlay.ts'
import type { OpenApiDocument } from '../simulators/host/contract/openapi-document.ts'
import type { ServedContracts } from '../simulators/index.ts'

/** `--overlay <file>`, repeatable: what a user knows better than the assumed parts of the contracts. */
export function overlayOption(what = 'the contracts'): Option {
  return new Option(
    '--overlay <file>',
    `OpenAPI Overlay 1.0 to lay over ${what}; repeatable, applied in order (docs/overlays.md)`,
  )
    .argParser((file: string, before: readonly string[] | undefined) => [...(before ?? []), file])
    .default([], 'none')
}

export interface Overlaid {
  readonly overlays: readonly Overlay[]
  /** Empty without overlays: then the contracts of this package are served. */
  readonly contracts: ServedContracts
}

/** Reads and applies the files; without any, nothing is even loaded. */
export async function overlaid(files: readonly string[]): Promise<Overlaid> {
  if (files.length === 0) return { overlays: [], contracts: {} }
  const { contractsWith } = await import('../contract/overlay/overlaid-contracts.ts')
  const { readOverlays } = await import('../contract/overlay/read-overlay.ts')
  const overlays = readOverlays(files)
  return { overlays, contracts: contractsWith(overlays) }
}

/** The contracts that the overlays change, as documents; those that stay as they are, are absent. */
export async function overlaidDocuments(
  files: readonly string[],
): Promise<Readonly<Partial<Record<OverlaidApi, OpenApiDocument>>>> {
  if (files.length === 0) return {}
  const { documentsWith } = await import('../contract/overlay/overlaid-contracts.ts')
  const { readOverlays } = await import('../contract/overlay/read-overlay.ts')
  return documentsWith(readOverlays(files))
}

/** One line for each overlay: `overlay file.yaml: title (sha256 0123456789ab)`. */
export const overlayLines = (overlays: readonly Overlay[]): readonly string[] =>
  overlays.map(({ file, title, sha256 }) => `overlay ${file}: ${title} (sha256 ${sha256.slice(0, 12)})`)
