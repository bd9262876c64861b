import { loadDocument } from '../../simulators/host/contract/load-contract.ts'
import type { OpenApiDocument } from './openapi-document.ts'

/** One of the vendors' contracts as `npm run generate` bundled it. */
export const generatedDocument = (api: 'omnium' | 'flow'): OpenApiDocument =>
  loadDocument(api) as object as OpenApiDocument
