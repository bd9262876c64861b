import { expect, test } from 'vitest'
import { documentAnswer } from './document-answer.ts'

const document = { title: 'Kvittering 7 & <8>', filename: 'receipt-7', lines: ['2 < 3'] }

test.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['image/png', 'application/json'],
  ['constructor, __proto__', 'application/json'],
  ['application/pdf', 'application/pdf'],
  ['Application/PDF', 'application/pdf'],
  ['application/octet-stream', 'application/octet-stream'],
  ['text/html, application/pdf;q=0.5', 'text/html'],
  ['text/html;q=0.2, application/pdf;q=0.9, image/png', 'application/pdf'],
  ['application/pdf;q=0, text/html', 'text/html'],
])('Accept %s gets %s', (accept, type) => {
  expect(documentAnswer(accept === undefined ? {} : { accept }, document).contentType).toBe(type)
})

test('JSON carries the PDF in base64, HTML escapes the text', () => {
  const { body } = documentAnswer({}, document)
  expect(body).toMatchObject({ contentType: 'application/pdf', filename: 'receipt-7.pdf' })
  const { content } = body as { content: string }
  expect(Buffer.from(content, 'base64').toString('ascii')).toBe(
    documentAnswer({ accept: 'application/pdf' }, document).body,
  )
  const html = documentAnswer({ accept: 'text/html' }, document).body
  expect(html).toContain('<title>Kvittering 7 &amp; &lt;8&gt;</title>')
  expect(html).toContain('<pre>2 &lt; 3</pre>')
})
