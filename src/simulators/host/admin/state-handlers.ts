import type { operations } from '../../../../generated/simulator/types.ts'
import type { ReadableCollection } from '../../state/collection.ts'
import type { Handlers } from '../handler.ts'
import { notFound, tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'

type Entity = Record<string, never>

export const stateHandlers: Handlers<Pick<operations, 'listCollections' | 'readCollection'>, AdminRoot> = {
  listCollections: ({ path }, root) => {
    const collections = [...collectionsOf(tenantOf(root, path.tenantId)[path.system].state)]
    return { status: 200, body: { collections: collections.map(([name, { size }]) => ({ name, size })) } }
  },
  readCollection: ({ path, query }, root) => {
    const collections = collectionsOf(tenantOf(root, path.tenantId)[path.system].state)
    const collection = collections.get(path.collection)
    if (!collection) throw notFound('collection', path.collection, [...collections.keys()])
    const items = query.id === undefined ? collection.all() : [collection.get(query.id)].filter(isThere)
    return { status: 200, body: { size: collection.size, items: items.slice(0, query.limit) as Entity[] } }
  },
}

const isThere = (entity: object | undefined): entity is object => entity !== undefined

/** A tenant's state holds its collections as members, or under `collections`; what is none is not shown. */
function collectionsOf(state: object): Map<string, ReadableCollection<object>> {
  const holder = (state as { readonly collections?: object }).collections ?? state
  const members = Object.entries(holder) as [string, Partial<ReadableCollection<object>> | undefined][]
  return new Map(
    members.filter(
      (member): member is [string, ReadableCollection<object>] => typeof member[1]?.all === 'function',
    ),
  )
}
