import { UserError } from '../../kernel/errors.ts'
import type { OpenApiDocument } from '../../simulators/host/contract/openapi-document.ts'
import type { DescriptionTarget, OwnContract } from './description-target.ts'

/** Contracts of this package that overlays changed: gates judge these in place of the files. */
export type OverlaidDocuments = Readonly<Partial<Record<OwnContract, OpenApiDocument>>>

/** The changed document that stands for a target, if one does. */
export const overlaidDocument = (
  { own }: DescriptionTarget,
  overlaid: OverlaidDocuments,
): OpenApiDocument | undefined => (own === undefined ? undefined : overlaid[own])

/** @throws UserError `E_OVERLAY_UNUSED`: a gate that did not look at what the overlay changes must not pass */
export function refuseUnusedOverlays(
  targets: readonly DescriptionTarget[],
  overlaid: OverlaidDocuments,
): void {
  const changed = Object.keys(overlaid)
  if (changed.length === 0 || targets.some((target) => overlaidDocument(target, overlaid))) return
  throw new UserError({
    code: 'E_OVERLAY_UNUSED',
    what: `The overlay changes ${changed.join(' and ')}, which is not judged here`,
    where: '--overlay',
    expected: `${changed.join(' or ')} among the arguments`,
    next: 'Name that contract, or leave the overlay out.',
  })
}
