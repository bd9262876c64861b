import { ownEntry } from '../../../kernel/own-entry.ts'
import { Buffer } from 'node:buffer'
import { renderPdf } from '../../pdf/render-pdf.ts'
import type { Schema } from '../schemas.ts'

/** A paper that Flow writes, such as a receipt. */
export interface Document {
  readonly title: string
  /** Without extension. */
  readonly filename: string
  readonly lines: readonly string[]
}

export interface DocumentAnswer {
  readonly status: 200
  readonly body: Schema<'Base64EncodedFileContent'> | string
  readonly contentType: string
}

/** How each media type carries a document: JSON in base64, the other ones as it is. */
const WRITERS: Readonly<Record<string, (document: Document) => DocumentAnswer['body']>> = {
  'application/json': (document) => attachment(document),
  'application/octet-stream': renderPdf,
  'application/pdf': renderPdf,
  'text/html': renderHtml,
}

/** The document in the first form that the `Accept` header asks for; JSON when it names none of them. */
export function documentAnswer(
  headers: Readonly<Record<string, string>>,
  document: Document,
): DocumentAnswer {
  const contentType =
    acceptable(headers['accept'] ?? '').find((type) => ownEntry(WRITERS, type)) ?? 'application/json'
  const write = WRITERS[contentType] ?? attachment
  return { status: 200, body: write(document), contentType }
}

/** The PDF of a document inside JSON. */
export const attachment = (document: Document): Schema<'Base64EncodedFileContent'> => ({
  content: Buffer.from(renderPdf(document), 'ascii').toString('base64'),
  contentType: 'application/pdf',
  filename: `${document.filename}.pdf`,
})

/** Media types of an `Accept` header, the most wanted first. */
const acceptable = (accept: string): string[] =>
  accept
    .split(',')
    .map((entry) => {
      const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return { type, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ type }) => type)

function renderHtml({ title, lines }: Document): string {
  const text = lines.map(escaped).join('\n')
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><pre>${text}</pre></body></html>\n`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
