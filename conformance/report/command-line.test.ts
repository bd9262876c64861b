import { expect, test } from 'vitest'
import type { RunEvent } from '../runner/stream.ts'
import { againCommand, runnable } from './command-line.ts'

const run = (more: Partial<RunEvent>): RunEvent => ({ seed: 'flow-omnium', ...more }) as RunEvent

test('a case is run again on the same connector, with the seed where it is not the usual one', () => {
  expect(againCommand(run({}), 'ORD-IN-02-parked')).toBe(
    'flow-omnium conform --only ORD-IN-02-parked --verbose',
  )
  const mine = run({ program: 'npm run -s cli --', connectorFile: 'my files/connector.yaml', seed: 'x' })
  expect(againCommand(mine, 'ORD-IN-02-parked')).toBe(
    "npm run -s cli -- conform --connector 'my files/connector.yaml' --only ORD-IN-02-parked --seed x --verbose",
  )
})

test('a case is run again under the same overlays, in their order', () => {
  const sha256 = '0'.repeat(64)
  const overlays = ['one.yaml', 'the other.yaml'].map((file) => ({ file, title: 'T', sha256 }))
  expect(againCommand(run({ overlays }), 'UID-01-a')).toBe(
    "flow-omnium conform --overlay one.yaml --overlay 'the other.yaml' --only UID-01-a --verbose",
  )
})

test('advice names the program as it can be called', () => {
  const advice = 'See `flow-omnium rules AUTH-02`.'
  expect(runnable(run({ program: 'npm run -s cli --' }), advice)).toBe(
    'See `npm run -s cli -- rules AUTH-02`.',
  )
})
