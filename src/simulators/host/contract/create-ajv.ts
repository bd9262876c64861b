import type { Ajv2020, Options } from 'ajv/dist/2020.js'
import type addFormats from 'ajv-formats'
import { createRequire } from 'node:module'
import { DOCUMENT } from './operation-schemas.ts'
import type { OpenApiDocument } from './openapi-document.ts'

const require = createRequire(import.meta.url)

/** An Ajv that knows a whole contract; schemas made by `operationSchemas` refer into it. */
export function createAjv(document: OpenApiDocument, options: Options = {}): Ajv2020 {
  // Loaded here and not at the top: a process whose contracts were compiled ahead of time never needs it.
  const { Ajv2020: Ajv } = require('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 }
  const { default: formats } = require('ajv-formats') as typeof addFormats
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, ...options })
  formats(ajv)
  for (const format of ['int32', 'int64', 'decimal', 'double', 'float', 'binary', 'byte', 'password'])
    ajv.addFormat(format, true)
  // What the vendors' frameworks read: RFC 3339, also without offset (`0001-01-01T00:00:00`) or without time.
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|z|[+-]\d\d:?\d\d)?)?$/)
  ajv.addSchema(document, DOCUMENT)
  // Each schema is known by its own address besides: it is compiled once for all that refer to it, and its
  // violations say where in the document they arose, which the evidence lookup needs.
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    const address = `${DOCUMENT}#/components/schemas/${name}`
    ajv.addSchema(schema, address)
    Object.assign(ajv.schemas[address] ?? {}, { schemaPath: address })
  }
  return ajv
}
