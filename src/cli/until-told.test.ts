import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { untilTold } from './until-told.ts'

const { ppid } = process
const setParent = (value: number): void =>
  void Object.defineProperty(process, 'ppid', { value, configurable: true })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  process.emit('SIGHUP')
  setParent(ppid)
  vi.useRealTimers()
})

async function isToldAfterParentDied(options: { outliveParent: boolean }): Promise<boolean> {
  let told = false
  void untilTold(options).then(() => (told = true))
  await vi.advanceTimersByTimeAsync(5000)
  expect(told).toBe(false)
  setParent(1)
  await vi.advanceTimersByTimeAsync(1000)
  return told
}

test('the end of the parent is noticed within a second', async () => {
  expect(await isToldAfterParentDied({ outliveParent: false })).toBe(true)
  expect(process.listenerCount('SIGHUP')).toBe(0)
})

test('whoever is to outlive its parent goes on', async () => {
  expect(await isToldAfterParentDied({ outliveParent: true })).toBe(false)
})
