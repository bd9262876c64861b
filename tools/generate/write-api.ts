import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listOperations } from '../../src/simulators/host/contract/list-operations.ts'
import type { ListedOperation } from '../../src/simulators/host/contract/list-operations.ts'
import type { OpenApiDocument } from '../../src/simulators/host/contract/openapi-document.ts'
import { bundleDescription } from '../../src/contract/gate/bundle-description.ts'
import { compileValidators } from './compile-validators.ts'
import { writeActions } from './write-actions.ts'
import { writeTypes } from './write-types.ts'

export const APIS = ['omnium', 'flow', 'simulator', 'connector'] as const
export type GeneratedApi = (typeof APIS)[number]

/** What is made of one contract. */
export interface WrittenApi {
  readonly api: GeneratedApi
  readonly document: OpenApiDocument
  readonly operations: readonly ListedOperation[]
  /** Contents by path from the root of the checkout. */
  readonly files: ReadonlyMap<string, string>
}

export async function writeApi(root: string, api: GeneratedApi): Promise<WrittenApi> {
  const files = new Map<string, string>()
  const { document: bundled } = await bundleDescription(join(root, 'specs', api, 'openapi.yaml'))
  const document = bundled as object as OpenApiDocument
  const operations = listOperations(api, document)
  files.set(`generated/${api}/openapi.json`, JSON.stringify(document, null, 1) + '\n')
  files.set(`generated/${api}/operations.json`, JSON.stringify(operations, null, 1) + '\n')
  files.set(`generated/${api}/types.ts`, await writeTypes(document))
  for (const [name, code] of compileValidators(api, document, operations))
    files.set(`generated/${api}/validators/${name}`, code)
  const actions = join(root, 'specs', 'simulator', 'actions', `${api}.yaml`)
  if (existsSync(actions))
    for (const [name, content] of writeActions(api, actions, document))
      files.set(`generated/simulator/actions/${name}`, content)
  return { api, document, operations, files }
}
