import { UserError } from '../../kernel/errors.ts'
import { parseJsonFile, readTextFile } from '../input/json-file.ts'
import type { TextFile } from '../input/json-file.ts'
import { findJsonMistake } from '../input/json-mistake.ts'
import { isRecord, member, valueAt } from '../openapi/json-value.ts'
import { readHar } from './read-har.ts'
import { noExchange, readExchange, readJournal } from './read-journal.ts'
import type { Recording } from './recorded-exchange.ts'

const KIND = { code: 'E_RECORDING', kind: 'a recording (HAR, journal or result stream)' }

/**
 * Reads a recording of any known kind: HAR, journal of the simulators, `stream.ndjson` of a run.
 *
 * @throws UserError `E_RECORDING` with file and line
 */
export function readRecording(path: string): Recording {
  const text = readTextFile(path, KIND)
  if (isLines(text)) return readStream(text)
  const file = parseJsonFile(text, KIND)
  const { data } = file
  if (Array.isArray(valueAt(data, ['log', 'entries']))) return readHar(file)
  if (Array.isArray(data)) return readJournal(file, data as readonly unknown[], [])
  const exchanges = member(data, 'exchanges')
  if (Array.isArray(exchanges)) return readJournal(file, exchanges as readonly unknown[], ['exchanges'])
  throw new UserError({
    code: 'E_RECORDING',
    what: 'The file is no recording that is known here',
    where: file.locate([]),
    expected: 'a HAR file (log.entries), a journal (exchanges), or a stream.ndjson',
    next: 'record the traffic with one of these',
  })
}

/** A result stream has one object per line, so its first line is complete and there are more. */
function isLines({ name, text }: TextFile): boolean {
  if (name.endsWith('.ndjson')) return true
  const end = text.indexOf('\n')
  if (end < 0 || text.slice(end).trim() === '') return false
  try {
    return isRecord(JSON.parse(text.slice(0, end)))
  } catch {
    return false // one document over many lines
  }
}

function readStream({ name, text }: TextFile): Recording {
  const skipped: Record<string, number> = {}
  const exchanges = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const where = `${name}:${index + 1}`
    const event = parseLine(line, where)
    if (member(event, 'type') !== 'exchange') return []
    const exchange = readExchange(event, `line ${index + 1}`, skipped, (what) => noExchange(where, what))
    return exchange ? [{ ...exchange, labelled: true as const }] : []
  })
  return { name, kind: 'stream', exchanges, skipped }
}

function parseLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    const { offset, expected } = findJsonMistake(line)
    throw new UserError({
      code: 'E_RECORDING',
      what: `The line is no JSON: ${expected} should stand here`,
      where: `${where}:${offset + 1}`,
      expected: 'one JSON object per line',
      next: 'correct that line',
    })
  }
}
