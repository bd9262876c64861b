import { pathOf, pointerOf } from '../../kernel/json-pointer.ts'
import type { ContractViolation } from '../../simulators/host/exchange.ts'
import { evidenceAt } from '../openapi/evidence-at.ts'
import { member } from '../openapi/json-value.ts'
import type { Path } from '../openapi/json-value.ts'
import { schemasAt } from '../openapi/schemas-at.ts'
import type { DriftCollector } from './drift-collector.ts'
import type { EvidenceTally } from './evidence-tally.ts'
import { schemaName } from './evidence-items.ts'
import { inferSchema, typeNames } from './infer-schema.ts'
import type { Subject } from './subject.ts'
import { walkPayload } from './walk-payload.ts'

/** Where findings of one exchange go, and whose they are. */
export interface Sink {
  readonly subject: Subject
  readonly collector: DriftCollector
  readonly tally: EvidenceTally
  readonly operation: string
  /** What the operation rests on. */
  readonly restsOn: 'documented' | 'assumed'
  readonly source: string
}

/** Before it is known which operation was called. */
export type UnnamedSink = Omit<Sink, 'operation' | 'restsOn'>

/**
 * Judges a body by its schema. What the system itself wrote confirms items; what a caller wrote and the system
 * accepted can only refute them, since both vendors take properties that they do not know.
 */
export function judgeBody(
  sink: Sink,
  side: 'request' | 'response',
  schema: Path,
  body: unknown,
  violations: readonly ContractViolation[],
): void {
  const { subject, collector, tally, operation, source } = sink
  const { document } = subject
  const place = (at: Path): string => `/${side}/body${general(at)}`
  const bySystem = side === 'response'

  walkPayload(document, schema, body, {
    object: (owner, value) => {
      for (const name of (owner.node.required ?? []) as readonly string[]) {
        if (Object.hasOwn(value, name)) {
          if (bySystem) tally.confirm('required', owner.path, name)
        } else if (tally.refute(`${operation} had none`, 'required', owner.path, name))
          collector.draft(`optional ${pointerOf(owner.path)} ${name}`, {
            kind: 'optional',
            owner: owner.path,
            name,
          })
      }
    },
    unknownMember: (owner, name, value, at) => {
      const inferred = inferSchema(value)
      collector.add(
        {
          kind: 'undocumented-field',
          operation,
          side,
          pointer: place(at),
          message: `${schemaName(owner.path)} has no property ${name} (${bySystem ? 'seen' : 'sent'} as ${inferred.types[0] ?? ''})`,
          clause: pointerOf(owner.path),
        },
        source,
      )
      if (bySystem)
        collector.draft(`field ${pointerOf(owner.path)} ${name}`, {
          kind: 'field',
          owner: owner.path,
          name,
          schema: inferred,
        })
    },
    knownMember: (known, value, fits) => {
      if (!fits) {
        const inferred = inferSchema(value)
        const refuted = tally.refute(`seen as ${typeNames(inferred)}`, 'property', known.mention)
        const assumed = refuted || sink.restsOn === 'assumed'
        if (assumed && bySystem && member(known.node, 'type') !== undefined)
          collector.draft(`type ${pointerOf(known.mention)}`, {
            kind: 'type',
            property: known.mention,
            schema: inferred,
          })
      } else if (bySystem) {
        tally.confirm('property', known.mention)
        if (value === null) tally.confirm('value', known.path, 'null')
      }
    },
    listedValue: (list, value, known, at) => {
      if (known) {
        if (bySystem) tally.confirm('value', list.path, String(value))
        return
      }
      const restsOn = evidenceAt(document, [...list.path, 'enum']).kind
      const shown = shorten(JSON.stringify(value))
      collector.add(
        {
          kind: 'unlisted-value',
          operation,
          side,
          pointer: place(at),
          message: `${shown} is none of ${(list.node.enum as unknown[]).map(String).join(', ')}`,
          clause: pointerOf([...list.path, 'enum']),
          restsOn,
        },
        source,
      )
      if (value !== null)
        collector.draft(`value ${pointerOf(list.path)} ${shown}`, {
          kind: 'value',
          schema: list.path,
          value,
        })
    },
  })
  judgeViolations(sink, side, violations.filter(isNotAboutValues), schema)
}

/** Values that an enumeration does not list are told by the walk, with the place of the list. */
const isNotAboutValues = ({ message, pointer }: ContractViolation): boolean =>
  !(pointer.startsWith('/body') && message.startsWith('must be one of '))

/** Findings from the validator's verdicts; with the schema of the body the clause can be named. */
export function judgeViolations(
  { subject, collector, operation, source }: Sink,
  side: 'request' | 'response',
  violations: readonly ContractViolation[],
  schema?: Path,
): void {
  for (const { pointer, message, restsOn } of violations) {
    const clause = schema && pointer.startsWith('/body') ? clauseOf(subject, schema, pointer) : undefined
    collector.add(
      {
        kind: 'violation',
        operation,
        side,
        pointer: `/${side}${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')}`,
        message,
        ...(clause !== undefined && { clause }),
        restsOn,
      },
      source,
    )
  }
}

/** Where the schema of the broken place is written, or that of the nearest place above which has one. */
function clauseOf({ document }: Subject, schema: Path, pointer: string): string | undefined {
  const instance = pathOf(pointer)
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  for (let length = instance.length; length >= 0; length--) {
    const [first] = schemasAt(document, schema, instance.slice(0, length))
    if (first) return pointerOf(first.mention)
  }
  return undefined
}

/** The same place in every element of a list. */
const general = (at: Path): string => pointerOf(at.map((key) => (typeof key === 'number' ? '*' : key)))

const LONGEST = 60
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
