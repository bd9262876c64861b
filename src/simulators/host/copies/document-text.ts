import { SYSTEMS } from '../tenant-snapshot.ts'
import type { TenantDocument } from './tenant-document.ts'

/** Entities beyond this number stand one on a line, because a person reads no more than that. */
const MOST_INDENTED = 2000
const CHUNK = 64 * 1024

/** A list as JSON, in pieces: a large tenant is more than one text can hold. */
export function* listText(entities: readonly object[]): Generator<string> {
  const indent = entities.length > MOST_INDENTED ? 0 : 2
  let text = '['
  for (const [index, entity] of entities.entries()) {
    text += `${index === 0 ? '\n' : ',\n'}${JSON.stringify(entity, null, indent)}`
    if (text.length > CHUNK) {
      yield text
      text = ''
    }
  }
  yield `${text}\n]\n`
}

/** A whole document as JSON, in pieces. */
export function* documentText({ omnium, flow, ...head }: TenantDocument): Generator<string> {
  const systems = { omnium, flow }
  yield JSON.stringify(head, null, 2).slice(0, -2)
  for (const system of SYSTEMS) {
    const { collections, ...rest } = systems[system]
    yield `,\n"${system}": {\n"collections": {`
    let isFirst = true
    for (const [name, entities] of Object.entries(collections)) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(name)}: `
      isFirst = false
      yield* listText(entities)
    }
    yield `},\n${JSON.stringify(rest, null, 2).slice(2, -2)}\n}`
  }
  yield '\n}\n'
}
