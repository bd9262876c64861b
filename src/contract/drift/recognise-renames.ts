import { suggest } from '../../kernel/suggest.ts'
import { locate } from '../openapi/openapi-document.ts'
import { isRecord, valueAt } from '../openapi/json-value.ts'
import type { Draft } from './draft.ts'
import type { EvidenceTally } from './evidence-tally.ts'
import type { InferredSchema } from './infer-schema.ts'
import type { Subject } from './subject.ts'

/**
 * A field or value that nobody described, beside an assumed one of the same kind that was never seen: probably
 * the same thing under its real name. Then the assumed one is refuted and the draft renames it.
 */
export function recogniseRenames(
  { document }: Subject,
  tally: EvidenceTally,
  drafts: readonly Draft[],
): readonly Draft[] {
  return drafts.map((draft): Draft => {
    if (draft.kind === 'field') {
      const { owner, name, schema } = draft
      const open = Object.keys(valueAt(document, [...owner, 'properties']) ?? {})
        .map((known) => ({ known, at: [...owner, 'properties', known] }))
        .filter(({ at }) => tally.isOpen('property', at) && mayHold(locate(document, at)?.node, schema))
        .map(({ known }) => known)
      const instead = alike(name, open)
      if (instead === undefined) return draft
      tally.refute(`seen as ${name}`, 'property', [...owner, 'properties', instead])
      return { ...draft, instead }
    }
    if (draft.kind === 'value' && typeof draft.value === 'string') {
      const list = valueAt(document, [...draft.schema, 'enum'])
      const open = (Array.isArray(list) ? list : [])
        .filter((one): one is string => typeof one === 'string')
        .filter((one) => tally.isOpen('value', draft.schema, one))
      const instead = alike(draft.value, open)
      if (instead === undefined) return draft
      tally.refute(`seen as ${draft.value}`, 'value', draft.schema, instead)
      return { ...draft, instead }
    }
    return draft
  })
}

const SHORTEST_PART = 4

/** Spelt alike, or one contained in the other (`name` alone says too little for that). */
function alike(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const own = plain(name)
  const part = known.find((one) => {
    const [short = '', long = ''] = [own, plain(one)].sort((a, b) => a.length - b.length)
    return short.length > SHORTEST_PART && long.includes(short)
  })
  return known.find((one) => plain(one) === own) ?? suggest(name, known) ?? part
}

/** Whether a described property could have had the values that were seen. */
function mayHold(schema: unknown, { types }: InferredSchema): boolean {
  if (!isRecord(schema) || schema.type === undefined) return true
  const described = [schema.type].flat()
  return types.every(
    (type) =>
      type === 'null' || described.includes(type) || (type === 'integer' && described.includes('number')),
  )
}
