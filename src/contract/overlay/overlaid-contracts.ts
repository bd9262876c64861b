import type { Contract } from '../../simulators/host/contract/contract.ts'
import { documentContract } from '../../simulators/host/contract/document-contract.ts'
import type { OpenApiDocument } from '../../simulators/host/contract/openapi-document.ts'
import { applyOverlays } from './apply-overlays.ts'
import type { OverlaidApi, Overlay } from './overlay.ts'

/**
 * The contracts that overlays change, ready for `startSimulators({ contracts })`; one that stays as it is, is absent
 * and served as it was compiled ahead of time.
 *
 * @throws UserError `E_OVERLAY…` as `applyOverlays`
 */
export function contractsWith(overlays: readonly Overlay[]): {
  readonly omnium?: Contract
  readonly flow?: Contract
} {
  const { omnium, flow } = documentsWith(overlays)
  return {
    ...(omnium && { omnium: documentContract('omnium', omnium) }),
    ...(flow && { flow: documentContract('flow', flow) }),
  }
}

/** The same contracts as documents, for whoever judges or compares them. */
export function documentsWith(
  overlays: readonly Overlay[],
): Readonly<Partial<Record<OverlaidApi, OpenApiDocument>>> {
  if (overlays.length === 0) return {}
  const { omnium, flow } = applyOverlays(overlays)
  return {
    ...(omnium.changes > 0 && { omnium: omnium.document }),
    ...(flow.changes > 0 && { flow: flow.document }),
  }
}

/** The whole description of a contract in one document, with overlays applied; a copy of the caller's own. */
export function documentOf(api: OverlaidApi, overlays: readonly Overlay[] = []): OpenApiDocument {
  return applyOverlays(overlays)[api].document
}
