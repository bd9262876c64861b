import { applyPatch } from './apply-patch.ts'

/** Entries are found by their id; a patch for an entry that is not there changes nothing. */
export function patchEach<T extends object, P extends object>(
  entries: T[],
  patches: readonly P[],
  idOf: (entry: T | P) => string | null | undefined,
  skip: readonly string[] = [],
): T[] {
  const patched = entries.map((entry) =>
    patches
      .filter((patch) => Boolean(idOf(patch)) && idOf(patch) === idOf(entry))
      .reduce((each, patch) => applyPatch(each, patch, { skip }), entry),
  )
  return patched.every((entry, at) => entry === entries[at]) ? entries : patched
}
