import type { ValidateFunction } from 'ajv'
import type { Ajv2020 } from 'ajv/dist/2020.js'
import type { Api, Contract } from './contract.ts'
import { createAjv } from './create-ajv.ts'
import { createContract } from './create-contract.ts'
import { boundaryNames, eventSchemas } from './boundary-names.ts'
import { listOperations } from './list-operations.ts'
import type { OpenApiDocument, SchemaObject } from './openapi-document.ts'
import { operationSchemas } from './operation-schemas.ts'
import type { OperationSchemas } from './operation-schemas.ts'
import { validatorName, webhookName } from './validator-name.ts'

/**
 * A contract from a document that is known only now, as one changed by an overlay. It equals what
 * `loadContract` gives for the same document; each validator is compiled by the first call that needs it.
 */
export function documentContract(api: Api, document: OpenApiDocument): Contract {
  let ajv: Ajv2020 | undefined
  const compiled = new Map<string, ValidateFunction | undefined>()
  const compile = (id: string, schema: SchemaObject | undefined): ValidateFunction | undefined => {
    if (compiled.has(id)) return compiled.get(id)
    ajv ??= createAjv(document)
    const validate = schema && ajv.compile({ ...schema, $id: id })
    compiled.set(id, validate)
    return validate
  }

  const schemas = new Map<string, OperationSchemas>()
  const schemasOf = (operationId: string): OperationSchemas => {
    let own = schemas.get(operationId)
    if (!own) schemas.set(operationId, (own = operationSchemas(document, operationId)))
    return own
  }
  let webhooks: ReadonlyMap<string, SchemaObject> | undefined

  const contract = createContract({
    api,
    operations: listOperations(api, document),
    readDocument: () => document,
    validator: ({ operationId }, part) =>
      compile(validatorName(operationId, part), schemasOf(operationId).get(part)),
    webhookValidator: (known) => {
      webhooks ??= eventSchemas(document)
      return compile(webhookName(known), webhooks.get(known))
    },
  })
  const names = boundaryNames(document)
  return { ...contract, document, ...(names && { names }) }
}
