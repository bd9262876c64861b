import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const BLOCK = 512

/**
 * Unpacks the plain archive that PGlite dumps: files and directories, names of up to 255 characters. PGlite can
 * load one by itself, but writes each file through its emulated file system, which takes three times as long.
 */
export function unpackTar(archive: Uint8Array, directory: string): void {
  const made = new Set<string>()
  for (let at = 0; at + BLOCK <= archive.length;) {
    const header = Buffer.from(archive.buffer, archive.byteOffset + at, BLOCK)
    const name = [text(header, 345, 155), text(header, 0, 100)].filter(Boolean).join('/')
    // Two empty blocks end an archive.
    if (name === '') return
    if (text(header, 257, 5) !== 'ustar') throw new Error('The image is not a tar archive.')
    const size = parseInt(text(header, 124, 12), 8) || 0
    const target = join(directory, name)
    const isDirectory = text(header, 156, 1) === '5' || name.endsWith('/')
    const folder = isDirectory ? target : dirname(target)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
    made.add(folder)
    if (!isDirectory) writeFile(target, archive.subarray(at + BLOCK, at + BLOCK + size))
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  throw new Error('The image is cut off.')
}

/** A log segment is 16 MB of mostly nothing: what is empty at the end is not written. */
function writeFile(path: string, content: Uint8Array): void {
  let end = content.length
  while (end > 0 && content[end - 1] === 0) end--
  writeFileSync(path, content.subarray(0, end), { mode: 0o600 })
  if (end < content.length) truncateSync(path, content.length)
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? length : end).trim()
}
