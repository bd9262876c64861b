import type { ValidateFunction } from 'ajv'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { SuiteFault } from '../../kernel/errors.ts'
import { packageRoot } from '../../kernel/package-root.ts'
import type { System } from './action-description.ts'

const require = createRequire(import.meta.url)

/** A validator that `npm run generate` compiled: of an action's argument, or of an entity of the contract. */
export function actionValidator(
  system: System,
  kind: 'arguments' | 'entities',
  name: string,
): ValidateFunction {
  const file = join(packageRoot(), 'generated', 'simulator', 'actions', `${system}-${kind}.cjs`)
  const validate = (require(file) as Readonly<Record<string, ValidateFunction>>)[name]
  if (!validate)
    throw new SuiteFault({
      code: 'E_NO_ACTION_SCHEMA',
      what: `Nothing is known of ${name} among the ${kind} of ${system}.`,
      next: 'Describe it in specs/simulator/actions and run `npm run generate`.',
    })
  return validate
}
