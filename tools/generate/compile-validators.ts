import type { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { createAjv } from '../../src/simulators/host/contract/create-ajv.ts'
import type { ListedOperation } from '../../src/simulators/host/contract/list-operations.ts'
import type { OpenApiDocument } from '../../src/simulators/host/contract/openapi-document.ts'
import { operationSchemas, webhookSchemas } from '../../src/simulators/host/contract/operation-schemas.ts'
import { PAYLOADS, validatorName, webhookName } from '../../src/simulators/host/contract/validator-name.ts'

/** For validators that are written to a file: a schema that many refer to becomes one function there. */
export const SOURCE = { code: { source: true }, inlineRefs: false } as const

/**
 * Validators compiled ahead of time, one CommonJS file per tag: CommonJS because a handler is synchronous and
 * a file is loaded on the first call that needs it. Exports are named `<operationId>_<part>`.
 */
export function compileValidators(
  api: string,
  document: OpenApiDocument,
  operations: readonly ListedOperation[],
): Map<string, string> {
  const files = new Map<string, string>()
  for (const module of new Set(operations.map((operation) => operation.module))) {
    const ajv = createAjv(document, SOURCE)
    const exports: Record<string, string> = {}
    for (const { operationId } of operations.filter((each) => each.module === module)) {
      for (const [part, schema] of operationSchemas(document, operationId))
        add(ajv, exports, validatorName(operationId, part), schema)
    }
    files.set(`${module}.cjs`, emitModule(ajv, exports))
  }
  if (document.webhooks) files.set(`${PAYLOADS}.cjs`, compileWebhooks(document))
  if (files.size === 0) throw new Error(`${api} has no operations`)
  return files
}

function compileWebhooks(document: OpenApiDocument): string {
  const ajv = createAjv(document, SOURCE)
  const exports: Record<string, string> = {}
  for (const [name, schema] of webhookSchemas(document)) add(ajv, exports, webhookName(name), schema)
  return emitModule(ajv, exports)
}

function add(ajv: Ajv2020, exports: Record<string, string>, id: string, schema: object): void {
  ajv.addSchema({ ...schema, $id: id })
  exports[id] = id
}

export function emitModule(ajv: Ajv2020, exports: Record<string, string>): string {
  const code = (
    standaloneCode as unknown as { default: (a: Ajv2020, e: Record<string, string>) => string }
  ).default(ajv, exports)
  return `// Generated from specs/ by \`npm run generate\`. Do not edit.\n${code}\n`
}
