// Reads a ruleset: what Redocly takes as it is (`extends`, `rules`), and what is ours (`ownRules`, `exceptions`).
import { unescapePart } from '../../kernel/json-pointer.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { RuleConfig } from '@redocly/openapi-core'
import { LineCounter, isNode, parseDocument } from 'yaml'
import { UserError } from '../../kernel/errors.ts'
import { packageRoot } from '../../kernel/package-root.ts'
import { OWN_CONTRACTS } from '../gate/description-target.ts'
import { shown } from '../gate/place.ts'
import type { Place } from '../gate/place.ts'

export interface LintException {
  readonly contract: string
  readonly rule: string
  /** Only findings whose pointer begins so; all of the contract when absent. */
  readonly pointer?: string
  readonly reason: string
}

export interface Ruleset {
  readonly file: string
  readonly extends: readonly string[]
  readonly rules: Readonly<Record<string, RuleConfig>>
  /** Rules for the contracts of this package only. */
  readonly ownRules: Readonly<Record<string, RuleConfig>>
  readonly exceptions: readonly LintException[]
  /** Where a value of the ruleset stands. */
  readonly locate: (path: readonly (string | number)[]) => Place
}

type RulesetData = Partial<Omit<Ruleset, 'file' | 'locate'>>

export const DEFAULT_RULESET = join(packageRoot(), 'specs', 'ruleset.yaml')

const rules = { type: 'object', additionalProperties: { type: ['string', 'object'] } }
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  properties: {
    extends: { type: 'array', items: { enum: ['recommended', 'recommended-strict', 'minimal', 'spec'] } },
    rules,
    ownRules: rules,
    exceptions: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['contract', 'rule', 'reason'],
        properties: {
          contract: { type: 'string' },
          rule: { type: 'string' },
          pointer: { type: 'string', pattern: '^#/' },
          reason: { type: 'string', minLength: 10 },
        },
      },
    },
  },
}

/** @throws UserError `E_RULESET` with file and line when it cannot be read or does not have the shape */
export function readRuleset(file: string = DEFAULT_RULESET): Ruleset {
  const text = readText(file)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file: shown(file), line, column: col }
  }
  const locate = (path: readonly (string | number)[]): Place => {
    const node = document.getIn(path, true)
    return at(isNode(node) ? (node.range?.[0] ?? 0) : 0)
  }
  const [broken] = document.errors
  if (broken) throw refused(broken.message.split('\n')[0] ?? broken.message, at(broken.pos[0]))
  const data = (document.toJS() ?? {}) as RulesetData
  const validate = new Ajv2020({ strict: false }).compile(SCHEMA)
  if (!validate(data)) {
    const [error] = validate.errors ?? []
    const path = (error?.instancePath ?? '').split('/').slice(1).map(unescapePart)
    const extra = (error?.params as { additionalProperty?: string } | undefined)?.additionalProperty
    const what = `${path.join('.') || 'the ruleset'} ${error?.message ?? 'is wrong'}${extra ? `: ${extra}` : ''}`
    throw refused(what, locate(path))
  }
  return {
    file,
    extends: data.extends ?? [],
    rules: data.rules ?? {},
    ownRules: data.ownRules ?? {},
    exceptions: data.exceptions ?? [],
    locate,
  }
}

/** The error for a ruleset that says something impossible at that place. */
export function refused(what: string, { file, line, column }: Place, expected?: string): UserError {
  return new UserError({
    code: 'E_RULESET',
    what,
    where: `${file}:${line}:${column}`,
    expected:
      expected ?? `extends, rules, ownRules and exceptions (contract: ${OWN_CONTRACTS.join(', ')} or a path)`,
    next: 'correct that line; specs/ruleset.yaml is the example',
  })
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UserError({
      code: 'E_RULESET',
      what: 'The ruleset cannot be read',
      where: shown(file),
      expected: 'a readable YAML file',
      next: 'check the path',
      cause,
    })
  }
}
