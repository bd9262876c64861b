import { expect, test } from 'vitest'
import { createOutput } from './output.ts'

test('lines are put together across chunks and only the last are kept', () => {
  const output = createOutput()
  output.write('stdout', 'on')
  output.write('stdout', 'e\ntwo\nthr')
  expect(output.tail()).toEqual(['one', 'two', 'thr'])
  for (let line = 0; line < 100; line++) output.write('stdout', `${line}\n`)
  expect(output.tail()).toHaveLength(40)
  expect(output.tail().at(-1)).toBe('99')
})

test('an alarm is a line at warn or error, by word or by number, or a line of stderr without a level', () => {
  const output = createOutput()
  output.write(
    'stdout',
    '{"level":30,"msg":"error is only mentioned"}\n{"level":40,"msg":"late"}\nINFO fine\nWARN odd\n',
  )
  output.write('stderr', 'Traceback\nDEBUG noise\n')
  expect(output.alarms()).toEqual(['{"level":40,"msg":"late"}', 'WARN odd', 'Traceback'])
})

test('a secret is noticed and hidden', () => {
  const output = createOutput()
  output.watch('FLOW_API_TOKEN', 's3cr3t')
  output.write('stderr', 'calling with s3cr3t\n')
  expect([...output.leaked()]).toEqual(['FLOW_API_TOKEN'])
  expect(output.tail()).toEqual(['calling with [FLOW_API_TOKEN]'])
})
