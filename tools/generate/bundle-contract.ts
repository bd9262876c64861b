import { bundle, createConfig } from '@redocly/openapi-core'
import type { OpenApiDocument } from '../../src/simulators/host/contract/openapi-document.ts'

/** One self-contained document from a root file and its resource files. */
export async function bundleContract(source: string): Promise<OpenApiDocument> {
  const { bundle: result, problems } = await bundle({ ref: source, config: await createConfig({}) })
  const errors = problems.filter((problem) => problem.severity === 'error')
  if (errors.length > 0) {
    const lines = errors.map(({ message, location }) => {
      const place = location[0]
      return `  ${place?.source.absoluteRef ?? source} ${place?.pointer ?? ''}: ${message}`
    })
    throw new Error(`${source} cannot be bundled:\n${lines.join('\n')}`)
  }
  return result.parsed as OpenApiDocument
}
