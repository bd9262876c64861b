import { expect, test } from 'vitest'
import { shareTurn } from './share-turn.ts'

test('callers of one turn share a read, and the next turn has its own', async () => {
  let reads = 0
  const read = shareTurn(async () => ++reads)
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1])
  expect(await read()).toBe(2)
})

test('the read starts after everybody has asked', async () => {
  let value = 'old'
  const read = shareTurn(async () => value)
  const first = read()
  value = 'new'
  expect([await first, await read()]).toEqual(['new', 'new'])
})

test('a read that fails fails for its callers alone', async () => {
  let broken = true
  const read = shareTurn(async () => {
    if (broken) throw new Error('down')
    return 'up'
  })
  await expect(read()).rejects.toThrow('down')
  broken = false
  expect(await read()).toBe('up')
})
