import { bundle, createConfig } from '@redocly/openapi-core'
import { UserError } from '../../kernel/errors.ts'
import type { OverlaidDocuments } from './overlaid-documents.ts'
import { refusingCircles } from './circular-reference.ts'
import { shown } from './place.ts'
import { readDescription, refuseUnresolved } from './read-description.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

export interface BundledDescription {
  readonly name: string
  readonly file: string
  /** The whole description in one document; every reference is local. */
  readonly document: JsonObject
}

/**
 * A description of any number of files as one document.
 *
 * @throws UserError `E_CONTRACT_…` with file and line when it cannot be read, has an unknown reference or says nothing
 */
export async function bundleDescription(
  given: string,
  overlaid: OverlaidDocuments = {},
): Promise<BundledDescription> {
  const description = await readDescription(given, overlaid)
  const { document: doc, resolver: externalRefResolver } = description
  const config = await createConfig({})
  const { bundle: result, problems } = await refusingCircles(doc, () =>
    bundle({ doc, externalRefResolver, config }),
  )
  refuseUnresolved(
    description,
    problems.filter(({ severity }) => severity === 'error'),
  )
  const document = result.parsed as JsonObject
  if (isEmpty(document['paths']) && isEmpty(document['webhooks'])) {
    throw new UserError({
      code: 'E_CONTRACT_EMPTY',
      what: 'The description describes no operation and no webhook',
      where: shown(description.file),
      expected: 'something to judge: a gate that looked at nothing must not pass',
      next: 'give the root file of the description',
    })
  }
  return { name: description.name, file: shown(description.file), document }
}

const isEmpty = (map: Json | undefined): boolean => Object.keys((map ?? {}) as object).length === 0
