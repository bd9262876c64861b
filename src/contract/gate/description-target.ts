import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { UserError } from '../../kernel/errors.ts'
import { packageRoot } from '../../kernel/package-root.ts'
import { suggest } from '../../kernel/suggest.ts'

/** The contracts of this package; their names stand for their files wherever a gate takes a file. */
export const OWN_CONTRACTS = ['omnium', 'flow', 'simulator', 'connector'] as const
export type OwnContract = (typeof OWN_CONTRACTS)[number]

export interface DescriptionTarget {
  /** As reports call it: the name of our own contract, or the path as given. */
  readonly name: string
  /** Absolute path of the root file. */
  readonly file: string
  /** Set when it is a contract of this package, by name or by path. */
  readonly own: OwnContract | undefined
}

/**
 * The file behind an argument: the name of a contract of this package, or the path of any OpenAPI file.
 *
 * @throws UserError `E_CONTRACT_FILE` when there is no such file
 */
export function descriptionTarget(given: string): DescriptionTarget {
  const named = OWN_CONTRACTS.find((name) => name === given)
  if (named) return { name: named, file: ownFile(named), own: named }
  const file = resolve(given)
  if (!existsSync(file)) {
    const near = suggest(given, OWN_CONTRACTS)
    throw new UserError({
      code: 'E_CONTRACT_FILE',
      what: `There is no file ${given}`,
      where: relative('', file) || file,
      expected: `an OpenAPI file, or one of ${OWN_CONTRACTS.join(', ')}`,
      next: near ? `perhaps ${near}` : 'check the path',
    })
  }
  return { name: given, file, own: OWN_CONTRACTS.find((name) => ownFile(name) === file) }
}

const ownFile = (name: OwnContract): string => join(packageRoot(), 'specs', name, 'openapi.yaml')
