import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { compile, JSONPathError } from 'json-p3'
import type { JSONPathQuery } from 'json-p3'
import { UserError } from '../../kernel/errors.ts'
import { OVERLAID_APIS } from './overlay.ts'
import type { OverlaidApi, Overlay, OverlayAction, OverlayChange, Scalar } from './overlay.ts'
import { nameOf, OverlayText } from './overlay-text.ts'
import type { Members, Place } from './overlay-text.ts'

/**
 * Reads OpenAPI Overlay 1.0 files, YAML or JSON, in the order given.
 *
 * @throws UserError `E_OVERLAY_FILE` when a file cannot be read, `E_OVERLAY` when it is no overlay
 */
export const readOverlays = (files: readonly string[]): readonly Overlay[] => files.map(readOverlay)

function readOverlay(file: string): Overlay {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (cause) {
    throw new UserError({
      code: 'E_OVERLAY_FILE',
      what: `The overlay cannot be read: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}.`,
      where: file,
      expected: 'an OpenAPI Overlay 1.0 document, YAML or JSON',
      next: 'Check the path after --overlay.',
      cause,
    })
  }
  return parseOverlay(file, bytes.toString('utf8'))
}

/** An overlay from its text; `file` is what errors and reports call it. */
export function parseOverlay(file: string, text: string): Overlay {
  const source = new OverlayText(file, text)
  const root = source.membersAt([], ['overlay', 'info', 'extends', 'actions'])
  if (typeof root.overlay !== 'string' || !/^1\.0\.\d+$/.test(root.overlay)) {
    const given =
      root.overlay === undefined ? 'lacks its version' : `is of version ${JSON.stringify(root.overlay)}`
    throw source.mistake([], `the overlay ${given}`, "overlay: '1.0.0' (or another 1.0.x)", 'overlay')
  }
  if (root.info === undefined)
    throw source.mistake([], 'the overlay lacks info', 'info with title and version')
  const info = source.membersAt(['info'], ['title', 'version', 'description'])
  if (!Array.isArray(root.actions) || root.actions.length === 0)
    throw source.mistake([], 'the overlay has no actions', 'a list of actions', 'actions')
  return {
    file,
    title: textOf(source, ['info'], info, 'title'),
    version: textOf(source, ['info'], info, 'version'),
    sha256: createHash('sha256').update(text).digest('hex'),
    extends: root.extends === undefined ? undefined : extended(source, root.extends),
    actions: root.actions.map((_, index) => readAction(source, ['actions', index])),
  }
}

function textOf(source: OverlayText, place: Place, members: Members, key: string): string {
  const value = members[key]
  if (typeof value === 'string' && value !== '') return value
  throw source.mistake(
    place,
    `${nameOf(place)}.${key} is missing or no text`,
    'a text, in quotes if it looks like a number',
    key,
  )
}

/** By name, or by a URL or path that leads to the contract of that name, as `../specs/flow/openapi.yaml`. */
function extended(source: OverlayText, value: unknown): OverlaidApi {
  const parts = typeof value === 'string' ? value.split(/[/\\]/) : []
  const named = OVERLAID_APIS.filter((api) => parts.includes(api))
  if (named.length === 1 && named[0]) return named[0]
  throw source.mistake(
    [],
    `extends names no contract that can be overlaid: ${JSON.stringify(value)}`,
    `${OVERLAID_APIS.join(' or ')}, or a path as specs/flow/openapi.yaml`,
    'extends',
  )
}

const CHANGES = ['remove', 'update', 'x-rename', 'x-replace'] as const

function readAction(source: OverlayText, place: Place): OverlayAction {
  const members = source.membersAt(
    place,
    ['target', 'description', 'update', 'remove'],
    ['x-rename', 'x-replace'],
  )
  const target = textOf(source, place, members, 'target')
  return {
    where: source.locate(place, 'target'),
    target,
    query: compileTarget(source, place, target),
    change: readChange(source, place, members),
  }
}

function readChange(source: OverlayText, place: Place, members: Members): OverlayChange {
  if (members.remove !== undefined && typeof members.remove !== 'boolean')
    throw source.mistake(
      place,
      `${nameOf(place)}.remove is neither true nor false`,
      'true or false',
      'remove',
    )
  // As the specification says: an update beside a removal has no effect.
  if (members.remove === true) return { kind: 'remove' }
  const given = CHANGES.filter((key) => key !== 'remove' && members[key] !== undefined)
  const [only] = given
  if (only === undefined || given.length > 1) {
    throw source.mistake(
      place,
      `${nameOf(place)} ${only ? `has ${given.join(' and ')}` : 'changes nothing'}`,
      `one of ${CHANGES.join(', ')}`,
    )
  }
  if (only === 'x-rename') return readRename(source, [...place, only])
  if (only === 'x-replace') return readReplace(source, [...place, only])
  return { kind: 'update', value: members.update }
}

function readRename(source: OverlayText, place: Place): OverlayChange {
  const members = source.membersAt(place, ['from', 'to', 'keep'])
  const name = (key: string): string => {
    // Statuses are numbers to YAML.
    if (typeof members[key] === 'number') return String(members[key])
    return textOf(source, place, members, key)
  }
  if (members.keep !== undefined && typeof members.keep !== 'boolean')
    throw source.mistake(place, `${nameOf(place)}.keep is neither true nor false`, 'true or false', 'keep')
  return { kind: 'rename', from: name('from'), to: name('to'), keep: members.keep === true }
}

function readReplace(source: OverlayText, place: Place): OverlayChange {
  const members = source.membersAt(place, ['from', 'to'])
  const scalar = (key: string): Scalar => {
    const value = members[key]
    if (['string', 'number', 'boolean'].includes(typeof value)) return value as Scalar
    throw source.mistake(
      place,
      `${nameOf(place)}.${key} is missing or no plain value`,
      'a value of the enumeration',
      key,
    )
  }
  return { kind: 'replace', from: scalar('from'), to: scalar('to') }
}

function compileTarget(source: OverlayText, place: Place, target: string): JSONPathQuery {
  try {
    return compile(target)
  } catch (cause) {
    if (!(cause instanceof JSONPathError)) throw cause
    throw source.mistake(
      place,
      `${nameOf(place)}.target is no JSONPath: ${cause.message}`,
      "a path as $.paths['/tenants'].get (RFC 9535)",
      'target',
    )
  }
}
