import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'
import { omniumActionNames } from './omnium-actions.ts'

test('the registry names every action and nothing else', async () => {
  const { omnium } = await omniumBed()
  expect(Object.keys(omnium.actions).toSorted()).toEqual([...omniumActionNames].toSorted())
})

test('every action refuses an argument that is no object', async () => {
  const { omnium } = await omniumBed()
  for (const action of Object.values(omnium.actions) as ((argument: unknown) => unknown)[]) {
    expect(() => action('text')).toThrow(expect.objectContaining({ code: 'E_ACTION_ARGUMENT' }) as Error)
  }
})
