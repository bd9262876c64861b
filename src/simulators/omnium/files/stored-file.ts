import { ownEntry } from '../../../kernel/own-entry.ts'

/** A file that somebody uploaded, as JSON can hold it. */
export interface StoredFile {
  /** Its path in the store: `invoices/INV1/3f…/receipt.pdf`. */
  readonly path: string
  readonly fileName: string
  readonly contentType: string
  readonly length: number
  /** Base64. */
  readonly content: string
  readonly created: string
}

const HOST = 'https://files.omnium.example/'

/** The address that documents name a file by. */
export const urlOf = ({ path }: Pick<StoredFile, 'path'>): string =>
  HOST + path.split('/').map(encodeURIComponent).join('/')

/** The path of an address, or what was a path already. */
export function pathOf(addressOrPath: string): string {
  if (!addressOrPath.startsWith(HOST)) return addressOrPath.replace(/^\/+/, '')
  return addressOrPath.slice(HOST.length).split('/').map(decoded).join('/')
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment // no address that we made
  }
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  html: 'text/html',
  xml: 'application/xml',
  json: 'application/json',
  csv: 'text/csv',
}

/** By the extension of the name, as nothing else says what an octet stream is. */
export const contentTypeOf = (fileName: string): string =>
  ownEntry(TYPES, fileName.split('.').at(-1)?.toLowerCase() ?? '') ?? 'application/octet-stream'
