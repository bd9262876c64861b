import { bundle, createConfig } from '@redocly/openapi-core'
import { readDescription, refuseUnresolved } from '../gate/read-description.ts'
import type { OpenApiDocument } from './openapi-document.ts'

/**
 * Any OpenAPI description as one self-contained document.
 *
 * @throws UserError `E_CONTRACT_FILE`, `E_CONTRACT_YAML`, `E_CONTRACT_KIND` or `E_CONTRACT_REF` with file and line
 */
export async function bundledDocument(file: string): Promise<OpenApiDocument> {
  const description = await readDescription(file)
  const { bundle: result, problems } = await bundle({
    doc: description.document,
    externalRefResolver: description.resolver,
    config: await createConfig({}),
  })
  refuseUnresolved(
    description,
    problems.filter(({ severity }) => severity === 'error'),
  )
  return result.parsed as OpenApiDocument
}
