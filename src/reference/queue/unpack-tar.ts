import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const BLOCK = 512

/**
 * Unpacks the plain archive that PGlite dumps: files and directories, names of up to 255 characters. PGlite can
 * load one by itself, but writes each file through its emulated file system, which takes three times as long.
 */
export function unpackTar(archive: Uint8Array, directory: string): void {
  for (let at = 0; at + BLOCK <= archive.length;) {
    const header = Buffer.from(archive.buffer, archive.byteOffset + at, BLOCK)
    const name = [text(header, 345, 155), text(header, 0, 100)].filter(Boolean).join('/')
    // Two empty blocks end an archive.
    if (name === '') return
    if (text(header, 257, 5) !== 'ustar') throw new Error('The image is not a tar archive.')
    const size = parseInt(text(header, 124, 12), 8) || 0
    const target = join(directory, name)
    const isDirectory = text(header, 156, 1) === '5' || name.endsWith('/')
    mkdirSync(isDirectory ? target : dirname(target), { recursive: true, mode: 0o700 })
    if (!isDirectory) writeFileSync(target, archive.subarray(at + BLOCK, at + BLOCK + size), { mode: 0o600 })
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  throw new Error('The image is cut off.')
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? length : end).trim()
}
