import { expect, test } from 'vitest'
import { PDF_COLUMNS, renderPdf } from './render-pdf.ts'

test('a document is a PDF of lines whose offsets point at their objects', () => {
  const pdf = renderPdf({ title: 'Receipt 7', lines: ['Hello (world)', 'Blåbær 10,00 €', '日'] })
  expect(pdf).toMatch(/^%PDF-1\.4\n/)
  expect(pdf).toMatch(/%%EOF\n$/)
  expect(pdf).toContain('(Hello \\(world\\)) Tj')
  expect(pdf).toContain('(Bl\\345b\\346r 10,00 \\200) Tj')
  expect(pdf).toContain('(\\077) Tj')
  expect(Buffer.byteLength(pdf)).toBe(pdf.length)
  const table = /xref\n0 (\d+)\n([\s\S]*)trailer/.exec(pdf)
  const offsets = [...(table?.[2] ?? '').matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset))
  expect(offsets).toHaveLength(Number(table?.[1]) - 1)
  for (const [at, offset] of offsets.entries())
    expect(pdf.slice(offset)).toMatch(new RegExp(`^${at + 1} 0 obj`))
  const start = Number(/startxref\n(\d+)/.exec(pdf)?.[1])
  expect(pdf.slice(start)).toMatch(/^xref/)
  const stream = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(pdf)
  expect(stream?.[2]).toHaveLength(Number(stream?.[1]))
})

test('long documents go over several pages, long lines over several lines', () => {
  const pdf = renderPdf({
    title: 'Long',
    lines: ['x'.repeat(PDF_COLUMNS + 1), ...Array<string>(60).fill('y')],
  })
  expect(pdf).toContain('/Count 2')
  expect(pdf).toContain('(x) Tj')
})

test('an empty document has one page', () => {
  expect(renderPdf({ title: '', lines: [] })).toContain('/Count 1')
})
