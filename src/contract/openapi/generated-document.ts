import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../kernel/package-root.ts'
import type { OpenApiDocument } from './openapi-document.ts'

/** One of the vendors' contracts as `npm run generate` bundled it. */
export const generatedDocument = (api: 'omnium' | 'flow'): OpenApiDocument =>
  JSON.parse(readFileSync(join(packageRoot(), 'generated', api, 'openapi.json'), 'utf8')) as OpenApiDocument
