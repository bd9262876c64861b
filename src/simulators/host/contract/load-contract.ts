import type { ValidateFunction } from 'ajv'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { packageRoot } from '../../../kernel/package-root.ts'
import type { Api, Contract } from './contract.ts'
import { createContract } from './create-contract.ts'
import type { ListedOperation } from './list-operations.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { PAYLOADS, validatorName, webhookName } from './validator-name.ts'

type Validators = Readonly<Record<string, ValidateFunction>>

const require = createRequire(import.meta.url)
const loaded = new Map<Api, Contract>()

/**
 * A contract as `npm run generate` left it. Operations are read at once; the validators of a resource are
 * loaded by the first call that needs them, so that a process pays only for what it uses.
 */
export function loadContract(api: Api): Contract {
  let contract = loaded.get(api)
  if (!contract) loaded.set(api, (contract = read(api)))
  return contract
}

/** The whole description of a contract in one document, as `npm run generate` left it; a copy of its own. */
export function loadDocument(api: Api): OpenApiDocument {
  return JSON.parse(readFileSync(join(folderOf(api), 'openapi.json'), 'utf8')) as OpenApiDocument
}

function read(api: Api): Contract {
  const folder = folderOf(api)
  const modules = new Map<string, Validators>()
  const validator = (name: string, part: string): ValidateFunction | undefined => {
    let module = modules.get(name)
    if (!module)
      modules.set(name, (module = require(join(folder, 'validators', `${name}.cjs`)) as Validators))
    return module[part]
  }
  return createContract({
    api,
    operations: JSON.parse(
      readFileSync(join(folder, 'operations.json'), 'utf8'),
    ) as readonly ListedOperation[],
    readDocument: () => loadDocument(api),
    validator: ({ module, operationId }, part) => validator(module, validatorName(operationId, part)),
    webhookValidator: (webhook) => validator(PAYLOADS, webhookName(webhook)),
  })
}

const folderOf = (api: Api): string => join(packageRoot(), 'generated', api)
