import { afterEach, expect, test, vi } from 'vitest'
import { openProgress } from '#electron/cli/progress.ts'
import { en } from '#electron/cli/words/en.ts'

afterEach(() => vi.restoreAllMocks())

test.each([
  ['squats.mp4', 'squats.mp4'],
  ['{bar} {value}.mp4', '{bar} {value}.mp4'],
  ['\u001b[2Jsquats.mp4', '?[2Jsquats.mp4'],
])('the progress of %j is shown under the name %s', (name, shown) => {
  let said = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
  const progress = openProgress(name, en)
  progress.show(1000, 2000)
  progress.show(2000, 2000)
  progress.end()
  expect(said).toContain(`${shown} `)
  expect(said).toContain('2 of 2 s')
})
