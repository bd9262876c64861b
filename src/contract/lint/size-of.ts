import { pathOfFragment } from '../../kernel/json-pointer.ts'
import type { Description } from '../gate/read-description.ts'
import { isRecord } from './rules/is-record.ts'
import type { Fields } from './rules/is-record.ts'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** How much a description describes, path items in other files included. */
export async function sizeOf(
  description: Description,
): Promise<{ readonly operations: number; readonly webhooks: number }> {
  const root = description.document.parsed as { readonly paths?: Fields; readonly webhooks?: Fields }
  let operations = 0
  for (const item of Object.values(root.paths ?? {})) {
    const found = await follow(description, item)
    operations += METHODS.filter((method) => method in found).length
  }
  return { operations, webhooks: Object.keys(root.webhooks ?? {}).length }
}

async function follow({ file, document, resolver }: Description, item: unknown): Promise<Fields> {
  if (!isRecord(item)) return {}
  if (typeof item['$ref'] !== 'string') return item
  const [path = '', pointer = ''] = item['$ref'].split('#')
  const target = path === '' ? document : await resolver.resolveDocument(file, path)
  if (target instanceof Error) return {}
  const keys = pathOfFragment(pointer)
  const found = keys.reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), target.parsed)
  return isRecord(found) ? found : {}
}
