import { pdfText } from './pdf-text.ts'

export interface PdfDocument {
  readonly title: string
  readonly lines: readonly string[]
}

const A4 = { width: 595, height: 842 }
const FONT_SIZE = 10
const LEADING = 13
const MARGIN = 56
const LINES_PER_PAGE = Math.floor((A4.height - 2 * MARGIN) / LEADING)

/** How many characters of a line fit on the page; what is longer goes on in the next one. */
export const PDF_COLUMNS = Math.floor((A4.width - 2 * MARGIN) / (FONT_SIZE * 0.6))

/**
 * A PDF 1.4 with lines of text in a fixed-width font on A4 pages. The file is ASCII throughout, so the string is
 * the file: it goes out as it is, or through `Buffer.from(pdf, 'ascii')` where bytes are asked for. Without dates
 * or ids of its own, so the same text is the same file.
 */
export function renderPdf({ title, lines }: PdfDocument): string {
  const pages = pagesOf(lines.flatMap(wrap))
  // 1 catalogue, 2 page tree, 3 font, 4 information; then a page and its content for each page.
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    `<< /Title ${pdfText(title)} >>`,
    ...pages.flatMap((page, at) => [pageObject(6 + 2 * at), contentObject(page)]),
  ]
  return assemble(objects)
}

function pagesOf(lines: readonly string[]): string[][] {
  const count = Math.max(1, Math.ceil(lines.length / LINES_PER_PAGE))
  return Array.from({ length: count }, (_, at) => lines.slice(at * LINES_PER_PAGE, (at + 1) * LINES_PER_PAGE))
}

function wrap(line: string): string[] {
  const count = Math.max(1, Math.ceil(line.length / PDF_COLUMNS))
  return Array.from({ length: count }, (_, at) => line.slice(at * PDF_COLUMNS, (at + 1) * PDF_COLUMNS))
}

const pageObject = (content: number): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] ` +
  `/Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`

function contentObject(lines: readonly string[]): string {
  const start = `BT\n/F1 ${FONT_SIZE} Tf\n${LEADING} TL\n${MARGIN} ${A4.height - MARGIN - FONT_SIZE} Td\n`
  const stream = `${start}${lines.map((line) => `${pdfText(line)} Tj T*\n`).join('')}ET`
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
}

/** Header, objects, the table of where each of them starts, and the trailer. */
function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return (
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${entries}` +
    `trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  )
}
