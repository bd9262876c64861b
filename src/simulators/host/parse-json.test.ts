import { expect, it } from 'vitest'
import { DEEPEST_JSON, parseJson } from './parse-json.ts'

const parse = (text: string): unknown => parseJson(new TextEncoder().encode(text))

it('reads what JSON.parse reads', () => {
  for (const text of ['{"a":[1,2.5e3,"{[\\"{["]}', '"x"', '1e308', 'null', '[true,false]'])
    expect(parse(text)).toEqual(JSON.parse(text))
})

it('refuses nesting that would exhaust the stack of whoever walks it', () => {
  expect(() => parse('['.repeat(DEEPEST_JSON) + ']'.repeat(DEEPEST_JSON))).not.toThrow()
  expect(() => parse('{"a":'.repeat(50_000))).toThrow('nested more than 64 levels deep')
  expect(() => parse(`${'['.repeat(65)}1${']'.repeat(65)}`)).toThrow('nested more than 64 levels deep')
})

it('does not count brackets in texts', () => {
  expect(parse(JSON.stringify('['.repeat(1000) + '"' + '\\'))).toBe('['.repeat(1000) + '"' + '\\')
})

it('refuses a number that became Infinity', () => {
  for (const text of ['[1e999]', '{"a":{"b":-1E400}}', '9'.repeat(400)])
    expect(() => parse(text)).toThrow('a number that is too large')
  expect(parse('"1e999"')).toBe('1e999')
})

it('says where text is no JSON, and that bytes are no UTF-8', () => {
  expect(() => parse('{"a":}')).toThrow(SyntaxError)
  expect(() => parseJson(new Uint8Array([0x22, 0xff, 0x22]))).toThrow(TypeError)
})
