import { bundle, createConfig } from '@redocly/openapi-core'
import { readDescription, refuseUnresolved } from '../../src/contract/gate/read-description.ts'
import type { OpenApiDocument } from '../../src/simulators/host/contract/openapi-document.ts'

/**
 * One self-contained document from a root file and its resource files.
 *
 * @throws UserError with file and line of broken YAML and of every reference that leads nowhere
 */
export async function bundleContract(source: string): Promise<OpenApiDocument> {
  const description = await readDescription(source)
  const { document: doc, resolver: externalRefResolver } = description
  const { bundle: result, problems } = await bundle({
    doc,
    externalRefResolver,
    config: await createConfig({}),
  })
  refuseUnresolved(
    description,
    problems.filter(({ severity }) => severity === 'error'),
  )
  return result.parsed as OpenApiDocument
}
