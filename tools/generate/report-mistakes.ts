import { KitError } from '../../src/kernel/errors.ts'

/** A mistake in `specs/` ends the generator with its text and 2, not with a stack. Imported for its effect. */
process.on('uncaughtException', (error) => {
  console.error(error instanceof KitError ? `error ${error.code}: ${error.message}` : error)
  process.exit(2)
})
