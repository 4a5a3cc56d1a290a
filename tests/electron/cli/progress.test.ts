import { afterEach, expect, test, vi } from 'vitest'
import { openProgress } from '#electron/cli/progress.ts'
import { openBatchProgress } from '#electron/cli/batch/openBatchProgress.ts'
import { en } from '#electron/cli/words/commandWords.en.ts'

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.set(process.stderr, 'isTTY', wasTerminal)
})
const wasTerminal = process.stderr.isTTY

const listen = () => {
  const said = { text: '' }
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.text += String(text)
    return true
  })
  return said
}

test.each([
  ['squats.mp4', 'squats.mp4'],
  ['{bar} {value}.mp4', '{bar} {value}.mp4'],
  ['\u001b[2Jsquats.mp4', '?[2Jsquats.mp4'],
])('the progress of %j is shown under the name %s', (name, shown) => {
  const said = listen()
  const progress = openProgress(name, en)
  progress.show(1000, 2000)
  progress.show(2000, 2000)
  progress.end()
  expect(said.text).toContain(`${shown} `)
  expect(said.text).toContain('2 of 2 s')
})

const opened = {
  'one recording': () => openProgress('squats.mp4', en),
  'many recordings': () => {
    const progress = openBatchProgress(2, en)
    return {
      show: (done: number, total: number) => progress.show('squats.mp4', done, total),
      end: progress.end,
    }
  },
}

test.each(['one recording', 'many recordings'] as const)(
  'the bar of %s switches nothing off in a terminal, so that Ctrl-C leaves it as it was',
  (name) => {
    Reflect.set(process.stderr, 'isTTY', true)
    const said = listen()
    const progress = opened[name]()
    progress.show(1000, 2000)
    const before = said.text
    progress.end()
    expect(before).toContain(' %')
    // ESC [ ? number l: a mode of the terminal goes off, 25 its cursor, 7 its wrapping.
    expect(before.split('\u001b').filter((part) => /^\[\?\d+l/.test(part))).toEqual([])
  },
)
