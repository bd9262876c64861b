import { RENAMED_VALUES } from '../../simulators/host/contract/renamed-keys.ts'
import type { OpenApiDocument } from '../../simulators/host/contract/openapi-document.ts'
import { isMembers } from './nodes.ts'

/**
 * Plain Overlay 1.0 has no renaming: one removes a value from an enumeration and adds another. Where exactly one
 * went and one came, that is what was meant, and it is noted as `x-replace` would note it.
 */
export function noteRenamedValues(before: OpenApiDocument, after: OpenApiDocument): void {
  visit(before, after)
}

function visit(before: unknown, after: unknown): void {
  if (isMembers(after) && isMembers(before)) {
    if (Array.isArray(before.enum) && Array.isArray(after.enum) && !(RENAMED_VALUES in after)) {
      const old: readonly unknown[] = before.enum
      const now: readonly unknown[] = after.enum
      const gone = old.filter((value) => !now.includes(value))
      const come = now.filter((value) => !old.includes(value))
      if (gone.length === 1 && come.length === 1) after[RENAMED_VALUES] = { [String(come[0])]: gone[0] }
    }
    for (const [key, value] of Object.entries(after)) visit(before[key], value)
  } else if (Array.isArray(after) && Array.isArray(before)) {
    for (const [index, value] of after.entries()) visit(before[index], value)
  }
}
