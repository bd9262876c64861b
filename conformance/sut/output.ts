/** What a started connector writes to stdout and stderr: bounded, split into lines, searched for secrets at once. */
export interface Output {
  /** The last lines of both streams, oldest first. */
  tail(): readonly string[]
  /** Lines at warn or error: said so by their level, or written to stderr without a level. */
  alarms(): readonly string[]
  /** Whether there was anything to read. */
  wasWritten(): boolean
  /** Names of the secrets that were seen so far. */
  leaked(): ReadonlySet<string>
}

export interface WritableOutput extends Output {
  write(stream: 'stdout' | 'stderr', chunk: string): void
  /** Looks through text that came another way, as from a log file. */
  scan(text: string): void
  /** Secrets to look for, by name. */
  watch(name: string, secret: string): void
}

const TAIL = 40
const ALARMS = 5000
const LONGEST_LINE = 8 * 1024

export function createOutput(onLine: (line: string) => void = () => undefined): WritableOutput {
  const tail: string[] = []
  const alarms: string[] = []
  const secrets = new Map<string, string>()
  const leaked = new Set<string>()
  const rest = { stdout: '', stderr: '' }
  let written = false
  const scan = (text: string): void => {
    written ||= text.trim() !== ''
    for (const [secret, name] of secrets) if (text.includes(secret)) leaked.add(name)
  }
  const take = (stream: 'stdout' | 'stderr', line: string): void => {
    scan(line)
    const shown = hide(line, secrets).slice(0, LONGEST_LINE)
    tail.push(shown)
    if (tail.length > TAIL) tail.shift()
    if (isAlarm(stream, line) && alarms.length < ALARMS) alarms.push(shown)
    onLine(shown)
  }
  return {
    write: (stream, chunk) => {
      const lines = (rest[stream] + chunk).split(/\r?\n/)
      rest[stream] = (lines.pop() ?? '').slice(-LONGEST_LINE)
      for (const line of lines) take(stream, line)
    },
    scan,
    watch: (name, secret) => void secrets.set(secret, name),
    tail: () => [
      ...tail,
      ...[rest.stdout, rest.stderr].filter((line) => line !== '').map((line) => hide(line, secrets)),
    ],
    alarms: () => alarms,
    wasWritten: () => written,
    leaked: () => leaked,
  }
}

/** Levels as words or as the numbers of common JSON loggers, where 40 is a warning. */
function isAlarm(stream: 'stdout' | 'stderr', line: string): boolean {
  const number = /"level"\s*:\s*(\d+)/.exec(line)?.[1]
  if (number !== undefined) return Number(number) >= 40
  if (/\b(warn|warning|error|err|fatal|critical|severe)\b/i.test(line)) return true
  return stream === 'stderr' && !/\b(trace|debug|info|notice)\b/i.test(line)
}

/** Secrets never leave through us, whatever the connector does with them. */
function hide(line: string, secrets: ReadonlyMap<string, string>): string {
  let shown = line
  for (const [secret, name] of secrets) shown = shown.replaceAll(secret, `[${name}]`)
  return shown
}
