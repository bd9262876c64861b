import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenApiDocument } from '../../src/simulators/host/contract/openapi-document.ts'

/** TypeScript types of paths, operations and schemas, for clients and for the simulators' handlers. */
export async function writeTypes(document: OpenApiDocument): Promise<string> {
  const copy = structuredClone(document)
  const nodes = await openapiTS(copy as never, {
    alphabetize: false,
    defaultNonNullable: false,
    rootTypes: false,
  })
  return `// Generated from specs/ by \`npm run generate\`. Do not edit.\n${astToString(nodes)}`
}
