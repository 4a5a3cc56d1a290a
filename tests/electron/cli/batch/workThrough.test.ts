import { oneAtATime, workThrough } from '#electron/cli/batch/workThrough.ts'
import { reportFolders } from '#electron/cli/batch/reportFolders.ts'
import { expect, test } from 'vitest'

/** Work that counts how much of it goes on at once. */
const counted = () => {
  const seen = { now: 0, most: 0 }
  const work = async (item: number) => {
    seen.now += 1
    seen.most = Math.max(seen.most, seen.now)
    await new Promise((resolve) => setImmediate(resolve))
    seen.now -= 1
    return item * 2
  }
  return { seen, work }
}

test('never more than the given number at once, and the results in the order of the items', async () => {
  const { seen, work } = counted()
  expect(await workThrough([1, 2, 3, 4, 5], 2, work)).toEqual([2, 4, 6, 8, 10])
  expect(seen.most).toBe(2)
})

test('what exists once is used one after another, also after it failed', async () => {
  const { seen, work } = counted()
  const alone = oneAtATime(async (item: number) => {
    if (item === 2) throw new Error('no')
    return work(item)
  })
  const ends = await Promise.allSettled([1, 2, 3].map((item) => alone(item)))
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(seen.most).toBe(1)
})

test('reports of files that share a name lie in folders of their own', () => {
  expect([...reportFolders(['/a/set.mp4', '/b/Set.mp4', '/b/other.mp4']).values()]).toEqual([
    'a-set-mp4-form-report',
    'b-Set-mp4-form-report',
    'other-form-report',
  ])
})

test('a folder that an earlier run gave stays with its recording, and nobody else gets it', () => {
  const given = new Map([['/mon/set.mp4', 'set-form-report']])
  expect([...reportFolders(['/tue/set.mp4'], given).values()]).toEqual(['tue-set-mp4-form-report'])
  expect([...reportFolders(['/mon/set.mp4', '/tue/set.mp4'], given).values()]).toEqual([
    'set-form-report',
    'tue-set-mp4-form-report',
  ])
})
