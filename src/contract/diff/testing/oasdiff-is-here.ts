import { findOasdiff } from '../oasdiff.ts'

/** False where the optional package does not exist: then what needs its program is skipped, for that reason. */
export const oasdiffIsHere = isFound()

function isFound(): boolean {
  try {
    findOasdiff()
    return true
  } catch {
    process.stderr.write('Skipped: comparisons by oasdiff, whose package exists for Linux on x64 only.\n')
    return false
  }
}
